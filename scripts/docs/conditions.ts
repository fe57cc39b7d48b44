import { entries, isObject, items, type Json, type JsonObject } from '../spec/json.ts';
import { rulesOf } from '../spec/schema/rules.ts';
import type { Schema } from '../spec/schema/schema.ts';
import { ignored } from '../spec/view/hints.ts';
import { code, type Html, html, joined, line, listed } from './html.ts';

/** The rules between fields that a schema states, each as a sentence. */
export function ruleSentences(schema: Schema): Html[] {
  return rulesOf(schema).map((rule) => {
    const reason = rule['$comment'];
    return html`${typeof reason === 'string' ? html`${line(reason)} ` : ''}${ruleText(rule)}`;
  });
}

function ruleText(part: JsonObject): Html {
  const [needed] = entries(part['dependentRequired']);
  if (needed !== undefined) return html`With ${code(needed[0])}, ${required(items(needed[1]).map(String))}.`;
  const [needing] = entries(part['dependentSchemas']);
  if (needing !== undefined) return html`With ${code(needing[0])}, ${consequence(needing[1])}.`;
  if (part['if'] !== undefined) {
    const otherwise = part['else'] === undefined ? '' : html` Otherwise ${consequence(part['else'])}.`;
    return html`If ${condition(part['if'])}, ${part['then'] === undefined ? html`nothing more is asked` : consequence(part['then'])}.${otherwise}`;
  }
  const choices = requiredChoices(part['anyOf']);
  if (choices !== undefined) return html`At least one of ${listed(choices, 'and')} is required.`;
  const forms = formChoices(part['anyOf']);
  if (forms !== undefined) return html`Written as ${listed(forms, 'or')}.`;
  const exact = requiredChoices(part['oneOf']);
  if (exact !== undefined) return html`Exactly one of ${listed(exact, 'and')} is required.`;
  if (isObject(part['not'])) return html`${notText(part['not'])}.`;
  return html`Always: ${consequence(part)}.`;
}

/** The fields of branches that each ask for nothing but fields. */
function requiredChoices(branches: Json | undefined): Html[] | undefined {
  const list = items(branches);
  if (list.length === 0) return undefined;
  const choices = list.map((branch) => (isObject(branch) ? items(branch['required']).map(String) : []));
  return choices.every((names) => names.length > 0)
    ? choices.map((names) => listed(names.map(code), 'and'))
    : undefined;
}

/** The forms that a text may be written in. */
function formChoices(branches: Json | undefined): Html[] | undefined {
  const forms = items(branches).map((branch) =>
    isObject(branch) && Object.keys(branch).length === 1 ? (branch['format'] ?? branch['pattern']) : undefined,
  );
  return forms.length > 0 && forms.every((form) => form !== undefined) ? forms.map(code) : undefined;
}

function notText(refused: JsonObject): Html {
  const branches = items(refused['anyOf']);
  const all = branches.length > 0 ? branches.filter(isObject) : [refused];
  const constants = all.map((branch) => branch['const']);
  if (constants.every((value) => value !== undefined)) return html`Any value but ${listed(constants.map(code), 'and')}`;
  const names = all.flatMap((branch) =>
    entries(branch['properties']).every(([, value]) => value === true) ? items(branch['required']).map(String) : [],
  );
  if (names.length === all.length) return html`Told apart by lacking ${listed(names.map(code), 'and')}`;
  return html`Not when ${listed(all.map(condition), 'or')}`;
}

/** What an `if` asks, as the part of a sentence. */
function condition(schema: Json): Html {
  if (!isObject(schema)) return raw(schema);
  const required = new Set(items(schema['required']).map(String));
  const parts = entries(schema['properties']).map(([name, held]) => {
    const condition = conditionOf(name, held);
    return required.has(name) ? condition : html`${condition} or left out`;
  });
  const named = new Set(entries(schema['properties']).map(([name]) => name));
  for (const name of required) if (!named.has(name)) parts.push(html`${code(name)} is given`);
  return parts.length === 0 ? raw(schema) : joined(parts, ' and ');
}

function conditionOf(name: string, held: Json): Html {
  if (held === true) return html`${code(name)} is given`;
  if (!isObject(held)) return html`${code(name)} is left out`;
  if (held['const'] !== undefined) return html`${code(name)} is ${code(held['const'])}`;
  if (Array.isArray(held['enum'])) return html`${code(name)} is ${listed(held['enum'].map(code), 'or')}`;
  if (held['pattern'] !== undefined) return html`${code(name)} matches ${code(held['pattern'])}`;
  return html`${code(name)} fits ${raw(held)}`;
}

/** What a `then` asks, as the part of a sentence. */
function consequence(schema: Json): Html {
  if (!isObject(schema)) return raw(schema);
  const parts: Html[] = [];
  const names = items(schema['required']).map(String);
  if (names.length > 0) parts.push(required(names));
  const absent = entries(schema['properties']).flatMap(([name, held]) => (isAbsent(held) ? [code(name)] : []));
  for (const [name, held] of entries(schema['properties'])) parts.push(...conditionText(name, held));
  if (absent.length > 0)
    parts.push(html`${listed(absent, 'and')} ${absent.length === 1 ? 'has' : 'have'} to be left out`);
  const choices = requiredChoices(schema['anyOf']);
  if (choices !== undefined) parts.push(html`at least one of ${listed(choices, 'and')} is required`);
  return parts.length === 0 ? raw(schema) : joined(parts, '; ');
}

/** What may not be given: by the rule, or because the vendor passes over it. */
function isAbsent(held: Json): boolean {
  return held === false || (isObject(held) && held[ignored] === true);
}

function required(names: readonly string[]): Html {
  return html`${listed(names.map(code), 'and')} ${names.length === 1 ? 'is' : 'are'} required`;
}

function conditionText(name: string, held: Json): Html[] {
  if (!isObject(held) || isAbsent(held)) return [];
  const field = code(name);
  const known: Html[] = [];
  const { type: _, description: __, ...rest } = held;
  for (const [key, value] of Object.entries(rest)) {
    if (key === 'const') known.push(html`${field} has to be ${code(value)}`);
    else if (key === 'enum') known.push(html`${field} has to be ${listed(items(value).map(code), 'or')}`);
    else if (key === 'minLength')
      known.push(
        value === 1 ? html`${field} must not be empty` : html`${field} has ${Number(value)} characters or more`,
      );
    else if (key === 'maxLength') known.push(html`${field} has at most ${Number(value)} characters`);
    else if (key === 'minItems') known.push(html`${field} has ${Number(value)} items or more`);
    else if (key === 'maxItems') known.push(html`${field} has at most ${Number(value)} items`);
    else if (key === 'exclusiveMinimum') known.push(html`${field} is more than ${Number(value)}`);
    else if (key === 'minimum') known.push(html`${field} is ${Number(value)} or more`);
    else if (key === 'maximum') known.push(html`${field} is at most ${Number(value)}`);
    else if (key === 'pattern') known.push(html`${field} matches ${code(value)}`);
    else known.push(html`${field} fits ${raw({ [key]: value })}`);
  }
  return known;
}

/** A rule that no words were found for is shown as it is; nothing is kept from the reader. */
function raw(schema: Json): Html {
  return html`<code class="raw">${JSON.stringify(schema)}</code>`;
}
