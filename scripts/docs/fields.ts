import { isTimeFormat } from '../../src/time/format.ts';
import type { Direction } from '../spec/direction.ts';
import type { Field, Schema } from '../spec/schema/schema.ts';
import { ruleSentences } from './conditions.ts';
import { code, type Html, html, joined, listed } from './html.ts';
import { bounds, description, examplesOf, filledBy, title, typeText } from './phrases.ts';
import { valuesOf } from './values.ts';

/** Objects of more fields than this are shown once, below the operations, and linked to. */
const small = 8;

/** Objects within objects are shown so deep. */
const deepest = 6;

/** A field as a table shows it. */
interface Row extends Field {
  readonly direction: Direction;
  readonly depth: number;
  /** Names of the objects that it holds and that are shown on their own. */
  readonly linked: readonly string[];
  /** It stands round the payload. */
  readonly around: boolean;
}

/** What one document's tables share: which objects still have to be shown. */
export class FieldTables {
  /** Objects that a table links to, with the direction in which they travel. */
  readonly objects: Map<string, Direction> = new Map();

  /**
   * The fields of a message: one table, or one for each of the things that it may be. `without` names a field whose
   * inside is shown on its own.
   */
  message(schema: Schema, direction: Direction, without?: string): Html {
    const branches = schema.alternatives;
    if (branches.length === 0) return this.table(schema, direction, without);
    return html`<p>One of ${branches.length}:</p>${branches.map((branch) => this.branch(branch, direction))}`;
  }

  /** Sentences of the rules between the fields of a message and of the small objects shown within it. */
  rules(schema: Schema, prefix = '', depth = 0): Html[] {
    if (depth > deepest) return [];
    const own = ruleSentences(schema).map((sentence) =>
      prefix === '' ? sentence : html`In ${code(prefix)}: ${sentence}`,
    );
    const inner = schema.allFields.flatMap((field) => {
      const content = contentOf(field.schema);
      if (content === undefined || linkedIn(content) !== undefined) return [];
      return this.rules(content, prefix === '' ? field.name : `${prefix}.${field.name}`, depth + 1);
    });
    return [...own, ...inner];
  }

  private branch(branch: Schema, direction: Direction): Html {
    const name = branch.component;
    return html`<h5>${name !== undefined && html`<span class="component">${name}</span> `}${description(branch)}</h5>${this.message(branch, direction)}`;
  }

  private table(schema: Schema, direction: Direction, without?: string): Html {
    const rows = this.rows(schema, { direction, depth: 0, without });
    if (rows.length === 0) return html`<p class="quiet">${description(schema.target)} No fields are listed.</p>`;
    return html`<table class="fields">
<thead><tr><th scope="col">${title('Field', '欄位')}</th><th scope="col">${title('Meaning', '說明')}</th></tr></thead>
<tbody>
${joined(rows, '\n')}
</tbody>
</table>`;
  }

  /** `without` names the field of the payload where these fields stand round it: what is inside is shown on its own. */
  private rows(schema: Schema, at: { direction: Direction; depth: number; without: string | undefined }): Html[] {
    const { direction, depth, without } = at;
    if (depth > deepest) return [];
    return schema.allFields.flatMap((field) => {
      const content = field.name === without ? undefined : contentOf(field.schema);
      const linked = content === undefined ? [] : this.link(content, direction);
      const inner = content === undefined || linked.length > 0 ? [] : this.rows(content, { ...at, depth: depth + 1 });
      return [rowOf({ ...field, direction, depth, linked, around: without !== undefined }), ...inner];
    });
  }

  /** Names of the objects to link to, noted for showing. */
  private link(content: Schema, direction: Direction): readonly string[] {
    const names = linkedIn(content) ?? [];
    for (const name of names) if (!this.objects.has(name)) this.objects.set(name, direction);
    return names;
  }
}

