import type { ComputedFields, Guards } from '../../model/context.ts';
import { slipGuards } from './guards.ts';
import { slipFields } from './slip.ts';

/** What Cat computes. */
export const computed: ComputedFields = slipFields;

/** What Cat refuses. */
export const guards: Guards = slipGuards;
