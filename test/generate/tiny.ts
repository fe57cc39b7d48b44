import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSource } from '../../scripts/spec/source/source.ts';
import { Spec } from '../../scripts/spec/spec.ts';
import { type ViewDocument, viewDocument } from '../../scripts/spec/view/document.ts';
import { schemasOf } from '../../scripts/spec/view/schemas.ts';
import { coerce } from '../../src/message/coerce.ts';
import { problemsOf } from '../../src/message/problems.ts';

/** The payload view of a document of one operation, `ask`, whose request and answer are given as YAML of one line. */
export async function viewOf(
  request: string,
  answer = '{ type: object }',
  components: readonly string[] = [],
): Promise<ViewDocument> {
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
    return withoutHovers(viewDocument(new Spec(await readSource(path))));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What is said of a request: `/pointer rule` of each problem. */
export function judged(view: ViewDocument, value: unknown): string[] {
  return problemsOf(schemasOf(view).requests['ask'] ?? false, value).map(({ pointer, rule }) => `${pointer} ${rule}`);
}

/** An answer as it is read, and what is said of it. */
export function read(view: ViewDocument, value: unknown): { value: unknown; problems: string[] } {
  const schema = schemasOf(view).answers['ask'] ?? false;
  const answer = coerce(schema, value);
  return { value: answer, problems: problemsOf(schema, answer).map(({ pointer, rule }) => `${pointer} ${rule}`) };
}

/** What an editor shows is not what the view holds a message to; test/editor looks at it. */
function withoutHovers<Held>(held: Held): Held {
  return JSON.parse(JSON.stringify(held, (key, value) => (key === 'x-hover' ? undefined : value))) as Held;
}
