import type { Json, JsonObject } from '../generate/json.ts';
import { resolve, type Source } from '../generate/source.ts';
import { ruleSentences } from './conditions.ts';
import { code, type Html, html, joined, listed } from './html.ts';
import { alternatives, componentName, componentWith, items, propertiesOf, used } from './spec.ts';
import { valuesOf } from './values.ts';
import { bounds, description, examplesOf, filledBy, title, typeWords } from './words.ts';

export type Direction = 'out' | 'in';

/** Objects of more fields than this are shown once, below the operations, and linked to. */
const small = 8;

/** What one document's tables share: which objects still have to be shown, and the rules that were met on the way. */
export class FieldTables {
  readonly source: Source;
  /** Objects that a table links to, with the direction in which they travel. */
  readonly objects: Map<string, Direction> = new Map();

  constructor(source: Source) {
    this.source = source;
  }

  /** The fields of a message: one table, or one for each of the things that it may be. `without` names a field whose inside is shown on its own. */
  message(schema: Json, direction: Direction, without?: string): Html {
    const held = resolve(this.source, schema);
    const branches = alternatives(this.source, held);
    if (branches.length === 0) return this.table(schema, direction, without);
    return html`<p>One of ${branches.length}:</p>${branches.map((branch) => this.branch(branch, direction))}`;
  }

  /** Sentences of the rules between the fields of a message and of the small objects shown within it. */
  rules(schema: Json, prefix = '', depth = 0): Html[] {
    if (depth > 6) return [];
    const own = ruleSentences(this.source, schema).map((sentence) => (prefix === '' ? sentence : html`In ${code(prefix)}: ${sentence}`));
    const inner = propertiesOf(this.source, schema).flatMap(({ name, property }) => {
      const content = this.contentOf(property);
      if (content === undefined || this.linked(content) !== undefined) return [];
      return this.rules(content, prefix === '' ? name : `${prefix}.${name}`, depth + 1);
    });
    return [...own, ...inner];
  }

  private branch(branch: Json, direction: Direction): Html {
    const held = used(this.source, branch);
    const name = componentName(branch);
    return html`<h5>${name !== undefined && html`<span class="component">${name}</span> `}${description(held)}</h5>${this.message(branch, direction)}`;
  }

  private table(schema: Json, direction: Direction, without?: string): Html {
    const rows = this.rows(schema, direction, 0, without);
    if (rows.length === 0) return html`<p class="quiet">${description(resolve(this.source, schema))} No fields are listed.</p>`;
    return html`<table class="fields">
<thead><tr><th scope="col">${title('Field', '欄位')}</th><th scope="col">${title('Meaning', '說明')}</th></tr></thead>
<tbody>
${joined(rows, '\n')}
</tbody>
</table>`;
  }

  /** `without` names the field of the payload where these fields stand round it: what is inside is shown on its own. */
  private rows(schema: Json, direction: Direction, depth: number, without?: string): Html[] {
    if (depth > 6) return [];
    return propertiesOf(this.source, schema).flatMap(({ name, property, required }) => {
      const content = name === without ? undefined : this.contentOf(property);
      const linked = content === undefined ? [] : this.link(content, direction);
      const inner = content === undefined || linked.length > 0 ? [] : this.rows(content, direction, depth + 1, without);
      return [this.row({ name, property, required, direction, depth, linked, around: without !== undefined }), ...inner];
    });
  }

  private row(row: { name: string; property: Json; required: boolean; direction: Direction; depth: number; linked: readonly string[]; around: boolean }): Html {
    const held = used(this.source, row.property);
    const filled =
      filledBy(held, row.direction, row.around) ?? (held['const'] !== undefined && row.direction === 'out' ? html`filled in by the client` : undefined);
    const facts = this.facts(held, row);
    const example = examplesOf(held);
    return html`<tr class="depth-${Math.min(row.depth, 5)}${filled !== undefined && ' filled'}"><th scope="row"><code class="name">${row.name}</code> <span class="type">${this.type(held)}</span> ${need(row, held)}</th><td><p>${description(held)}</p>${
      facts.length > 0 && html`<p class="facts">${joined(facts, ' · ')}</p>`
    }${filled !== undefined && html`<p class="facts">${filled}</p>`}${valuesOf(held, componentWith(this.source, row.property, ['x-meanings', 'x-messages']))}${
      row.linked.length > 0 &&
      html`<p class="facts">fields: ${listed(
        row.linked.map((name) => html`<a href="#object-${name}">${name}</a>`),
        'or',
      )}</p>`
    }${example.length > 0 && html`<p class="facts">for example ${joined(example, ', ')}</p>`}</td></tr>`;
  }

