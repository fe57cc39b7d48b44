import { guide } from '../../../../generated/guide.ts';
import type { FieldExplained } from '../../../explain/explanation.ts';
import { isContent } from '../../../message/layout.ts';
import type { LoggedRequest } from '../../model/request-log.ts';
import { apiOf, merchantOf, type Runtime } from '../../model/runtime.ts';

/** The refusals of what does not open or does not verify. */
const unproven: readonly string[] = ['signature', 'cipher', 'unreadable'];

const explained = new WeakMap<LoggedRequest, Promise<readonly FieldExplained[]>>();

/**
 * Why a request's checksum or ciphertext does not fit the merchant's keys: once for each request, since it is found by
 * trying.
 */
export function explanationsOf(runtime: Runtime, logged: LoggedRequest): Promise<readonly FieldExplained[]> {
  const known = explained.get(logged) ?? explain(runtime, logged);
  explained.set(logged, known);
  return known;
}

async function explain(runtime: Runtime, logged: LoggedRequest): Promise<readonly FieldExplained[]> {
  // What was cut when it was kept would be explained as cut by the merchant.
  if (!unproven.includes(logged.refusal ?? '') || logged.wire.text.endsWith('…')) return [];
  const { operations, callbacks = {} } = apiOf(runtime, logged);
  const { credentials } = merchantOf(runtime, logged);
  const fields = fieldsOf(logged.wire.text);
  const explainers = guide[logged.api]?.explainers ?? [];
  const all = await Promise.all(
    explainers.map(async (load) => (await load())({ operations, callbacks })(fields, credentials)),
  );
  return all.flat().filter(({ explanation }) => !explanation.fits);
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
