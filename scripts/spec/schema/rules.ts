import { isObject, type Json, type JsonObject } from '../json.ts';
import { referenceOf, resolve } from '../reference.ts';
import type { Source } from '../source/source.ts';
import { ignored } from '../view/hints.ts';
import { isExtension } from '../vocabulary/extensions.ts';
import type { Schema } from './schema.ts';

/** The keywords of a rule that stands beside a schema's own fields. */
const ruleKeywords = ['if', 'then', 'else', 'not', 'anyOf', 'oneOf'] as const;

/**
 * The rules between fields that a schema states, each as plain JSON Schema: what depends on a field, what its `allOf`
 * parts ask that describe no value, and its own condition.
 */
export function rulesOf(schema: Schema): JsonObject[] {
  const { source } = schema.node;
  const parts = schema.branches('allOf').filter(({ isValue }) => !isValue);
  const stated = [
    ...dependencies(schema, 'dependentRequired'),
    ...dependencies(schema, 'dependentSchemas'),
    ...parts.map(({ node }) => node.merged),
    ...ownRule(schema),
  ];
  return stated.map((rule) => plainRule(source, rule)).filter(isObject);
}

/**
 * A rule without our vocabulary, but for what the vendor passes over, and with what its references lead to in their
 * place. The description of a pattern stays: it says what the pattern asks for.
 */
export function plainRule(source: Source, rule: Json): Json {
  if (Array.isArray(rule)) return rule.map((each) => plainRule(source, each));
  if (!isObject(rule)) return rule;
  if (referenceOf(rule) !== undefined) return plainRule(source, resolve(source, rule));
  const plain: JsonObject = {};
  for (const [key, held] of Object.entries(rule)) {
    if ((isExtension(key) && key !== ignored) || (key === 'description' && rule['pattern'] === undefined)) continue;
    const names = key === 'properties' && isObject(held) ? Object.entries(held) : undefined;
    plain[key] = names === undefined ? plainRule(source, held) : plainMembers(source, names);
  }
  return plain;
}

/** Names of fields are no keywords. */
function plainMembers(source: Source, members: readonly [string, Json][]): JsonObject {
  return Object.fromEntries(members.map(([name, held]) => [name, plainRule(source, held)]));
}

function dependencies({ node }: Schema, keyword: 'dependentRequired' | 'dependentSchemas'): JsonObject[] {
  const held = node.value(keyword);
  return isObject(held) ? Object.entries(held).map(([name, rule]) => ({ [keyword]: { [name]: rule } })) : [];
}

/** Its condition, and branches that only ask for something. */
function ownRule(schema: Schema): JsonObject[] {
  const { node } = schema;
  const stated = ruleKeywords.filter((key) => {
    if (key !== 'anyOf' && key !== 'oneOf') return node.has(key);
    const branches = schema.branches(key);
    return branches.length > 0 && branches.every(({ isValue }) => !isValue);
  });
  if (stated.every((key) => key === 'then' || key === 'else')) return [];
  const kept: readonly string[] = [...stated, '$comment'];
  return [Object.fromEntries(Object.entries(node.merged).filter(([key]) => kept.includes(key)))];
}
