import fc from 'fast-check';

/**
 * The same properties on the same values in every run, so that a change is judged by what it changed.
 * `SEED=random npm test` looks further; a counterexample that it finds comes into the test as an `examples` entry.
 */
const given = process.env['SEED'];
if (given !== 'random') fc.configureGlobal({ seed: given === undefined ? 20_261_122 : Number(given) });
