import { merchantNumber } from '../../life/numbers.ts';
import type { ComputedFields, Guards } from '../../life/scene.ts';
import { slipGuards } from './guards.ts';
import { slipFields } from './slip.ts';

/** What Cat computes. */
export const computed: ComputedFields = { 'merchant-number': merchantNumber, ...slipFields };

/** What Cat refuses. */
export const guards: Guards = slipGuards;
