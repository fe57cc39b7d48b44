import type { Refusals } from '../../../src/sandbox/model/example.ts';
import { isObject, type Json } from '../json.ts';
import type { SpecOperation } from './operation.ts';

/** A code; or properties of the question that an answer without a code sends back. */
type Missing = { readonly code: string } | { readonly echoes: readonly string[] };

/**
 * How an operation refuses to answer about what there is not, as its `x-refusals` say: by a code; or without one, by
 * sending back what it was asked. `undefined` where they do not say.
 */
export function missingOf({ success, refusals }: SpecOperation, ofAll: Refusals): Missing | undefined {
  const answer = { ...ofAll, ...refusals?.value }['missing']?.answer as Json | undefined;
  if (success === undefined || !isObject(answer)) return undefined;
  const code = textOf(answer[success.code]) || textOf(answer[success.refusal?.code ?? '']);
  if (code !== '') return { code };
  // A text that is empty comes back as the request's field of that name.
  const echoes = Object.keys(answer).filter((name) => answer[name] === '' && name !== success.code);
  return echoes.length === 0 ? undefined : { echoes };
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
