import { type Envelope, isEnvelopeFault } from '../../envelopes/envelope.ts';
import { envelopeOf, terms } from '../../envelopes/message.ts';
import type { Problem } from '../../errors/problem.ts';
import { extract, identifiesItself, isConstant, isContent, type Layout, matches } from '../../message/layout.ts';
import type { Operation } from '../../message/operation.ts';
import type { SandboxApi } from '../model/api.ts';
import type { OwnRefusalKind } from '../model/example.ts';
import type { Merchant, Merchants } from '../model/merchant.ts';
import { openedAt } from '../model/valid-credentials.ts';
import { timestampProblem } from './timestamp-window.ts';
import { validate } from './validate.ts';

/** The operations of one document that a request may be for, the most likely first. */
export interface Candidates {
  readonly api: SandboxApi;
  readonly operations: readonly Operation[];
}

/** A request that was opened and is valid, or the refusal. */
export type Received = {
  readonly operation: Operation;
  readonly merchant: Merchant;
  /** Does the request contain the number of one of the document's merchants? */
  readonly named: boolean;
} & Checked;

/** What was read of it, and the refusal, if any. */
type Checked =
  | { readonly content: unknown; readonly payload: unknown; readonly refusal?: undefined }
  | {
      readonly content?: unknown;
      readonly payload?: unknown;
      readonly refusal: OwnRefusalKind;
      readonly problem?: Problem;
    };

/** The merchants and the times that requests are checked against. */
export interface ReceiveOptions {
  readonly merchants: Merchants;
  /** By the sandbox's clock, and by the real one, which the merchant's server usually goes by. */
  readonly times: readonly [now: number, real: number];
}

/**
 * Opens a request, and identifies and validates it: the mirror of the client's `seal`. Of several merchants the one
 * whose keys fit.
 */
export function receive(candidates: Candidates, text: string, reception: ReceiveOptions): Received {
  const { name } = candidates.api.document;
  const merchants = reception.merchants[name] ?? [];
  const [anyone] = merchants;
  if (anyone === undefined) throw new TypeError(`the sandbox knows no merchant of ${name}`);
  const named = merchants.filter(({ id }) => text.includes(id) || text.includes(encodeURIComponent(id)));
  const [now] = reception.times;
  const opening = { now, document: candidates.api.document };
  const openers = (named.length > 0 ? named : [anyone]).flatMap((merchant) => openedAt(merchant, opening));
  const all = openers.map((merchant) => ({
    ...receiveAs({ api: candidates.api, merchant, text, reception }, candidates.operations),
    merchant,
    named: named.length > 0,
  }));
  const best = all.find((each) => each.refusal === undefined) ?? all.find(isIdentified) ?? all[0];
  if (best === undefined) throw new TypeError('a request was routed to no operation');
  // An unknown merchant: no key of ours can verify what it signed.
  return best.named || isIdentified(best) ? best : { ...best, refusal: 'merchant' };
}

/** Is the request the merchant's own, whatever else may be wrong with it? */
export function isIdentified({ refusal }: Pick<Received, 'refusal'>): boolean {
  return refusal === undefined || !['signature', 'cipher', 'credentials', 'merchant'].includes(refusal);
}

/** A text, read as a request of one merchant. */
interface Reading {
  readonly api: SandboxApi;
  readonly merchant: Merchant;
  readonly text: string;
  readonly reception: ReceiveOptions;
}

function receiveAs(reading: Reading, operations: readonly Operation[]): { readonly operation: Operation } & Checked {
  const [first] = operations;
  if (first === undefined) throw new TypeError('a request was routed to no operation');
  const refusals: Unmatched[] = [];
  const openedBy = new Map<string, Opened>();
  for (const operation of narrowestFirst(operations)) {
    const opened = openOnce(reading, operation, openedBy);
    if ('kind' in opened) refusals.push({ refusal: opened.kind });
    else if (matches(operation.request.layout, opened.content))
      return { operation, ...checked(reading, operation, opened.content) };
    else refusals.push({ refusal: 'payload', ...constantProblem(operation.request.layout, opened.content) });
  }
  return { operation: first, ...(refusals[0] ?? { refusal: 'unreadable' }) };
}

