import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validatorsOf } from '../../scripts/generate/modules/validators.ts';
import { readSource } from '../../scripts/spec/source/source.ts';
import { Spec } from '../../scripts/spec/spec.ts';
import { type ViewDocument, viewDocument } from '../../scripts/spec/view/document.ts';
import { problemsOf } from '../../src/message/problems.ts';
import type { Validator } from '../../src/message/validate.ts';

/** The payload view of a document of one operation, `ask`, whose request and answer are given as YAML of one line. */
export async function viewOf(request: string, answer = '{ type: object }', components: readonly string[] = []): Promise<ViewDocument> {
  const folder = await mkdtemp(join(tmpdir(), 'jinliu-view-'));
  const path = join(folder, 'tiny.yaml');
  const schemas = components.map((each) => `    ${each}\n`).join('');
  await writeFile(
    path,
    `openapi: 3.1.0
paths:
  /ask:
    post:
      operationId: ask
      x-envelope: json
      x-effect: read
      requestBody: { required: true, content: { application/json: { schema: ${request} } } }
      responses: { "200": { description: All is well., content: { application/json: { schema: ${answer} } } } }
components:
  schemas:
${schemas || '    None: { type: string }\n'}`,
  );
  try {
    return viewDocument(new Spec(await readSource(path)));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What the compiled validator says of a value: `/pointer rule` of each problem. */
export async function judged(view: ViewDocument, side: 'requests' | 'answers', value: unknown): Promise<string[]> {
  const { text, functions } = validatorsOf(view[side], view.schemas, side === 'answers');
  const module = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(`${text}\nexport const ask = ${functions.get('ask')};`)}`)) as {
    ask: Validator;
  };
  return problemsOf(module.ask, value).map((problem) => `${problem.pointer} ${problem.rule}`);
}
