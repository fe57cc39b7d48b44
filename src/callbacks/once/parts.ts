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
  requireTime(api, 'lease', lease);
  requireTime(api, 'keepFor', keepFor);
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

/** In milliseconds. The lease sets a timer, and one that is set for longer ends at once. */
const longest = { lease: 2 ** 31 - 1, keepFor: Number.MAX_SAFE_INTEGER };

function requireTime(api: string, option: keyof typeof longest, value: number): void {
  if (typeof value === 'number' && value > 0 && value <= longest[option]) return;
  throw new OptionsError(api, option, `must be a number of milliseconds from 1 to ${longest[option]}`);
}
