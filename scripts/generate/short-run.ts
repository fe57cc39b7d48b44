import { setFlagsFromString } from 'node:v8';

/**
 * Imported before all else. A run is over in seconds, and in it the optimising compiler takes more time (a seventh of
 * all) than its code saves. The flag holds for the second thread too.
 */
setFlagsFromString('--no-opt');
