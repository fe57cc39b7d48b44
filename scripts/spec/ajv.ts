import type { Options } from 'ajv';

/** For schemas that a few documents are held to: to optimise their code would take longer than it saves. */
export const forOneRun: Options = { strict: false, allErrors: true, code: { optimize: false } };
