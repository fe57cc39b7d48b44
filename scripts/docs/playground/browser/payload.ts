import { isPayloadError } from '../../../../src/errors/payload-error.ts';
import type { Content, Layout } from '../../../../src/message/layout.ts';
import type { SandboxApi } from '../../../../src/sandbox/model/api.ts';
import type { StoredRecord } from '../../../../src/sandbox/model/record.ts';
import type { Sandbox } from '../../../../src/sandbox/sandbox.ts';
import { day } from '../../../../src/time/units.ts';
import { stageClient } from '../../../stage-client.ts';

/** Of which operation, and for which order if for one. */
interface Wanted {
  readonly api: SandboxApi;
  readonly operation: string;
  readonly sandbox: Sandbox;
  /** The order that the operation is about. */
  readonly record?: StoredRecord | undefined;
}

/**
 * An example's payload as somebody would send it now: without what the client fills in, under a number that was not
 * used before, about the order at hand, and with days to come in place of the document's.
 */
export async function payloadNow(request: Content | string, wanted: Wanted): Promise<unknown> {
  if (typeof request === 'string') return request;
  const given = withoutFilled(request, wanted);
  const named = withNewNumber(withRecord(given, wanted), wanted);
  return withDaysToCome(withRange(named, wanted), wanted);
}

function withoutFilled(request: Content, { api, operation }: Wanted): Content {
  const layout: Layout = api.operations[operation]?.request.layout ?? [];
  const payload = layout.find(([, slot]) => slot.is === 'payload')?.[1];
  const own = payload !== undefined && 'fields' in payload && payload.fields !== undefined ? payload.fields : layout;
  const filled = own.filter(([, { is }]) => is === 'clock' || is === 'new-id' || is === 'credential');
  const names = new Set(filled.map(([name]) => name));
  return Object.fromEntries(Object.entries(request).filter(([name]) => !names.has(name)));
}

/** What the order at hand says of the fields that the operation takes. */
function withRecord(given: Content, { api, operation, sandbox, record }: Wanted): Content {
  if (record === undefined) return given;
  const parent = record.parent === undefined ? undefined : sandbox.order(record.parent);
  const known: Content = { ...parent?.fields, ...record.fields };
  const action = api.actions[operation];
  const find = action !== undefined && 'find' in action ? (action.find ?? {}) : {};
  const pairs = Object.entries(given).map(([name, value]) => {
    const source = Object.hasOwn(find, name) ? String(find[name as keyof typeof find]) : name;
    const found = known[source];
    if (found === undefined || found === null || found === '' || typeof found === 'object') return [name, value];
    return [name, typeof value === 'number' ? Number(found) : typeof value === 'string' ? String(found) : found];
  });
  return Object.fromEntries(pairs);
}

/** Counts on from the example's number to one that no order has. */
function withNewNumber(given: Content, { api, operation, sandbox }: Wanted): Content {
  const action = api.actions[operation];
  if (action === undefined || !('create' in action)) return given;
  const { key, reference } = api.lifecycles[action.lifecycle] ?? {};
  const isUsed = (number: string): boolean => {
    const numbers = sandbox.orders().flatMap((order) => [order.key, order.fields[reference ?? '']]);
    return numbers.includes(number);
  };
  const fresh = [key, reference].flatMap((name) => {
    if (name === undefined) return [];
    const number = given[name];
    if (typeof number !== 'string' || (action.find !== undefined && name in action.find)) return [];
    return [[name, unusedFrom(number, isUsed)] as const];
  });
  return { ...given, ...Object.fromEntries(fresh) };
}

function unusedFrom(first: string, isUsed: (number: string) => boolean): string {
  let number = first;
  while (isUsed(number)) number = nextNumber(number);
  return number;
}

/** `A009` is followed by `A010`, and keeps its length. */
export function nextNumber(number: string): string {
  const digits = /\d+$/.exec(number)?.[0] ?? '';
  const next = String(BigInt(`0${digits}`) + 1n).padStart(digits.length, '0');
  return `${number.slice(0, Math.max(0, number.length - Math.max(digits.length, next.length)))}${next}`;
}

/** From yesterday to tomorrow, where an operation searches. */
function withRange(given: Content, { api, operation, sandbox }: Wanted): Content {
  const action = api.actions[operation];
  if (action === undefined || !('list' in action)) return given;
  const { from, to } = action.list;
  const now = sandbox.clock.now();
  const range = [
    [from, now - day],
    [to, now + day],
  ] as const;
  const dates = range.flatMap(([name, at]) =>
    name !== undefined && typeof given[name] === 'string' ? [[name, atDay(given[name], at)] as const] : [],
  );
  return { ...given, ...Object.fromEntries(dates) };
}

/** Documents are years old: a date that the client refuses becomes one of next week. */
async function withDaysToCome(given: Content, { api, operation, sandbox }: Wanted): Promise<Content> {
  const now = sandbox.clock.now();
  const dry = stageClient(api.document.name, { baseUrl: 'http://nowhere.invalid', retries: 0, now: () => now, fetch });
  try {
    await dry.call(operation, given);
  } catch (error) {
    if (!isPayloadError(error)) return given;
    const names = error.problems.map(({ pointer }) => pointer.slice(1));
    const dates = names.flatMap((name) => {
      const value = given[name];
      return typeof value === 'string' ? [[name, atDay(value, now + 7 * day)] as const] : [];
    });
    return { ...given, ...Object.fromEntries(dates) };
  }
  return given;
}

/** In place of the network, for a call that is only checked. */
function fetch(): Promise<Response> {
  return Promise.reject(new TypeError('nothing is sent'));
}

/** The same way of writing a day, and what stands behind it, for another day in Taipei. */
function atDay(value: string, at: number): string {
  const [year, month, date] = new Date(at + 8 * 3_600_000).toISOString().slice(0, 10).split('-');
  return value.replace(/^\d{4}([-/]?)\d{2}\1\d{2}/, (_, between: string) => [year, month, date].join(between));
}

/** Is this operation about orders like this one? */
export function isAbout(api: SandboxApi, operation: string, record: StoredRecord): boolean {
  const action = api.actions[operation];
  if (action === undefined || record.api !== api.document.name || 'list' in action) return false;
  if (!('create' in action)) return action.lifecycle === record.lifecycle;
  return action.find !== undefined && api.lifecycles[action.lifecycle]?.parent === record.lifecycle;
}
