import { fill, isContent } from '../call/layout.ts';
import type { Operation } from '../call/operation.ts';
import { terms } from '../call/prepare.ts';
import type { Envelope } from '../envelopes/envelope.ts';
import type { Problem } from '../errors/problem.ts';
import { escapeHtml } from '../html/escape.ts';
import type { SandboxApi } from './api.ts';
import type { Exchange, Fault, FaultKind } from './exchange.ts';

/** What the answering side knows. */
export interface Answering {
  readonly api: SandboxApi;
  readonly credentials: Readonly<Record<string, string>>;
  readonly envelopes: readonly Envelope[];
  readonly now: number;
  /** Where Cat sends its redirect answers. */
  readonly returnUrl: string;
}

/** The answer of the example that fits best, with what the request said about itself. */
export function answerFor(operation: Operation, payload: unknown, content: unknown, answering: Answering): Response {
  const exchange = closest(answering.api.exchanges[operation.id] ?? [], payload);
  const answer = exchange?.answer;
  const body = typeof answer === 'string' ? page(answer, payload) : echoed(answer ?? {}, payload);
  return sealed(operation, { ...outside(operation, content), ...asContent(fill(operation.answer.layout, body, known(answering))) }, body, answering);
}

/** How the vendor refuses this kind of fault. */
export function refusalFor(operation: Operation, kind: FaultKind, problem: Problem | undefined, answering: Answering): Response {
  const faults = { ...answering.api.faults, ...answering.api.operationFaults[operation.id] };
  const fault: Fault | undefined = faults[kind] ?? faults.payload;
  if (fault === undefined) return new Response(`sandbox: ${kind}`, { status: 400, headers: { 'content-type': 'text/plain' } });
  const words = { field: problem?.pointer.split('/').at(-1) ?? '', problem: problem?.message ?? kind };
  const answer = replaced(fault.answer, words);
  const outer = fill(operation.answer.layout, answer, known(answering));
  return sealed(operation, { ...asContent(outer), ...asContent(replaced(fault.envelope, words)) }, answer, answering);
}

function sealed(operation: Operation, content: Readonly<Record<string, unknown>>, body: unknown, answering: Answering): Response {
  const shape = operation.answer;
  const envelope = answering.envelopes.find((each) => each.name === shape.envelope.name);
  if (envelope === undefined) throw new TypeError(`the sandbox has no envelope "${shape.envelope.name}"`);
  const text = envelope.seal(typeof body === 'string' ? body : content, terms(shape, answering.credentials));
  if (shape.place === 'location') return new Response(null, { status: 302, headers: { location: `${answering.returnUrl}${text}` } });
  return new Response(text, { headers: { 'content-type': `${shape.mediaType ?? 'text/plain'}; charset=utf-8` } });
}

/** The example whose request has the most of those values that tell the examples apart. */
function closest(exchanges: readonly Exchange[], payload: unknown): Exchange | undefined {
  const given = asContent(payload);
  const telling = (name: string): boolean => new Set(exchanges.map((each) => JSON.stringify(each.request[name]))).size > 1;
  const score = (exchange: Exchange): number =>
    Object.entries(exchange.request).filter(([name, value]) => telling(name) && JSON.stringify(value) === JSON.stringify(given[name])).length;
  return exchanges.reduce<Exchange | undefined>((best, each) => (best === undefined || score(each) > score(best) ? each : best), undefined);
}

/** Fields of the answer that the request has too come back as they were sent. */
function echoed(answer: unknown, payload: unknown): unknown {
  const given = asContent(payload);
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (!isContent(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, isScalar(held) && isScalar(given[name]) ? given[name] : walk(held)]));
  };
  return walk(answer);
}

/** Fields of the outer body that the answer repeats from the request: `MerchantID`. */
function outside(operation: Operation, content: unknown): Record<string, unknown> {
  const given = asContent(content);
  if (!operation.answer.layout.some(([, slot]) => slot.is === 'payload')) return {};
  const repeated = operation.answer.layout.filter(([name, slot]) => slot.is === 'given' && given[name] !== undefined);
  return Object.fromEntries(repeated.map(([name]) => [name, given[name]]));
}

function page(text: string, payload: unknown): string {
  const given = asContent(payload);
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => (isScalar(given[name]) ? escapeHtml(String(given[name])) : whole));
}

function replaced(value: unknown, words: Readonly<Record<string, string>>): unknown {
  if (typeof value === 'string') return value.replaceAll(/\{(field|problem)\}/g, (_, name: string) => escapeHtml(words[name] ?? ''));
  if (Array.isArray(value)) return value.map((each) => replaced(each, words));
  if (!isContent(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, replaced(held, words)]));
}

function known(answering: Answering): { credentials: Readonly<Record<string, string>>; now: number } {
  return { credentials: answering.credentials, now: answering.now };
}

function asContent(value: unknown): Readonly<Record<string, unknown>> {
  return isContent(value) ? value : {};
}

function isScalar(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number';
}
