import type { EnvelopeUse } from '../../src/message/operation.ts';
import type { SpecEndpoint } from '../spec/operation/endpoint.ts';
import type { SpecProblem } from '../spec/problem.ts';
import type { Spec } from '../spec/spec.ts';
import { type EnvelopeText, envelopeTexts } from './envelope-texts.ts';

const digests = { sha256: 'SHA-256', md5: 'MD5' } as const;

/** What carries the messages of a document, each envelope once, with an operation or a callback that names it. */
export function envelopesOf({
  operations,
  callbacks,
}: Spec): { readonly use: EnvelopeUse; readonly by: SpecEndpoint }[] {
  const named = [
    ...operations.flatMap((by) => [by.request, by.answer].map(({ envelope }) => ({ use: envelope, by }))),
    ...callbacks.flatMap((by) => {
      const { request, acknowledgement } = by;
      const messages = acknowledgement.by === 'sealed' ? [request, acknowledgement.message] : [request];
      return messages.map(({ envelope }) => ({ use: envelope, by }));
    }),
  ];
  const ids = named.map(({ use }) => envelopeId(use));
  return named.filter(({ use }, index) => ids.indexOf(envelopeId(use)) === index);
}

/** Envelopes that nobody has described yet. */
export function wordlessEnvelopes(spec: Spec): SpecProblem[] {
  return envelopesOf(spec)
    .filter(({ use }) => envelopeTexts[use.name] === undefined)
    .map(({ use, by }) =>
      spec.problem(
        by.at,
        `the docs have no words for the envelope "${use.name}" of "${by.id}"; describe it in scripts/docs/envelope-texts.ts`,
      ),
    );
}

/** @throws Error for an envelope without words; `wordlessEnvelopes` finds them first, with their lines */
export function envelopeText(use: EnvelopeUse): EnvelopeText {
  const found = envelopeTexts[use.name];
  if (found === undefined)
    throw new Error(`scripts/docs/envelope-texts.ts has no words for the envelope "${use.name}"`);
  return found(digests[use.digest ?? 'sha256']);
}

/** `check-mac-value` with SHA-256 and with MD5 are told apart. */
export function envelopeId(use: EnvelopeUse): string {
  return use.digest === undefined ? use.name : `${use.name}-${use.digest}`;
}

export function envelopeTitle(use: EnvelopeUse): string {
  return use.digest === undefined ? use.name : `${use.name}, ${digests[use.digest]}`;
}
