import { callbacks } from './callbacks.ts';
import { fields } from './fields.ts';
import { findOut } from './find-out.ts';
import { lifecycles } from './lifecycles.ts';
import { operations } from './operations.ts';
import { outcomes } from './outcomes.ts';
import { playground } from './playground.ts';
import { rules } from './rules.ts';
import { samples } from './samples.ts';
import { site } from './site.ts';
import { start } from './start.ts';
import { text } from './text.ts';

/** Everything that the site says by itself; what a document says comes from its own texts. */
export interface Texts {
  readonly callbacks: typeof callbacks;
  readonly fields: typeof fields;
  readonly findOut: typeof findOut;
  readonly lifecycles: typeof lifecycles;
  readonly operations: typeof operations;
  readonly outcomes: typeof outcomes;
  readonly playground: typeof playground;
  readonly rules: typeof rules;
  readonly samples: typeof samples;
  readonly site: typeof site;
  readonly start: typeof start;
  readonly text: typeof text;
}

export const en: Texts = {
  callbacks,
  fields,
  findOut,
  lifecycles,
  operations,
  outcomes,
  playground,
  rules,
  samples,
  site,
  start,
  text,
};
