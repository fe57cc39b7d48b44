import type { EnvelopeUse } from '../../src/message/operation.ts';
import type { SpecEndpoint } from '../spec/operation/endpoint.ts';
import type { SpecProblem } from '../spec/problem.ts';
import type { Spec } from '../spec/spec.ts';
import { code, type Html, html, line } from './html.ts';
import { type Language, languages } from './language.ts';
import type { Telling } from './parts/values.ts';
import { pageOf } from './shell/address.ts';
import { envelopes as english } from './texts/en/envelopes.ts';
import type { EnvelopeText, EnvelopeTexts } from './texts/envelope-text.ts';
import type { Texts } from './texts/texts.ts';
import { envelopes as chinese } from './texts/zh-TW/envelopes.ts';

const digests = { sha256: 'SHA-256', md5: 'MD5' } as const;

const texts: Readonly<Record<Language, EnvelopeTexts>> = { en: english, 'zh-TW': chinese };

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
  return envelopesOf(spec).flatMap(({ use, by }) =>
    languages
      .filter((language) => texts[language][use.name] === undefined)
      .map((language) =>
        spec.problem(
          by.at,
          `the docs have no texts for the envelope "${use.name}" of "${by.id}"; describe it in scripts/docs/texts/${language}/envelopes.ts`,
        ),
      ),
  );
}

/** @throws Error for an envelope without words; `wordlessEnvelopes` finds them first, with their lines */
export function envelopeText(use: EnvelopeUse, language: Language): EnvelopeText {
  const found = texts[language][use.name];
  if (found === undefined)
    throw new Error(`scripts/docs/texts/${language}/envelopes.ts has no texts for the envelope "${use.name}"`);
  return found(digests[use.digest ?? 'sha256']);
}

/** `check-mac-value` with SHA-256 and with MD5 are told apart. */
export function envelopeId(use: EnvelopeUse): string {
  return use.digest === undefined ? use.name : `${use.name}-${use.digest}`;
}

export function envelopeTitle(use: EnvelopeUse, { text }: Texts): Html {
  const name = code(use.name);
  return use.digest === undefined ? name : html`${name}${text.comma}${digests[use.digest]}`;
}

/** How one message of a document travels, with a link to how it is done by hand. */
export function travels(
  { spec, language, texts }: Telling & { readonly spec: Spec },
  what: string,
  use: EnvelopeUse,
): Html {
  const { carries, signed, encrypted } = envelopeText(use, language);
  const link = html`<a href="${pageOf(spec.name, 'envelopes', envelopeId(use))}">${envelopeTitle(use, texts)}</a>`;
  const { space } = texts.text;
  return html`<p>${texts.operations.carried(what, link)}${space}${line([carries, signed, encrypted].join(space))}</p>`;
}
