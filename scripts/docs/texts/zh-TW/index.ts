import type { Texts } from '../en/index.ts';
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

export const zhTw: Texts = {
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