function rowOf(row: Row): Html {
  const { schema } = row;
  const filled =
    filledBy(schema, row.direction, row.around) ??
    (schema.keywords.const !== undefined && row.direction === 'out' ? html`filled in by the client` : undefined);
  const facts = factsOf(row);
  const example = examplesOf(schema);
  return html`<tr class="depth-${Math.min(row.depth, 5)}${filled !== undefined && ' filled'}"><th scope="row"><code class="name">${row.name}</code> <span class="type">${typeOf(schema)}</span> ${need(row)}</th><td><p>${description(schema)}</p>${
    facts.length > 0 && html`<p class="facts">${joined(facts, ' · ')}</p>`
  }${filled !== undefined && html`<p class="facts">${filled}</p>`}${valuesOf(schema)}${
    row.linked.length > 0 &&
    html`<p class="facts">fields: ${listed(
      row.linked.map((name) => html`<a href="#object-${name}">${name}</a>`),
      'or',
    )}</p>`
  }${example.length > 0 && html`<p class="facts">for example ${joined(example, ', ')}</p>`}</td></tr>`;
}

function factsOf({ schema, direction }: Row): Html[] {
  const { keywords, freshMinutes, isSensitive } = schema;
  const found = bounds(schema);
  if (keywords.const !== undefined) found.unshift(html`always ${code(keywords.const)}`);
  if (keywords.default !== undefined)
    found.push(html`${direction === 'out' ? 'sent as' : 'by default'} ${code(keywords.default)} if left out`);
  if (direction === 'out' && isTimeFormat(keywords.format))
    found.push(html`or a ${code('Date')}, which is written so in Taipei time`);
  if (freshMinutes !== undefined)
    found.push(html`refused when it is more than ${freshMinutes} minutes from the vendor's clock`);
  if (isSensitive) found.push(html`masked in logs and errors`);
  return [...found, ...(contentOf(schema) === undefined ? ruleSentences(schema) : [])];
}

function typeOf(schema: Schema): Html {
  if (schema.keywords.type === 'string' && schema.content !== undefined) return html`${encoding(schema)}`;
  if (schema.isList) return html`array of ${schema.items === undefined ? 'any' : typeOf(schema.items)}`;
  const branches = schema.types.length === 0 ? schema.alternatives : [];
  const types = branches.map((branch) => typeOf(branch).text);
  if (types.length > 0)
    return joined(
      [...new Set(types)].map((each) => html`${each}`),
      ' or ',
    );
  return typeText(schema);
}

/** What stands inside a field: the object itself, the items of a list, what an encoded string holds. */
function contentOf(schema: Schema): Schema | undefined {
  const inside = insideOf(schema);
  if (inside === undefined) return hasFields(schema) ? schema : undefined;
  if (hasFields(inside)) return inside;
  const items = inside.isList ? inside.items : undefined;
  return items !== undefined && hasFields(items) ? items : undefined;
}

function insideOf(schema: Schema): Schema | undefined {
  return schema.content ?? (schema.isList ? schema.items : undefined);
}

function hasFields(schema: Schema): boolean {
  return schema.allFields.length > 0 || schema.alternatives.some(hasFields);
}

/** Names of the objects that are shown on their own; none where the content is shown in its place. */
function linkedIn(content: Schema): readonly string[] | undefined {
  const branches = content.alternatives.filter(hasFields);
  if (branches.length > 0) return branches.flatMap((branch) => branch.component ?? linkedIn(branch) ?? []);
  const name = content.component;
  return name !== undefined && content.allFields.length > small ? [name] : undefined;
}

function need({ schema, required, direction, around }: Row): Html {
  if (direction === 'in') return required ? html`<span class="need">always there</span>` : html``;
  const { filledBy, keywords } = schema;
  const isGiven = around || keywords.default !== undefined || filledBy !== undefined || keywords.const !== undefined;
  return required && !isGiven ? html`<span class="need required">required</span>` : html``;
}

function encoding({ keywords }: Schema): string {
  const inside = keywords.contentMediaType === 'application/json' ? 'JSON' : 'pairs name=value';
  return keywords.contentEncoding === undefined
    ? `string that holds ${inside}`
    : `string: ${inside}, encrypted, in ${keywords.contentEncoding}`;
}
