import { guide } from '../../../../generated/guide.ts';
import { isEnvelopeFault, isRefusal } from '../../../../src/envelopes/envelope.ts';
import { openMessage } from '../../../../src/envelopes/message.ts';
import type { FieldExplained } from '../../../../src/explain/explanation.ts';
import { isContent } from '../../../../src/message/layout.ts';
import type { MessageShape } from '../../../../src/message/operation.ts';
import type { SandboxApi } from '../../../../src/sandbox/model/api.ts';
import type { Exchange, WireMessage } from './wire.ts';

/** The text of a request or an answer that the envelope made: its body, or what stands in an address. */
export function sealedRequest({ url, request }: Exchange, shape: MessageShape): string {
  return shape.place === 'query' ? new URL(url).search.slice(1) : request.body;
}

export function sealedAnswer({ headers, body }: WireMessage, shape: MessageShape): string {
  if (shape.place !== 'location') return body;
  return headers.find(([name]) => name === 'location')?.[1] ?? '';
}

/** What is in a message; nothing where it cannot be opened, as when the vendor refused, or where its text says all. */
export function openedText(api: SandboxApi, shape: MessageShape, text: string): unknown {
  try {
    const opened = openMessage({ envelopes: api.envelopes, credentials: api.stageCredentials }, shape, text);
    return typeof opened === 'string' ? undefined : opened;
  } catch (error) {
    if (isEnvelopeFault(error) || isRefusal(error)) return undefined;
    throw error;
  }
}

/** How each field came about that a key was needed for, step by step, as the explanations of the library have it. */
export async function stepsTo(api: SandboxApi, text: string): Promise<readonly FieldExplained[]> {
  const { operations, callbacks = {}, document, stageCredentials } = api;
  const loaded = await Promise.all((guide[document.name]?.explainers ?? []).map((load) => load()));
  const fields = fieldsOf(text);
  const all = loaded.flatMap((explain) => explain({ operations, callbacks })(fields, stageCredentials));
  return all.filter(({ explanation }) => explanation.fits && explanation.steps.length > 0);
}

/** The fields of a message as they stand on the wire: of JSON, or of a form. */
function fieldsOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (isContent(value)) return value;
  } catch {
    // Not JSON, so a form.
  }
  return Object.fromEntries(new URLSearchParams(text));
}