/** Why a request is not one for an operation. */
interface Unmatched {
  readonly refusal: OwnRefusalKind;
  readonly problem?: Problem;
}

/** The constant by which the operation is known, and which the request does not have. */
function constantProblem(layout: Layout, content: unknown): { readonly problem?: Problem } {
  for (const [name, slot] of layout) {
    const value = isContent(content) ? content[name] : undefined;
    if (slot.is === 'object') {
      const { problem } = constantProblem(slot.fields, value);
      if (problem !== undefined) return { problem: { ...problem, pointer: `/${name}${problem.pointer}` } };
    }
    if (slot.is === 'constant' && !isConstant(slot, value))
      return { problem: { pointer: `/${name}`, rule: 'const', message: 'is not known' } };
  }
  return {};
}

/** One that a field of its own identifies goes before one that would take any request. */
function narrowestFirst(operations: readonly Operation[]): readonly Operation[] {
  const isNarrow = ({ request }: Operation): boolean => identifiesItself(request.layout);
  return operations.some(isNarrow)
    ? [...operations.filter(isNarrow), ...operations.filter((each) => !isNarrow(each))]
    : operations;
}

type Opened = { readonly content: unknown } | { readonly kind: OwnRefusalKind };

/** Most operations behind one address are sealed in the same way; the text is opened once for all of those. */
function openOnce(reading: Reading, operation: Operation, opened: Map<string, Opened>): Opened {
  const { envelope: use, root = '' } = operation.request;
  const envelope = envelopeOf(reading.api, operation.request);
  const key = `${use.name} ${use.digest ?? ''} ${root} ${envelope.needs?.layout !== undefined ? operation.id : ''}`;
  const known = opened.get(key) ?? openWith(envelope, operation, reading);
  opened.set(key, known);
  return known;
}

function openWith(envelope: Envelope, operation: Operation, { text, merchant }: Reading): Opened {
  try {
    return { content: envelope.open(text, terms(operation.request, merchant.credentials)) };
  } catch (error) {
    if (isEnvelopeFault(error)) return { kind: error.kind };
    throw error;
  }
}

function checked({ api, merchant, reception }: Reading, operation: Operation, content: unknown): Checked {
  const { layout } = operation.request;
  if (!isTheMerchant(layout, content, merchant.credentials)) return { content, refusal: 'credentials' };
  const given = extract(layout, content);
  const outside = timestampProblem(layout, content, reception.times);
  if (outside !== undefined) return { content, payload: given, ...outside };
  const { payload, problem: wrong } = validate(api.requests[operation.id] ?? true, given);
  const problem = wrong ?? ruleProblem(api, operation, { payload, now: reception.times[0] });
  return problem === undefined ? { content, payload } : { content, payload, refusal: 'payload', problem };
}

function ruleProblem(
  { rules, document }: SandboxApi,
  operation: Operation,
  { payload, now }: { payload: unknown; now: number },
): Problem | undefined {
  for (const name of operation.rules ?? []) {
    const rule = rules[name];
    if (rule === undefined) throw new TypeError(`the rule "${name}" is not among those of this API`);
    const [problem] = rule.check(isContent(payload) ? payload : {}, { now, agreement: document.agreement ?? {} });
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/** Does every field that the client fills from the credentials hold the merchant's? */
function isTheMerchant(layout: Layout, content: unknown, credentials: Readonly<Record<string, string>>): boolean {
  return layout.every(([name, slot]) => {
    const value = isContent(content) ? content[name] : undefined;
    if (slot.is === 'credential')
      return value === undefined || value === ''
        ? credentials[slot.option] === undefined
        : String(value) === credentials[slot.option];
    if (slot.is === 'object') return isTheMerchant(slot.fields, value ?? {}, credentials);
    if (slot.is === 'payload' && slot.fields !== undefined) return isTheMerchant(slot.fields, value ?? {}, credentials);
    return true;
  });
}
