import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { documentPage } from '../../scripts/docs/document-page.ts';
import { documentParts } from '../../scripts/docs/document-parts.ts';
import { envelopeText } from '../../scripts/docs/envelopes.ts';
import { html } from '../../scripts/docs/html.ts';
import { readConventions } from '../../scripts/generate/conventions.ts';
import { SpecProblems } from '../../scripts/spec/problem.ts';
import { readSpec } from '../../scripts/spec/read.ts';
import { Spec } from '../../scripts/spec/spec.ts';
import { lineOf } from '../generate/command.ts';
import { sourceOf } from '../spec/source.ts';

const path = new URL('acme-returns.yaml', import.meta.url).pathname;
const text = await readFile(path, 'utf8');
const conventions = await readConventions();

function pageOf(spec: Spec): string {
  return documentPage(documentParts(spec, conventions), html``);
}

/** A section of the page as a person reads it. */
function section(page: string, id: string): string {
  const found = page.slice(page.indexOf(`<section class="operation" id="${id}">`)).split('</section>')[0] ?? '';
  return found
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');
}

const page = pageOf(await readSpec(path));

test('an operation with hosts of its own names them, and its examples go there', () => {
  const words = section(page, 'returnParcel');
  expect(words).toContain('This operation has hosts of its own:');
  expect(words).toContain('https://logistics-stage.acme.example/v2 Stage of the carrier');
  expect(words).toContain('POST /v2/Return HTTP/1.1 Host: logistics-stage.acme.example');
  expect(section(page, 'queryReturn')).toContain('POST /Query HTTP/1.1 Host: stage.acme.example');
  expect(section(page, 'queryReturn')).not.toContain('hosts of its own');
});

test('an operation without a stage is called in production', async () => {
  const stage =
    '      - { url: https://logistics-stage.acme.example/v2, description: Stage of the carrier, x-environment: stage }\n';
  const words = section(pageOf(new Spec(await sourceOf(text.replace(stage, '')))), 'returnParcel');
  expect(words).toContain("environment: 'production'");
  expect(words).toContain('Host: logistics.acme.example');
});

test('a field that the client fills with a new id says so, and has the same one on every build', async () => {
  const words = section(page, 'returnParcel');
  expect(words).toContain('a new id unless you give it');
  expect(words).toMatch(/&RequestNo=[0-9A-F]{12}&CheckMacValue=/);
  expect(section(page, 'queryReturn')).toMatch(
    /"RqID":"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}"/,
  );
  expect(pageOf(await readSpec(path))).toBe(page);
});

test('an answer of a code and a message is shown as it travels', () => {
  expect(section(page, 'returnParcel')).toContain('Comes back HTTP/1.1 200 OK Content-Type: text/html 0|找不到託運單');
  expect(page).toContain('id="envelope-code-message"');
});

test('a sealed acknowledgement has its envelope, its fields and its bytes', () => {
  const words = section(page, 'parcelReturned');
  expect(words).toContain('Answer with HTTP 200 and a message that says so');
  expect(words).toContain('Acknowledgement: ecpay-aes');
  expect(words).toContain('Without it the vendor tries again after 10 minutes, 2 times.');
  expect(words).toMatch(
    /You answer HTTP\/1\.1 200 OK Content-Type: application\/json \{.*"MerchantID":"2000132",.*"Data":"[\w+/]+=*"\}/,
  );
});

test('a callback that a browser brings is answered by a page', () => {
  const words = section(page, 'returnPage');
  expect(words).toContain("brought by the shopper's browser");
  expect(words).toContain('The shopper waits for a page');
  expect(words).toContain("return '<p>Thank you.</p>';");
  expect(words).toContain('The browser posts POST /returnPage');
});

test('an envelope without words, or a rule that is not there, is a problem with its line', async () => {
  const strange = text
    .replace('x-envelope: form', 'x-envelope: carrier-pigeon')
    .replace('x-effect: read', 'x-rules: [no-such-rule]\n      x-effect: read');
  const spec = new Spec(await sourceOf(strange));
  expect(problemsOf(() => documentParts(spec, conventions))).toEqual([
    expect.stringContaining(
      `:${lineOf(strange, 'x-rules')}: there is no rule "no-such-rule"; write src/rules/no-such-rule.ts, or mend the name`,
    ),
    expect.stringContaining(
      `:${lineOf(strange, '  returnPage:') + 1}: the docs have no words for the envelope "carrier-pigeon" of "returnPage"; describe it in scripts/docs/envelope-texts.ts`,
    ),
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

test('every envelope has words in both languages', () => {
  expect(conventions.envelopes.size).toBeGreaterThan(0);
  for (const name of conventions.envelopes.keys()) {
    const words = envelopeText({ name });
    expect(words.steps.length).toBeGreaterThan(0);
    expect(words.zh).toMatch(/[\u4e00-\u9fff]/);
    expect(words.zh).not.toMatch(/[签证码输务]/);
  }
  expect(envelopeText({ name: 'check-mac-value', digest: 'md5' }).signed).toContain('an MD5 digest');
});
