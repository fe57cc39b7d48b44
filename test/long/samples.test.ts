import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentParts } from '../../scripts/docs/document-parts.ts';
import { html } from '../../scripts/docs/html.ts';
import { OwnMessage, sampleOf } from '../../scripts/docs/samples/payload.ts';
import { samplesOf } from '../../scripts/docs/samples/samples.ts';
import { readConventions } from '../../scripts/generate/conventions.ts';
import { readSpecs } from '../../scripts/spec/read.ts';
import { toNodeHandler } from '../../src/http/node/index.ts';
import { createSandbox, type Listener, listen } from '../../src/sandbox/index.ts';

/** The samples of the docs that have no client of ours, run as they stand against the sandbox. */

const conventions = await readConventions();
const specs = await readSpecs('specs');
const samples = specs.flatMap((spec) => {
  const parts = documentParts(spec, { language: 'en', conventions, paint: (code) => html`${code}` });
  return spec.operations.flatMap((operation) =>
    samplesOf(parts, operation).map(({ id, code }) => ({
      document: spec.name,
      operation: operation.id,
      // The sandbox knows it by what stands in it, which another operation may say.
      isOwn: sampleOf(spec, operation).payload instanceof OwnMessage,
      isSigned: operation.answer.envelope.digest !== undefined,
      id,
      code,
    })),
  );
});
const programs: Readonly<Record<string, string>> = { curl: 'bash', php: 'php', python: 'python3' };

let listener: Listener;
/** Between the program and the sandbox: changes one character of each answer. */
let forger: Server;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jinliu-samples-'));
  listener = await listen(createSandbox());
  forger = createServer(toNodeHandler(forged));
  await new Promise<void>((resolve) => forger.listen(0, '127.0.0.1', resolve));
});

async function forged(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const { method, headers } = request;
  const given = { method, headers: { 'content-type': headers.get('content-type') ?? '' }, body: await request.text() };
  const answer = await fetch(`${listener.url}${pathname}${search}`, given);
  return new Response((await answer.text()).replace('MerchantID=', 'MerchantID=9'), { headers: answer.headers });
}

afterAll(async () => {
  forger?.close();
  await listener?.close();
  await rm(folder, { recursive: true, force: true });
});

describe.each(samples)('$document $operation in $id', ({ document, operation, isOwn, isSigned, id, code }) => {
  test('has no date of its own', () => {
    expect(code).not.toMatch(/\b(?:19|20)\d{2}[-/](?:0\d|1[0-2])[-/][0-3]\d|\b20\d{6}(?:\d{4}|\d{6})?\b/);
  });

  test.runIf(programs[id] !== undefined)('is understood by the sandbox', async () => {
    const file = join(folder, `${document}-${operation}.${id}`);
    await writeFile(file, code);
    const { status, output } = await run(programs[id] ?? '', file, listener.url);
    expect(status, output).toBe(0);
    expect(output.trim()).not.toBe('');
    const answer = await fetch(`${listener.url}/_sandbox/requests`);
    const { requests } = (await answer.json()) as {
      readonly requests: readonly { readonly operation?: string; readonly refusal?: string }[];
    };
    expect(requests[0]).toMatchObject(isOwn ? { answer: expect.anything() } : { operation });
    expect(requests[0]?.refusal, output).toBeUndefined();
  });

  test.runIf(isSigned && programs[id] !== undefined)('believes no answer that was changed on the way', async () => {
    const file = join(folder, `${document}-${operation}-forged.${id}`);
    await writeFile(file, code);
    const { port } = forger.address() as AddressInfo;
    const { status, output } = await run(programs[id] ?? '', file, `http://127.0.0.1:${port}`);
    expect([status, output]).toEqual([1, expect.stringContaining('no CheckMacValue that fits: ')]);
  });
});

/** Runs a program against an address in place of the vendor's. */
function run(
  program: string,
  file: string,
  url: string,
): Promise<{ readonly status: number | null; readonly output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [file], { env: { ...process.env, BASE_URL: url } });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => {
        output += part.toString('utf8');
      });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, output }));
  });
}
