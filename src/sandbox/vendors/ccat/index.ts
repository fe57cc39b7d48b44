import type { ComputedFields, Guards } from '../../model/context.ts';
import { slipGuards } from './guards.ts';
import { slipFields } from './slip.ts';

/** What Cat computes. */
export const computed: ComputedFields = slipFields;

/** What Cat refuses. */
export const guards: Guards = slipGuards;

/** The file of the day's changes that Cat puts on its SFTP server. */
export { dailyFile } from './daily-file.ts';
