import fc from 'fast-check';

/**
 * Properties in a run that only asks whether anything fails: the first counterexample will do, and what a second does
 * not find, the examples are to find.
 */
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true, interruptAfterTimeLimit: 1000 });
