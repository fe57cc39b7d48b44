import { isTimeFormat } from '../../../src/time/format.ts';
import type { Direction } from '../../spec/direction.ts';
import type { Field, Schema } from '../../spec/schema/schema.ts';
import { code, type Html, html, joined } from '../html.ts';
import { ruleSentences } from './conditions.ts';
import { bounds, bullets, description, examplesOf, filledBy, pattern } from './phrases.ts';
import { contentOf, hasFields, nameOfType } from './types.ts';
import { hasLongTable, type Telling, valuesOf } from './values.ts';

/** Objects within objects are shown so deep. */
const deepest = 8;

/** Objects of more fields than this are folded. */
const small = 5;

/** Where a field stands. */
interface Place {
  readonly direction: Direction;
  readonly depth: number;
  /** The anchor of what holds it: `request.payer`. */
  readonly anchor: string;
  /** It stands round the payload. */
  readonly isAround: boolean;
  /** A field whose inside is shown on its own. */
  readonly without?: string | undefined;
}

/**
 * The fields of one page. What several fields have in common, a large object or a long list of codes, is shown at the
 * first of them, and the others link to it.
 */
export class FieldLists {
  readonly #telling: Telling;
  readonly #anchors: Set<string> = new Set();
  readonly #shown: Map<string, { readonly anchor: string; readonly name: string }> = new Map();

  constructor(telling: Telling) {
    this.#telling = telling;
  }

  /** The fields of a message: one list, or one for each of what it may be. */
  message(schema: Schema, at: Pick<Place, 'direction' | 'anchor' | 'without'>): Html {
    return this.#object(schema, { ...at, depth: 0, isAround: at.without !== undefined });
  }

