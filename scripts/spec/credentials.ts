import { items, type Json } from './json.ts';
import type { SpecNode } from './node.ts';
import { Schema } from './schema/schema.ts';

/** The options that a merchant gives to make a client. */
export interface Credentials {
  readonly schema: Schema;
  readonly options: readonly CredentialOption[];
}

export interface CredentialOption {
  readonly name: string;
  readonly schema: Schema;
  readonly isRequired: boolean;
  readonly isSecret: boolean;
  /** The value that the vendor publishes for its stage. */
  readonly example?: Json;
}

export function credentialsOf(document: SpecNode): Credentials | undefined {
  const node = document.child('x-credentials');
  if (!node.exists) return undefined;
  const required = new Set(items(node.value('required')));
  const options = node.children('properties').map(([name, property]) => {
    const schema = Schema.of(property);
    const { example } = schema.keywords;
    return {
      name,
      schema,
      isRequired: required.has(name),
      isSecret: schema.isSensitive,
      ...(example === undefined ? {} : { example }),
    };
  });
  return { schema: Schema.of(node), options };
}
