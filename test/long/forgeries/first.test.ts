import { forgeries } from './forge.ts';

// Two files, since each runs on a core of its own.
forgeries(20_260_101);
