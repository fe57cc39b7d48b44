import { type Envelope, isEnvelopeFault } from '../../envelopes/envelope.ts';
import { envelopeOf, terms } from '../../envelopes/message.ts';
import type { Problem } from '../../errors/problem.ts';
import { credentialOf, extract, identifiesItself, isContent, type Layout, matches } from '../../message/layout.ts';
import type { Operation } from '../../message/operation.ts';
import type { RuleContext } from '../../rules/rule.ts';
import type { SandboxApi } from '../model/api.ts';
import type { OwnRefusalKind } from '../model/example.ts';
import type { Merchant, Merchants } from '../model/merchant.ts';
import { openedAt } from '../model/valid-credentials.ts';
import { missingField } from './required-fields.ts';
import { timestampProblem } from './timestamp-window.ts';
import { validate } from './validate.ts';
import { wrongConstant } from './wrong-constant.ts';

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
  const { name, credentials } = candidates.api.document;
  const merchants = reception.merchants[name] ?? [];
  const [anyone] = merchants;
  if (anyone === undefined) throw new TypeError(`the sandbox knows no merchant of ${name}`);
  const numbers = credentials.filter(({ secret }) => !secret).map(({ option }) => option);
  const named = merchants.filter((merchant) => isNamed(merchant, numbers, text));
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

/** Does a text have one of a merchant's numbers: its own, or that of the platform which it is bound to? */
function isNamed({ credentials }: Merchant, numbers: readonly string[], text: string): boolean {
  return numbers
    .map((option) => credentials[option] ?? '')
    .some((number) => number !== '' && (text.includes(number) || text.includes(encodeURIComponent(number))));
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
    else refusals.push({ refusal: 'payload', ...wrongConstant(operation.request.layout, opened.content) });
  }
  const [likely = { refusal: 'unreadable' as const }] = refusals;
  const telling = refusals.find(({ refusal, problem }) => refusal === likely.refusal && problem !== undefined);
  return { operation: first, ...(telling ?? likely) };
}

/** Why a request is not one for an operation. */
interface Unmatched {
  readonly refusal: OwnRefusalKind;
  readonly problem?: Problem;
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
  const secrets = api.document.credentials.filter(({ secret }) => secret).map(({ option }) => option);
  const stranger = strangerIn(layout, content, { credentials: merchant.credentials, secrets });
  if (stranger !== undefined) return { content, refusal: stranger };
  const given = extract(layout, content);
  const outside = timestampProblem(layout, content, reception.times);
  if (outside !== undefined) return { content, payload: given, ...outside };
  const { payload, problem: wrong } = validate(api.requests[operation.id] ?? true, given);
  const { agreement } = merchant;
  const problem =
    missingField(layout, content) ??
    wrong ??
    ruleProblem(api, operation, { payload, now: reception.times[0], agreement });
  return problem === undefined ? { content, payload } : { content, payload, refusal: 'payload', problem };
}

function ruleProblem(
  { rules }: SandboxApi,
  operation: Operation,
  { payload, ...context }: RuleContext & { readonly payload: unknown },
): Problem | undefined {
  for (const name of operation.rules ?? []) {
    const rule = rules[name];
    if (rule === undefined) throw new TypeError(`the rule "${name}" is not among those of this API`);
    const [problem] = rule.check(isContent(payload) ? payload : {}, context);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/** What is wrong with the fields that the client fills from the credentials; nothing where all hold the merchant's. */
function strangerIn(
  layout: Layout,
  content: unknown,
  own: {
    readonly credentials: Merchant['credentials'];
    readonly secrets: readonly string[];
    readonly inPayload?: true;
  },
): OwnRefusalKind | undefined {
  for (const [name, slot] of layout) {
    const value = isContent(content) ? content[name] : undefined;
    if (slot.is === 'credential') {
      const expected = credentialOf(slot, own.credentials);
      const isMissing = value === undefined || value === '';
      if (isMissing ? expected === undefined : String(value) === expected) continue;
      if (own.inPayload !== undefined) return isMissing ? 'merchant-missing' : 'merchant-differs';
      return isMissing || own.secrets.includes(slot.option) ? 'credentials' : 'merchant';
    }
    const inner =
      slot.is === 'object'
        ? strangerIn(slot.fields, value ?? {}, own)
        : slot.is === 'payload' && slot.fields !== undefined
          ? strangerIn(slot.fields, value ?? {}, { ...own, inPayload: true })
          : undefined;
    if (inner !== undefined) return inner;
  }
  return undefined;
}