  #object(schema: Schema, place: Place): Html {
    const branches = schema.alternatives.filter(hasFields);
    if (branches.length === 0) return this.#list(schema, place);
    const own = schema.allFields.length > 0 && this.#rows(schema, place);
    const { fields } = this.#telling.texts;
    return html`${own}<p>${fields.oneOf(branches.length)}</p>${branches.map((branch) => this.#branch(branch, place))}${this.#rules(schema)}`;
  }

  #branch(branch: Schema, place: Place): Html {
    const { component } = branch;
    const name = component !== undefined && html`<strong class="component">${component}</strong> `;
    return html`<div class="branch"><p>${name}${description(branch)}</p>${this.#object(branch, place)}</div>`;
  }

  #list(schema: Schema, place: Place): Html {
    const { fields } = this.#telling.texts;
    if (schema.allFields.length === 0) return html`<p class="quiet">${description(schema.target)} ${fields.none}</p>`;
    return html`${this.#rows(schema, place)}${this.#rules(schema)}`;
  }

  #rows(schema: Schema, place: Place): Html {
    return html`<ul class="fields">${schema.allFields.map((field) => this.#field(field, place))}</ul>`;
  }

  /** What the fields of one object ask of each other. */
  #rules(schema: Schema): Html | undefined {
    const { texts } = this.#telling;
    const rules = ruleSentences(schema, texts);
    return rules.length === 0
      ? undefined
      : html`<p class="rules-title">${texts.operations.rules}</p>${bullets(rules, 'rules')}`;
  }

  #field(field: Field, place: Place): Html {
    const { name, schema } = field;
    const { fields } = this.#telling.texts;
    const anchor = this.#anchor(`${place.anchor}.${name}`);
    const filled = filledText(field, place, this.#telling);
    const facts = this.#facts(schema, place.direction);
    const examples = examplesOf(schema);
    return html`<li id="${anchor}"${filled !== undefined && html` class="filled"`}>
<div class="head"><code class="name">${name}</code> <span class="type">${nameOfType(schema, this.#telling.texts)}</span> ${this.#need(field, place)}<a class="hash" href="#${anchor}" aria-label="${fields.linkTo(name)}">#</a></div>
<p>${description(schema)}</p>${facts.length > 0 && html`<p class="facts">${joined(facts, ' · ')}</p>`}${
      filled !== undefined && html`<p class="facts by">${filled}</p>`
    }${examples.length > 0 && html`<p class="facts">${fields.example(examples)}</p>`}${pattern(schema, this.#telling.texts)}${this.#values(schema, anchor, name)}${
      name !== place.without && this.#inside(field, { ...place, anchor })
    }</li>\n`;
  }

  /** What the field holds; what is large or was shown before is folded or linked. */
  #inside({ name, schema }: Field, place: Place): Html | undefined {
    const content = contentOf(schema);
    if (content === undefined || place.depth >= deepest) return undefined;
    const { component } = content;
    const key = `${place.direction} ${component}`;
    const before = component === undefined ? undefined : this.#shown.get(key);
    const { fields } = this.#telling.texts;
    if (before !== undefined)
      return html`<p class="facts">${fields.shownAbove(html`<a href="#${before.anchor}">${code(before.name)}</a>`)}</p>`;
    if (component !== undefined) this.#shown.set(key, { anchor: place.anchor, name });
    const inner = this.#object(content, { ...place, depth: place.depth + 1, isAround: false, without: undefined });
    const count = content.allFields.length;
    if (count <= small && content.alternatives.length === 0) return html`<div class="inside">${inner}</div>`;
    const named = component === undefined ? undefined : code(component);
    return html`<details class="inner"><summary>${fields.inner(Math.max(count, content.fieldNames.size), named)}</summary>${inner}</details>`;
  }

  #values(schema: Schema, anchor: string, name: string): Html | undefined {
    const { table } = schema;
    const key = `values ${table}`;
    const before = this.#shown.get(key);
    if (table !== undefined && hasLongTable(schema)) {
      if (before !== undefined) {
        const link = html`<a href="#${before.anchor}">${code(before.name)}</a>`;
        return html`<p class="facts">${this.#telling.texts.fields.sameValues(link)}</p>`;
      }
      this.#shown.set(key, { anchor, name });
    }
    return valuesOf(schema, this.#telling);
  }

  #facts(schema: Schema, direction: Direction): Html[] {
    const { texts } = this.#telling;
    const { keywords, freshMinutes, isSensitive } = schema;
    const { fields } = texts;
    const found = bounds(schema, texts);
    if (keywords.const !== undefined) found.unshift(fields.always(code(keywords.const)));
    if (keywords.default !== undefined)
      found.push(
        direction === 'out' ? fields.sentAs(code(keywords.default)) : fields.byDefault(code(keywords.default)),
      );
    if (direction === 'out' && isTimeFormat(keywords.format)) found.push(fields.orDate());
    if (freshMinutes !== undefined) found.push(html`${fields.fresh(freshMinutes)}`);
    if (isSensitive) found.push(html`${fields.masked}`);
    return [...found, ...(contentOf(schema) === undefined ? ruleSentences(schema, texts) : [])];
  }

  #need({ schema, required }: Field, { direction, isAround }: Place): Html {
    const { fields } = this.#telling.texts;
    if (direction === 'in') return required ? html`<span class="need">${fields.alwaysThere}</span> ` : html``;
    const { filledBy, keywords } = schema;
    const isGiven =
      isAround || keywords.default !== undefined || filledBy !== undefined || keywords.const !== undefined;
    return required && !isGiven ? html`<span class="need required">${fields.required}</span> ` : html``;
  }

  /** An anchor of its own for each field, whatever two branches call theirs. */
  #anchor(wanted: string): string {
    let anchor = wanted;
    for (let count = 2; this.#anchors.has(anchor); count += 1) anchor = `${wanted}-${count}`;
    this.#anchors.add(anchor);
    return anchor;
  }
}

function filledText({ schema }: Field, { direction, isAround }: Place, { texts }: Telling): string | undefined {
  const by = filledBy(schema, texts.fields, { direction, isAround });
  const isConstant = schema.keywords.const !== undefined && direction === 'out';
  return by ?? (isConstant ? texts.fields.filled.client : undefined);
}
