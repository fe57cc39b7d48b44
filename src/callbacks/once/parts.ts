import type { ClientBase } from '../../envelopes/client-base.ts';
import { envelopeOf } from '../../envelopes/message.ts';
import { OptionsError } from '../../errors/options-error.ts';
import type { OnceStore } from '../../once/store.ts';
import { day, minute } from '../../time/units.ts';
import { confirmedEvent } from '../runtime-event.ts';
import type { OnceParts } from './handle.ts';

interface Given {
  readonly lease?: number;
  readonly keepFor?: number;
}

/** How the callbacks of a client are handled once. @throws OptionsError */
export function onceParts(
  client: ClientBase,
  store: OnceStore,
  { lease = minute, keepFor = 366 * day }: Given,
): OnceParts {
  const { api } = client;
  requireTime(api, 'lease', lease, longestTimer);
  requireTime(api, 'keepFor', keepFor, Number.MAX_SAFE_INTEGER);
  return {
    store,
    lease,
    keepFor,
    api,
    merchant: ({ sealer }) => client.numberOf(sealer.credentials),
    ignoresCase: ({ row, sealer }) => envelopeOf(sealer, row.request).ignoresCase === true,
    confirm: (reception) => confirmedEvent(client, reception),
  };
}

/** A timer that is set for longer ends at once. */
const longestTimer = 2 ** 31 - 1;

function requireTime(api: string, option: string, value: number, longest: number): void {
  if (typeof value === 'number' && value > 0 && value <= longest) return;
  throw new OptionsError(api, option, `must be a number of milliseconds from 1 to ${longest}`);
}
