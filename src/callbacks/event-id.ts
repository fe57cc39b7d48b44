import type { EventShape } from '../message/callback.ts';
import type { Content } from '../message/layout.ts';
import type { EventFacts } from './event.ts';

/**
 * What tells one happening from another, and is the same when the vendor sends its callback again: which callback it is, the order by both
 * its numbers, the code, the time as the vendor wrote it, and what else tells two of one order apart. None where the vendor names nothing.
 */
export function eventId(callback: string, shape: EventShape, { outcome, code, orderNo, vendorNo }: EventFacts, payload: Content): string | undefined {
  const distinct = shape.distinct === undefined ? undefined : payload[shape.distinct];
  const apart = typeof distinct === 'string' || typeof distinct === 'number' ? distinct : '';
  if (orderNo === undefined && vendorNo === undefined && apart === '') return undefined;
  const time = shape.time === undefined ? undefined : payload[shape.time];
  const eventTime = typeof time === 'string' || typeof time === 'number' ? time : '';
  // A payment must not be taken for its own simulation, which may have come before it.
  return `${callback}|${orderNo ?? ''}|${vendorNo ?? ''}|${code}|${eventTime}${apart === '' ? '' : `|${apart}`}${outcome === 'simulated' ? '|simulated' : ''}`;
}
