import { isContent } from '../../../message/layout.ts';
import { parseTime } from '../../../time/parse.ts';
import type { HeldCredentials, Merchant } from '../../model/merchant.ts';
import { refuse } from './refuse.ts';

/** Reads and checks one set of credentials. */
type Reader = (given: Readonly<Record<string, unknown>>, place: string) => Merchant['credentials'];

/**
 * The credentials of a merchant that has several one after the other, the oldest first.
 *
 * @param shared what stands beside the list, the same in all of them
 */
export function heldCredentials(
  given: unknown,
  shared: Readonly<Record<string, unknown>>,
  { place, read }: { readonly place: string; readonly read: Reader },
): readonly [HeldCredentials, ...HeldCredentials[]] {
  if (!Array.isArray(given)) return refuse(`${place}: "credentials" must be a list: [{ ... }, { ... }]`);
  const [first, ...others] = given.map((each: unknown, index) => {
    const where = `${place}, credentials ${index + 1}`;
    if (!isContent(each)) return refuse(`${where} must be an object: { ... }`);
    const { validFrom, validUntil, ...own } = each;
    const from = timeOf(validFrom, `${where}: "validFrom"`);
    const until = timeOf(validUntil, `${where}: "validUntil"`);
    if (from !== undefined && until !== undefined && from >= until)
      return refuse(`${where}: "validUntil" must be later than "validFrom"`);
    return {
      credentials: read({ ...shared, ...own }, where),
      ...(from === undefined ? {} : { validFrom: from }),
      ...(until === undefined ? {} : { validUntil: until }),
    };
  });
  return first === undefined ? refuse(`${place}: "credentials" is an empty list`) : [first, ...others];
}

function timeOf(given: unknown, what: string): number | undefined {
  if (given === undefined) return undefined;
  const time = typeof given === 'string' ? parseTime(given) : undefined;
  return (
    time?.date.getTime() ?? refuse(`${what} must be a time in Taipei: "2026-03-20" or "2026-03-20T12:00:00+08:00"`)
  );
}
