import { type Content, extract, isContent, type Layout, matches } from '../call/layout.ts';
import type { Operation } from '../call/operation.ts';
import { terms } from '../call/prepare.ts';
import { problemsOf } from '../call/problems.ts';
import { type Envelope, EnvelopeFault } from '../envelopes/envelope.ts';
import type { Problem } from '../errors/problem.ts';
import type { SandboxApi } from './api.ts';
import type { FaultKind } from './exchange.ts';

/** A request that was opened and found right, or what is wrong with it. */
export type Received =
  | { readonly operation: Operation; readonly content: unknown; readonly payload: unknown; readonly fault?: undefined }
  | { readonly operation: Operation; readonly content?: unknown; readonly fault: FaultKind; readonly problem?: Problem };

/** Opens, identifies and checks: the client's seal turned round. */
export function receive(
  api: SandboxApi,
  candidates: readonly Operation[],
  text: string,
  credentials: Readonly<Record<string, string>>,
  envelopes: readonly Envelope[],
): Received {
  const [first] = candidates;
  if (first === undefined) throw new TypeError('a request was routed to no operation');
  let fault: FaultKind | undefined;
  for (const operation of candidates) {
    const opened = openWith(operation, text, credentials, envelopes);
    if ('kind' in opened) {
      fault ??= opened.kind;
      continue;
    }
    if (!matches(operation.request.layout, opened.content)) {
      fault ??= 'payload';
      continue;
    }
    return checked(api, operation, opened.content, credentials);
  }
  return { operation: first, fault: fault ?? 'unreadable', problem: { pointer: '/cmd', rule: 'const', message: 'is not known' } };
}

function openWith(
  operation: Operation,
  text: string,
  credentials: Readonly<Record<string, string>>,
  envelopes: readonly Envelope[],
): { content: unknown } | { kind: FaultKind } {
  const envelope = envelopes.find((each) => each.name === operation.request.envelope.name);
  if (envelope === undefined) throw new TypeError(`the sandbox has no envelope "${operation.request.envelope.name}"`);
  try {
    return { content: envelope.open(text, terms(operation.request, credentials)) };
  } catch (error) {
    if (error instanceof EnvelopeFault) return { kind: error.kind };
    throw error;
  }
}

function checked(api: SandboxApi, operation: Operation, content: unknown, credentials: Readonly<Record<string, string>>): Received {
  if (!isTheMerchant(operation.request.layout, content, credentials)) return { operation, content, fault: 'credentials' };
  const payload = extract(operation.request.layout, content);
  const validate = api.received[operation.id];
  const problems = validate === undefined ? [] : problemsOf(validate, payload);
  // The vendors name one field; a problem of the whole says less.
  const problem = problems.find((each) => each.pointer !== '') ?? problems[0];
  return problem === undefined ? { operation, content, payload } : { operation, content, fault: 'payload', problem };
}

/** Does every field that the client fills from the credentials hold the merchant's? */
function isTheMerchant(layout: Layout, content: unknown, credentials: Readonly<Record<string, string>>): boolean {
  return layout.every(([name, slot]) => {
    const value = isContent(content) ? content[name] : undefined;
    if (slot.is === 'credential')
      return value === undefined || value === '' ? credentials[slot.option] === undefined : String(value) === credentials[slot.option];
    if (slot.is === 'object') return isTheMerchant(slot.fields, value ?? {}, credentials);
    if (slot.is === 'payload' && slot.fields !== undefined) return isTheMerchant(slot.fields, value ?? ({} satisfies Content), credentials);
    return true;
  });
}
