import type { Content } from '../call/layout.ts';
import type { EventShape } from '../call/operation.ts';
import type { Told } from './event.ts';

/**
 * What tells one happening from another, and is the same when the vendor sends its callback again: which callback it is, the order by both
 * its numbers, the code, and the time as the vendor wrote it. None where the vendor names no order.
 */
export function eventId(callback: string, shape: EventShape, { outcome, code, orderNo, vendorNo }: Told, payload: Content): string | undefined {
  if (orderNo === undefined && vendorNo === undefined) return undefined;
  const time = shape.time === undefined ? undefined : payload[shape.time];
  const told = typeof time === 'string' || typeof time === 'number' ? time : '';
  // A payment must not be taken for its own simulation, which may have come before it.
  return `${callback}|${orderNo ?? ''}|${vendorNo ?? ''}|${code}|${told}${outcome === 'simulated' ? '|simulated' : ''}`;
}
