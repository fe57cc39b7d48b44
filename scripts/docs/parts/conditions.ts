import { entries, isObject, items, type Json, type JsonObject } from '../../spec/json.ts';
import { rulesOf } from '../../spec/schema/rules.ts';
import type { Schema } from '../../spec/schema/schema.ts';
import { ignored } from '../../spec/view/hints.ts';
import { code, type Html, html, joined, line } from '../html.ts';
import type { Texts } from '../texts/texts.ts';

/** The rules between fields that a schema states, each as a sentence. */
export function ruleSentences(schema: Schema, texts: Texts): Html[] {
  const sentences = new Sentences(texts);
  return rulesOf(schema).map((rule) => {
    const reason = rule['$comment'];
    return html`${typeof reason === 'string' ? html`${line(reason)}${texts.text.space}` : ''}${sentences.ofRule(rule)}`;
  });
}

/** A schema's conditions in the words of one language. */
class Sentences {
  readonly #texts: Texts['rules'];
  readonly #text: Texts['text'];

  constructor({ rules, text }: Texts) {
    this.#texts = rules;
    this.#text = text;
  }

  ofRule(part: JsonObject): Html {
    const phrases = this.#texts;
    const [needed] = entries(part['dependentRequired']);
    if (needed !== undefined) return phrases.withField(code(needed[0]), this.#required(items(needed[1]).map(String)));
    const [needing] = entries(part['dependentSchemas']);
    if (needing !== undefined) return phrases.withField(code(needing[0]), this.#consequence(needing[1]));
    if (part['if'] !== undefined) return this.#ifThen(part['if'], part['then'], part['else']);
    const choices = this.#requiredChoices(part['anyOf']);
    if (choices !== undefined) return phrases.sentence(phrases.atLeastOne(this.#text.and(choices)));
    const forms = formChoices(part['anyOf']);
    if (forms !== undefined) return phrases.writtenAs(this.#text.or(forms));
    const exact = this.#requiredChoices(part['oneOf']);
    if (exact !== undefined) return phrases.exactlyOne(this.#text.and(exact));
    if (isObject(part['not'])) return phrases.sentence(this.#not(part['not']));
    return phrases.always(this.#consequence(part));
  }

  #ifThen(condition: Json, then: Json | undefined, otherwise: Json | undefined): Html {
    const phrases = this.#texts;
    const first = phrases.ifThen(
      this.#condition(condition),
      then === undefined ? phrases.nothingMore() : this.#consequence(then),
    );
    return otherwise === undefined ? first : html`${first}${phrases.otherwise(this.#consequence(otherwise))}`;
  }

  /** The fields of branches that each ask for nothing but fields. */
  #requiredChoices(branches: Json | undefined): Html[] | undefined {
    const list = items(branches);
    if (list.length === 0) return undefined;
    const choices = list.map((branch) => (isObject(branch) ? items(branch['required']).map(String) : []));
    return choices.every((names) => names.length > 0)
      ? choices.map((names) => this.#text.and(names.map(code)))
      : undefined;
  }

  #not(refused: JsonObject): Html {
    const branches = items(refused['anyOf']);
    const all = branches.length > 0 ? branches.filter(isObject) : [refused];
    const constants = all.map((branch) => branch['const']);
    if (constants.every((value) => value !== undefined)) return this.#texts.anyBut(this.#text.and(constants.map(code)));
    const names = all.flatMap((branch) =>
      entries(branch['properties']).every(([, value]) => value === true) ? items(branch['required']).map(String) : [],
    );
    if (names.length === all.length) return this.#texts.toldApart(this.#text.and(names.map(code)));
    return this.#texts.notWhen(this.#text.or(all.map((each) => this.#condition(each))));
  }

  /** What an `if` asks, as the part of a sentence. */
  #condition(schema: Json): Html {
    if (!isObject(schema)) return raw(schema);
    const required = new Set(items(schema['required']).map(String));
    const parts = entries(schema['properties']).map(([name, held]) => {
      const condition = this.#conditionOf(name, held);
      return required.has(name) ? condition : this.#texts.orLeftOut(condition);
    });
    const named = new Set(entries(schema['properties']).map(([name]) => name));
    for (const name of required) if (!named.has(name)) parts.push(this.#texts.given(code(name)));
    return parts.length === 0 ? raw(schema) : joined(parts, this.#texts.and);
  }

  #conditionOf(name: string, held: Json): Html {
    const phrases = this.#texts;
    const field = code(name);
    if (held === true) return phrases.given(field);
    if (!isObject(held)) return phrases.leftOut(field);
    if (held['const'] !== undefined) return phrases.is(field, code(held['const']));
    if (Array.isArray(held['enum'])) return phrases.is(field, this.#text.or(held['enum'].map(code)));
    if (held['pattern'] !== undefined) return phrases.matches(field, code(held['pattern']));
    return phrases.fits(field, raw(held));
  }

  /** What a `then` asks, as the part of a sentence. */
  #consequence(schema: Json): Html {
    if (!isObject(schema)) return raw(schema);
    const parts: Html[] = [];
    const names = items(schema['required']).map(String);
    if (names.length > 0) parts.push(this.#required(names));
    const absent = entries(schema['properties']).flatMap(([name, held]) => (isAbsent(held) ? [code(name)] : []));
    for (const [name, held] of entries(schema['properties'])) parts.push(...this.#demands(name, held));
    if (absent.length > 0) parts.push(this.#texts.absent(this.#text.and(absent), absent.length > 1));
    const choices = this.#requiredChoices(schema['anyOf']);
    if (choices !== undefined) parts.push(this.#texts.atLeastOne(this.#text.and(choices)));
    return parts.length === 0 ? raw(schema) : joined(parts, this.#text.semicolon);
  }

  #required(names: readonly string[]): Html {
    return this.#texts.required(this.#text.and(names.map(code)), names.length > 1);
  }

  #demands(name: string, held: Json): Html[] {
    if (!isObject(held) || isAbsent(held)) return [];
    const { type: _, description: __, ...rest } = held;
    return Object.entries(rest).map(([key, value]) => this.#demand(code(name), key, value));
  }

  #demand(field: Html, key: string, value: Json): Html {
    const phrases = this.#texts;
    const number = Number(value);
    switch (key) {
      case 'const':
        return phrases.hasToBe(field, code(value));
      case 'enum':
        return phrases.hasToBe(field, this.#text.or(items(value).map(code)));
      case 'minLength':
        return number === 1 ? phrases.notEmpty(field) : phrases.characters(field, number);
      case 'maxLength':
        return phrases.atMostCharacters(field, number);
      case 'minItems':
        return phrases.items(field, number);
      case 'maxItems':
        return phrases.atMostItems(field, number);
      case 'exclusiveMinimum':
        return phrases.moreThan(field, number);
      case 'minimum':
        return phrases.atLeast(field, number);
      case 'maximum':
        return phrases.atMost(field, number);
      case 'pattern':
        return phrases.matches(field, code(value));
      default:
        return phrases.fits(field, raw({ [key]: value }));
    }
  }
}

/** The forms that a text may be written in. */
function formChoices(branches: Json | undefined): Html[] | undefined {
  const forms = items(branches).map((branch) =>
    isObject(branch) && Object.keys(branch).length === 1 ? (branch['format'] ?? branch['pattern']) : undefined,
  );
  return forms.length > 0 && forms.every((form) => form !== undefined) ? forms.map(code) : undefined;
}

/** What may not be given: by the rule, or because the vendor passes over it. */
function isAbsent(held: Json): boolean {
  return held === false || (isObject(held) && held[ignored] === true);
}

/** A rule that no words were found for is shown as it is; nothing is kept from the reader. */
function raw(schema: Json): Html {
  return html`<code class="raw">${JSON.stringify(schema)}</code>`;
}
