import { formatTime } from '../../../time/format.ts';
import { everyCredentials, isValid } from '../../model/valid-credentials.ts';
import type { Commands } from '../commands.ts';
import type { Reply } from './json.ts';

/** `GET /_sandbox/merchants`: of each document the merchants' numbers, and from when until when their keys hold; no key. */
export function listMerchants({ runtime: { merchants, clock } }: Commands): Reply {
  const now = clock.now();
  const shown = (at: number | undefined): string | null =>
    at === undefined ? null : String(formatTime('yyyy-MM-ddTHH:mm:ss+08:00', at));
  const body = Object.entries(merchants).map(([document, known]) => [
    document,
    known.map((merchant) => ({
      id: merchant.id,
      credentials: everyCredentials(merchant).map((each) => ({
        validFrom: shown(each.validFrom),
        validUntil: shown(each.validUntil),
        valid: isValid(each, now),
      })),
    })),
  ]);
  return { body: Object.fromEntries(body) as Record<string, unknown> };
}