  private facts(held: JsonObject, row: { direction: Direction }): Html[] {
    const found = bounds(held);
    if (held['const'] !== undefined) found.unshift(html`always ${code(held['const'])}`);
    if (held['default'] !== undefined) found.push(html`${row.direction === 'out' ? 'sent as' : 'by default'} ${code(held['default'])} if left out`);
    const fresh = held['x-fresh-minutes'];
    if (fresh !== undefined) found.push(html`refused when it is more than ${Number(fresh)} minutes from the vendor's clock`);
    if (held['x-sensitive'] === true) found.push(html`masked in logs and errors`);
    return [...found, ...ruleSentences(this.source, this.contentOf(held) === undefined ? held : {})];
  }

  private type(held: JsonObject): Html {
    if (held['type'] === 'string' && held['contentSchema'] !== undefined) return html`${encoding(held)}`;
    if ([held['type']].flat().includes('array')) return html`array of ${this.type(used(this.source, held['items']))}`;
    const branches = held['type'] === undefined ? alternatives(this.source, held) : [];
    const words = branches.map((branch) => this.type(used(this.source, branch)).text);
    if (words.length > 0)
      return joined(
        [...new Set(words)].map((each) => html`${each}`),
        ' or ',
      );
    return typeWords(held);
  }

  /** What stands inside a field: the object itself, the items of a list, what an encoded string holds. */
  private contentOf(property: Json): Json | undefined {
    const held = used(this.source, property);
    const inside = held['contentSchema'] ?? ([held['type']].flat().includes('array') ? held['items'] : undefined);
    if (inside !== undefined) return this.hasFields(inside) ? inside : this.contentOfList(inside);
    return this.hasFields(property) ? property : undefined;
  }

  private contentOfList(inside: Json): Json | undefined {
    const held = resolve(this.source, inside);
    return [held['type']].flat().includes('array') && held['items'] !== undefined && this.hasFields(held['items']) ? held['items'] : undefined;
  }

  private hasFields(schema: Json): boolean {
    const held = resolve(this.source, schema);
    return propertiesOf(this.source, held).length > 0 || alternatives(this.source, held).some((branch) => this.hasFields(branch));
  }

  /** Names of the objects to link to, noted for showing. */
  private link(content: Json, direction: Direction): readonly string[] {
    const names = this.linked(content) ?? [];
    for (const name of names) if (!this.objects.has(name)) this.objects.set(name, direction);
    return names;
  }

  private linked(content: Json): readonly string[] | undefined {
    const held = resolve(this.source, content);
    const branches = alternatives(this.source, held).filter((branch) => this.hasFields(branch));
    if (branches.length > 0) return branches.flatMap((branch) => componentName(branch) ?? this.linked(branch) ?? []);
    const name = componentName(content);
    return name !== undefined && propertiesOf(this.source, held).length > small ? [name] : undefined;
  }
}

function need(row: { required: boolean; direction: Direction; around: boolean }, held: JsonObject): Html {
  if (row.direction === 'in') return row.required ? html`<span class="need">always there</span>` : html``;
  const given = row.around || held['default'] !== undefined || held['x-filled-by'] !== undefined || held['const'] !== undefined;
  return row.required && !given ? html`<span class="need required">required</span>` : html``;
}

function encoding(held: JsonObject): string {
  const inside = held['contentMediaType'] === 'application/json' ? 'JSON' : 'pairs name=value';
  return held['contentEncoding'] === undefined
    ? `string that holds ${inside}`
    : `string: ${inside}, encrypted, in ${items([held['contentEncoding']]).join('')}`;
}
