import type { EventShape } from '../message/callback.ts';
import type { Content } from '../message/layout.ts';
import type { EventFacts } from './event.ts';

/** Which callback it came by, and how. */
export interface IdTerms {
  readonly callback: string;
  readonly shape: EventShape;
  /** The proof covers no letter case, so that one callback can be sent in many spellings. */
  readonly ignoresCase: boolean;
}

/**
 * What tells one happening from another, and is the same when the vendor sends its callback again: which callback it
 * is, the order by both its numbers, the code, the time as the vendor wrote it, and what else tells two of one order
 * apart. None where the vendor names nothing.
 */
export function eventId(
  { callback, shape, ignoresCase }: IdTerms,
  { outcome, code, orderNo, vendorNo }: EventFacts,
  payload: Content,
): string | undefined {
  const distinct = shape.distinct === undefined ? undefined : payload[shape.distinct];
  const apart = typeof distinct === 'string' || typeof distinct === 'number' ? distinct : '';
  if (orderNo === undefined && vendorNo === undefined && apart === '') return undefined;
  const time = shape.time === undefined ? undefined : payload[shape.time];
  const eventTime = typeof time === 'string' || typeof time === 'number' ? time : '';
  const said = `|${orderNo ?? ''}|${vendorNo ?? ''}|${code}|${eventTime}${apart === '' ? '' : `|${apart}`}`;
  // A payment must not be taken for its own simulation, which may have come before it.
  return `${callback}${ignoresCase ? said.toLowerCase() : said}${outcome === 'simulated' ? '|simulated' : ''}`;
}
