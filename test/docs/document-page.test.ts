import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { type DocumentParts, documentParts } from '../../scripts/docs/document-parts.ts';
import { envelopeText } from '../../scripts/docs/envelopes.ts';
import { html } from '../../scripts/docs/html.ts';
import { type Language, languages } from '../../scripts/docs/language.ts';
import { documentPages } from '../../scripts/docs/site.ts';
import { readConventions } from '../../scripts/generate/conventions.ts';
import { SpecProblems } from '../../scripts/spec/problem.ts';
import { readSpec } from '../../scripts/spec/read.ts';
import { Spec } from '../../scripts/spec/spec.ts';
import { lineOf } from '../generate/command.ts';
import { sourceOf } from '../spec/source.ts';

const path = new URL('acme-returns.yaml', import.meta.url).pathname;
const text = await readFile(path, 'utf8');
const conventions = await readConventions();

function partsOf(spec: Spec, language: Language = 'en'): DocumentParts {
  return documentParts(spec, { language, conventions, paint: (code) => html`${code}` });
}

/** Each page of a document, by the last part of its path. */
function pagesOf(spec: Spec, language: Language = 'en'): ReadonlyMap<string, string> {
  const pages = documentPages(partsOf(spec, language));
  return new Map(pages.map((page) => [page.path.replace(/^.*\/|\.html$/g, ''), html`${page.main}${page.aside}`.text]));
}

/** A page as a person reads it. */
function textsOf(pages: ReadonlyMap<string, string>, name: string): string {
  return (pages.get(name) ?? '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');
}

const pages = pagesOf(await readSpec(path));

test('there is a page for each operation and callback, and for what they share', () => {
  expect([...pages.keys()]).toEqual([
    'index',
    'returnParcel',
    'queryReturn',
    'parcelReturned',
    'returnPage',
    'envelopes',
  ]);
});

test('an operation with hosts of its own names them, and its examples go there', () => {
  const texts = textsOf(pages, 'returnParcel');
  expect(texts).toContain('This operation has hosts of its own:');
  expect(texts).toContain('https://logistics-stage.acme.example/v2 Stage of the carrier');
  expect(texts).toContain('POST /v2/Return HTTP/1.1 Host: logistics-stage.acme.example');
  expect(textsOf(pages, 'queryReturn')).toContain('POST /Query HTTP/1.1 Host: stage.acme.example');
  expect(textsOf(pages, 'queryReturn')).not.toContain('hosts of its own');
});

test('an operation without a stage is called in production', async () => {
  const stage =
    '      - { url: https://logistics-stage.acme.example/v2, description: Stage of the carrier, x-environment: stage }\n';
  const texts = textsOf(pagesOf(new Spec(await sourceOf(text.replace(stage, '')))), 'returnParcel');
  expect(texts).toContain("environment: 'production'");
  expect(texts).toContain('Host: logistics.acme.example');
});

test('a field that the client fills with a new id says so, and has the same one on every build', async () => {
  const texts = textsOf(pages, 'returnParcel');
  expect(texts).toContain('a new id unless you give it');
  expect(texts).toMatch(/&RequestNo=[0-9A-F]{12}&CheckMacValue=/);
  expect(textsOf(pages, 'queryReturn')).toMatch(
    /"RqID":"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}"/,
  );
  expect(pagesOf(await readSpec(path))).toEqual(pages);
});

test('an answer of a code and a message is shown as it travels', () => {
  const texts = textsOf(pages, 'returnParcel');
  expect(texts).toContain('Comes back HTTP/1.1 200 OK Content-Type: text/html 0|找不到託運單');
  expect(pages.get('envelopes')).toContain('id="code-message"');
});

test('a sealed acknowledgement has its envelope, its fields and its bytes', () => {
  const texts = textsOf(pages, 'parcelReturned');
  expect(texts).toContain('Answer with HTTP 200 and a message that says so');
  expect(texts).toContain('Acknowledgement: ecpay-aes');
  expect(texts).toContain('Without it the vendor tries again after 10 minutes, 2 times.');
  expect(texts).toMatch(
    /You answer HTTP\/1\.1 200 OK Content-Type: application\/json \{.*"MerchantID":"2000132",.*"Data":"[\w+/]+=*"\}/,
  );
});

test('a callback that a browser brings is answered by a page', () => {
  const texts = textsOf(pages, 'returnPage');
  expect(texts).toContain("brought by the shopper's browser");
  expect(texts).toContain('The shopper waits for a page');
  expect(texts).toContain("return '<p>Thank you.</p>';");
  expect(texts).toContain('The browser posts POST /returnPage');
});

test('an envelope without words, or a rule that is not there, is a problem with its line', async () => {
  const unknown = text
    .replace('x-envelope: form', 'x-envelope: carrier-pigeon')
    .replace('x-effect: read', 'x-rules: [no-such-rule]\n      x-effect: read');
  const spec = new Spec(await sourceOf(unknown));
  const wordless = (language: Language): string =>
    `:${lineOf(unknown, '  returnPage:') + 1}: the docs have no texts for the envelope "carrier-pigeon" of "returnPage"; describe it in scripts/docs/texts/${language}/envelopes.ts`;
  expect(problemsOf(() => partsOf(spec))).toEqual([
    expect.stringContaining(
      `:${lineOf(unknown, 'x-rules')}: there is no rule "no-such-rule"; write src/rules/no-such-rule.ts, or mend the name`,
    ),
    ...languages.map((language) => expect.stringContaining(wordless(language))),
  ]);
});

function problemsOf(make: () => unknown): string[] {
  try {
    make();
  } catch (error) {
    if (error instanceof SpecProblems) return error.problems.map(({ message }) => message);
    throw error;
  }
  return [];
}

test.each(languages)('every envelope has words in %s', (language) => {
  expect(conventions.envelopes.size).toBeGreaterThan(0);
  for (const name of conventions.envelopes.keys()) {
    const { carries, signed, encrypted, steps } = envelopeText({ name }, language);
    expect(steps.length).toBeGreaterThan(0);
    for (const texts of [carries, signed, encrypted, ...steps]) {
      expect(/[\u4e00-\u9fff]/.test(texts), texts).toBe(language === 'zh-TW');
      expect(texts).not.toMatch(/[签证码输务]/);
    }
  }
  expect(envelopeText({ name: 'check-mac-value', digest: 'md5' }, 'en').signed).toContain('an MD5 digest');
});
