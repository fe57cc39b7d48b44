import type { Problem } from '../../errors/problem.ts';
import { escapeHtml } from '../../http/escape-html.ts';
import { chineseOf } from '../../message/chinese-problem.ts';
import { isContent } from '../../message/layout.ts';
import type { Agreement, Operation } from '../../message/operation.ts';
import type { SandboxApi } from '../model/api.ts';
import type { DocumentedRefusal, Refusals } from '../model/example.ts';
import type { Merchant } from '../model/merchant.ts';
import { asContent, isScalar } from './answer.ts';
import { merchantFields } from './merchant-fields.ts';
import { payloadKinds } from './payload-kinds.ts';

/** A refusal in the vendor's words. */
export interface RefusalContent {
  readonly answer: unknown;
  readonly envelope: Readonly<Record<string, unknown>>;
  /** The HTTP status, where it is not 200. */
  readonly status?: number;
}

/** What is refused, and why. */
export interface Refused {
  readonly kind: string;
  readonly content?: unknown;
  readonly payload?: unknown;
  readonly problem?: Problem;
  /** Who is refused. */
  readonly merchant: Merchant;
  /** For the braces in the refusal's texts. */
  readonly values?: { readonly [brace: string]: string };
}

/**
 * How the vendor words this kind of refusal: as the operation says, else as the document does. A wrong field may have
 * words of its own for some rules (`payload-maximum`) or for one rule of one field (`payload-expire-date-pattern`); a
 * kind that has none at all is refused as a wrong field.
 */
export function refusalOf(api: SandboxApi, operation: Operation, refused: Refused): RefusalContent {
  const { kind, problem } = refused;
  const documented = documentedRefusal([api.operationRefusals[operation.id] ?? {}, api.refusals], kind, problem);
  const isHtml = operation.answer.mediaType === 'text/html' && operation.answer.envelope.name === 'text';
  const requested = { ...asContent(refused.content), ...asContent(refused.payload) };
  const values: Readonly<Record<string, unknown>> = {
    ...merchantFields(api, operation.request.layout, refused.merchant),
    ...requested,
    ...agreedValues(refused.merchant.agreement),
    field: problem?.pointer.split('/').at(-1) ?? '',
    problem: problem?.message ?? kind,
    problem_zh: problem === undefined ? '不正確' : (api.rules[problem.rule]?.zh ?? chineseOf(problem)),
    ...refused.values,
  };
  const insert = inserting(values, isHtml ? escapeHtml : (text) => text);
  // A refusal in the envelope has no payload at all.
  const unworded = documented?.envelope !== undefined ? undefined : isHtml ? `sandbox: ${kind}` : {};
  return {
    answer: worded(documented?.answer ?? unworded, insert, requested),
    envelope: asContent(worded(documented?.envelope, insert, {})),
    ...(documented?.status === undefined ? {} : { status: documented.status }),
  };
}

/** What the merchant agreed with the vendor, each under its own name: `{printedSlips}`, `{orderAmountMax}`. */
function agreedValues(agreement: Agreement): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(agreement).flatMap(([name, value]) => (isContent(value) ? Object.entries(value) : [[name, value]])),
  );
}

/** Puts words in the place of their braces: `{field}`. */
function inserting(
  values: Readonly<Record<string, unknown>>,
  escaped: (text: string) => string,
): (text: string) => string {
  return (text) =>
    text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
      const word = Object.hasOwn(values, name) ? values[name] : undefined;
      return isScalar(word) ? escaped(String(word)) : whole;
    });
}

/** Kinds that a vendor may not tell from wrong credentials. */
const strangers = ['merchant', 'merchant-missing', 'merchant-differs'];

function documentedRefusal(
  tables: readonly Refusals[],
  kind: string,
  problem: Problem | undefined,
): DocumentedRefusal | undefined {
  const field = problem?.pointer.split('/').at(-1) ?? '';
  const kinds =
    kind === 'payload'
      ? [...payloadKinds(field, problem?.rule ?? ''), 'payload']
      : [kind, ...(strangers.includes(kind) ? ['credentials'] : []), 'payload'];
  for (const name of kinds) for (const table of tables) if (Object.hasOwn(table, name)) return table[name];
  return undefined;
}

/** With the words inserted; what the refusal leaves empty is filled from the request, such as the order's number. */
function worded(
  value: unknown,
  insert: (text: string) => string,
  requested: Readonly<Record<string, unknown>>,
): unknown {
  if (typeof value === 'string') return insert(value);
  if (Array.isArray(value)) return value.map((each) => worded(each, insert, requested));
  if (!isContent(value)) return value;
  const field = (name: string, held: unknown): unknown =>
    held === '' && isScalar(requested[name]) ? requested[name] : worded(held, insert, requested);
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, field(name, held)]));
}
