import { type Envelope, EnvelopeFault } from '../../envelopes/envelope.ts';
import { envelopeOf, terms } from '../../envelopes/message.ts';
import type { Problem } from '../../errors/problem.ts';
import { extract, isContent, type Layout, matches } from '../../message/layout.ts';
import type { Operation } from '../../message/operation.ts';
import type { Rule } from '../../rules/rule.ts';
import type { SandboxApi } from '../api.ts';
import type { Merchant } from '../merchants/merchant.ts';
import { freshness } from './fresh.ts';
import { judge } from './judge.ts';

/** A request that was opened and found right, or what is wrong with it. */
export type Received =
  | { readonly operation: Operation; readonly merchant: Merchant; readonly content: unknown; readonly payload: unknown; readonly fault?: undefined }
  | {
      readonly operation: Operation;
      readonly merchant: Merchant;
      readonly content?: unknown;
      readonly payload?: unknown;
      readonly fault: string;
      readonly problem?: Problem;
    };

/** What the receiving side goes by. */
export interface Reception {
  readonly envelopes: readonly Envelope[];
  readonly rules: { readonly [name: string]: Rule };
  /** The sandbox's clock, and the real one, by which the merchant's server reckons if nobody has told it otherwise. */
  readonly moments: readonly [now: number, real: number];
}

/** Opens, identifies and checks: the client's seal turned round. Of several merchants the one whose keys fit. */
export function receive(api: SandboxApi, candidates: readonly Operation[], text: string, merchants: readonly Merchant[], reception: Reception): Received {
  const named = merchants.filter(({ id }) => text.includes(id) || text.includes(encodeURIComponent(id)));
  const [anyone] = merchants;
  if (anyone === undefined) throw new TypeError(`the sandbox knows no merchant of ${api.document.name}`);
  const all = (named.length > 0 ? named : [anyone]).map((merchant) => receiveFrom(api, candidates, text, merchant, reception));
  const best = all.find((each) => each.fault === undefined) ?? all.find((each) => !['signature', 'cipher', 'credentials'].includes(each.fault ?? '')) ?? all[0];
  if (best === undefined) throw new TypeError('a request was routed to no operation');
  // Whoever asks is no merchant of ours: nothing that it signed can be right.
  const strange = named.length === 0 && ['signature', 'cipher', 'credentials'].includes(best.fault ?? '');
  return strange ? { ...best, fault: 'merchant' } : best;
}

function receiveFrom(api: SandboxApi, candidates: readonly Operation[], text: string, merchant: Merchant, reception: Reception): Received {
  const [first] = candidates;
  if (first === undefined) throw new TypeError('a request was routed to no operation');
  let fault: string | undefined;
  const openedBy = new Map<string, Opened>();
  for (const operation of candidates) {
    const opened = openOnce(openedBy, operation, text, merchant, reception.envelopes);
    if ('kind' in opened) {
      fault ??= opened.kind;
      continue;
    }
    if (!matches(operation.request.layout, opened.content)) {
      fault ??= 'payload';
      continue;
    }
    return checked(api, operation, opened.content, merchant, reception);
  }
  return { operation: first, merchant, fault: fault ?? 'unreadable', problem: { pointer: '/cmd', rule: 'const', message: 'is not known' } };
}

type Opened = { readonly content: unknown } | { readonly kind: string };

/** Of the operations behind one address most are sealed alike; the text is opened once for all of those. */
function openOnce(opened: Map<string, Opened>, operation: Operation, text: string, merchant: Merchant, envelopes: readonly Envelope[]): Opened {
  const { envelope: use, root = '' } = operation.request;
  const envelope = envelopeOf({ envelopes }, operation.request);
  const key = `${use.name} ${use.digest ?? ''} ${root} ${envelope.readsLayout === true ? operation.id : ''}`;
  const known = opened.get(key) ?? openWith(envelope, operation, text, merchant);
  opened.set(key, known);
  return known;
}

function openWith(envelope: Envelope, operation: Operation, text: string, merchant: Merchant): Opened {
  try {
    return { content: envelope.open(text, terms(operation.request, merchant.credentials)) };
  } catch (error) {
    if (error instanceof EnvelopeFault) return { kind: error.kind };
    throw error;
  }
}

function checked(api: SandboxApi, operation: Operation, content: unknown, merchant: Merchant, { rules, moments }: Reception): Received {
  const { layout } = operation.request;
  if (!isTheMerchant(layout, content, merchant.credentials)) return { operation, merchant, content, fault: 'credentials' };
  const given = extract(layout, content);
  const late = freshness(layout, content, moments);
  if (late !== undefined) return { operation, merchant, content, payload: given, ...late };
  const { payload, problem: wrong } = judge(api.received[operation.id], given);
  const problem = wrong ?? ruleProblem(operation, payload, rules, moments[0]);
  return problem === undefined ? { operation, merchant, content, payload } : { operation, merchant, content, payload, fault: 'payload', problem };
}

function ruleProblem(operation: Operation, payload: unknown, rules: Reception['rules'], now: number): Problem | undefined {
  for (const name of operation.rules ?? []) {
    const rule = rules[name];
    if (rule === undefined) throw new TypeError(`the spec names the rule "${name}", which is not written`);
    const [problem] = rule.check(isContent(payload) ? payload : {}, { now, limits: {} });
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/** Does every field that the client fills from the credentials hold the merchant's? */
function isTheMerchant(layout: Layout, content: unknown, credentials: Readonly<Record<string, string>>): boolean {
  return layout.every(([name, slot]) => {
    const value = isContent(content) ? content[name] : undefined;
    if (slot.is === 'credential')
      return value === undefined || value === '' ? credentials[slot.option] === undefined : String(value) === credentials[slot.option];
    if (slot.is === 'object') return isTheMerchant(slot.fields, value ?? {}, credentials);
    if (slot.is === 'payload' && slot.fields !== undefined) return isTheMerchant(slot.fields, value ?? {}, credentials);
    return true;
  });
}
