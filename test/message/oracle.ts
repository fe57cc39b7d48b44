import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import type { JsonObject } from '../../scripts/spec/json.ts';
import type { ViewDocument } from '../../scripts/spec/view/document.ts';
import { requestSchemas } from '../../scripts/spec/view/schemas.ts';
import { formatNamed, formatNames } from '../../src/message/formats.ts';
import { problemsOf } from '../../src/message/problems.ts';
import type { Schema } from '../../src/message/schema.ts';

/** Ajv, which judges the same schemas by other code. */
function ajv(): Ajv2020 {
  const judge = new Ajv2020({ allErrors: true, strict: false, validateSchema: false, meta: false, verbose: true });
  for (const name of formatNames) judge.addFormat(name, (text: string) => formatNamed(name)?.fits(text) ?? true);
  for (const name of ['unix-seconds', 'binary']) judge.addFormat(name, true);
  const limits: Readonly<Record<string, (limit: number, text: string) => boolean>> = {
    'x-max-bytes': (most, text) => Buffer.byteLength(text) <= most,
    'x-min-width': (least, text) => columns(text) >= least,
    'x-max-width': (most, text) => columns(text) <= most,
  };
  for (const [keyword, validate] of Object.entries(limits))
    judge.addKeyword({ keyword, type: 'string', schemaType: 'number', validate });
  return judge;
}

function columns(text: string): number {
  return [...text].length + [...text].filter((character) => (character.codePointAt(0) ?? 0) > 0x7f).length;
}

/** `/pointer rule` of each thing that is wrong. */
type Judge = (value: unknown) => ErrorObject[];

/** Ajv's judgement of what a document's messages hold, by the side and the id. */
export function judgesOf(
  view: ViewDocument,
): Readonly<Record<'requests' | 'answers' | 'callbacks', Record<string, Judge>>> {
  const judge = ajv();
  const sides = { requests: requestSchemas(view), answers: view.answers, callbacks: view.callbacks };
  judge.addSchema({ $id: 'view', components: { schemas: view.schemas }, ...sides });
  const each = (side: keyof typeof sides): Record<string, Judge> =>
    Object.fromEntries(Object.keys(sides[side]).map((id) => [id, judgeOf(judge, { $ref: `view#/${side}/${id}` })]));
  return { requests: each('requests'), answers: each('answers'), callbacks: each('callbacks') };
}

export function judgeOfSchema(schema: JsonObject): Judge {
  return judgeOf(ajv(), schema);
}

function judgeOf(judge: Ajv2020, schema: JsonObject): Judge {
  const validate = judge.compile(schema);
  return (value) => (validate(value) ? [] : [...(validate.errors ?? [])]);
}

/** What both find, in a form that can be compared. */
export interface Found {
  readonly isRight: boolean;
  /** `/pointer rule`, without what is at or under a union that nothing fits: there each says it in its own way. */
  readonly problems: readonly string[];
}

export function foundByAjv(errors: readonly ErrorObject[]): Found {
  const unions = errors.filter(isUnion).map(({ instancePath }) => instancePath);
  const shown = errors.filter(({ keyword, propertyName, schemaPath }) => {
    // A verdict on its parts, or a part of what another tells as a whole.
    return keyword !== 'if' && propertyName === undefined && !schemaPath.includes('/contains/');
  });
  const problems = shown.map((error) => ({ pointer: pointerOf(error), rule: ruleOf(error) }));
  return { isRight: errors.length === 0, problems: comparable(problems, unions) };
}

/** @param ajvs whose unions are left out of ours as well */
export function foundByUs(schema: Schema, value: unknown, ajvs: readonly ErrorObject[]): Found {
  const problems = problemsOf(schema, value);
  const unions = ajvs.filter(isUnion).map(({ instancePath }) => instancePath);
  return { isRight: problems.length === 0, problems: comparable(problems, unions) };
}

function isUnion({ keyword }: ErrorObject): boolean {
  return keyword === 'anyOf' || keyword === 'oneOf';
}

function pointerOf({ instancePath, params, keyword }: ErrorObject): string {
  const key = { required: 'missingProperty', dependentRequired: 'missingProperty', propertyNames: 'propertyName' }[
    keyword
  ];
  const name: unknown = params[key ?? 'additionalProperty'];
  return typeof name === 'string'
    ? `${instancePath}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
    : instancePath;
}

/** A named format counts as its pattern, and what the vendor passes over is a rule of its own. */
function ruleOf({ keyword, parentSchema }: ErrorObject): string {
  if (keyword === 'format') return 'pattern';
  if (keyword === 'not' && parentSchema?.['x-ignored'] === true) return 'x-ignored';
  return keyword === 'false schema' ? 'not' : keyword;
}

function comparable(problems: readonly { pointer: string; rule: string }[], unions: readonly string[]): string[] {
  const isInUnion = (pointer: string): boolean => unions.some((at) => `${pointer}/`.startsWith(`${at}/`));
  const lines = problems.filter(({ pointer }) => !isInUnion(pointer)).map(({ pointer, rule }) => `${pointer} ${rule}`);
  return [...new Set(lines)].sort();
}
