import type { Problem } from '../../errors/problem.ts';
import { escapeHtml } from '../../http/escape-html.ts';
import { isContent } from '../../message/layout.ts';
import type { Operation } from '../../message/operation.ts';
import type { SandboxApi } from '../model/api.ts';
import type { DocumentedRefusal, Refusals } from '../model/example.ts';
import { asContent, isScalar } from './answer.ts';
import { payloadKinds } from './payload-kinds.ts';

/** A refusal in the vendor's words. */
export interface Refusal {
  readonly answer: unknown;
  readonly envelope: Readonly<Record<string, unknown>>;
}

/**
 * How the vendor refuses this kind of refusal: as the operation says, else as the document does. A wrong field has words of its own for some
 * rules (`payload-maximum`) or for one rule of one field (`payload-expire-date-pattern`); what has none at all is refused as a wrong field.
 */
export function refusal(
  api: SandboxApi,
  operation: Operation,
  kind: string,
  about: { readonly content?: unknown; readonly payload?: unknown; readonly problem?: Problem; readonly words?: { readonly [brace: string]: string } },
): Refusal {
  const { problem } = about;
  const refusal = faultFor([api.operationRefusals[operation.id] ?? {}, api.refusals], kind, problem);
  const asPage = operation.answer.mediaType === 'text/html' && operation.answer.envelope.name === 'text';
  const asked = { ...asContent(about.content), ...asContent(about.payload) };
  const words: Readonly<Record<string, unknown>> = {
    ...asked,
    field: problem?.pointer.split('/').at(-1) ?? '',
    problem: problem?.message ?? kind,
    ...about.words,
  };
  const safe = (text: string): string => (asPage ? escapeHtml(text) : text);
  const inserted = (text: string): string =>
    text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
      const word = Object.hasOwn(words, name) ? words[name] : undefined;
      return isScalar(word) ? safe(String(word)) : whole;
    });
  return {
    // A refusal in the envelope has no payload at all.
    answer: worded(refusal?.answer ?? (refusal?.envelope !== undefined ? undefined : asPage ? `sandbox: ${kind}` : {}), inserted, asked),
    envelope: asContent(worded(refusal?.envelope, inserted, {})),
  };
}

function faultFor(tables: readonly Refusals[], kind: string, problem: Problem | undefined): DocumentedRefusal | undefined {
  const field = problem?.pointer.split('/').at(-1) ?? '';
  const kinds =
    kind === 'payload' ? [...payloadKinds(field, problem?.rule ?? ''), 'payload'] : [kind, ...(kind === 'merchant' ? ['credentials'] : []), 'payload'];
  for (const name of kinds) for (const table of tables) if (Object.hasOwn(table, name)) return table[name];
  return undefined;
}

/** The words in their braces; and what the refusal leaves empty and the request said, such as the number asked about. */
function worded(value: unknown, inserted: (text: string) => string, asked: Readonly<Record<string, unknown>>): unknown {
  if (typeof value === 'string') return inserted(value);
  if (Array.isArray(value)) return value.map((each) => worded(each, inserted, asked));
  if (!isContent(value)) return value;
  const field = (name: string, held: unknown): unknown => (held === '' && isScalar(asked[name]) ? asked[name] : worded(held, inserted, asked));
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, field(name, held)]));
}
