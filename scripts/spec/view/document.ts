import { isObject, type Json, type JsonObject } from '../json.ts';
import { nameOf } from '../reference.ts';
import type { Spec } from '../spec.ts';
import { Hovers } from './hover.ts';
import { PayloadView } from './view.ts';

/** The payload view of a whole document: what openapi-typescript and Ajv are given. */
export interface ViewDocument {
  readonly schemas: JsonObject;
  /** Schemas of what the merchant gives, by operationId. */
  readonly requests: JsonObject;
  /** Schemas of what the merchant gets. */
  readonly answers: JsonObject;
  /** Schemas of the items of lists that are read one by one. */
  readonly items: JsonObject;
  /** Schemas of what a callback brings. */
  readonly callbacks: JsonObject;
  /** Schema of the options that make a client. */
  readonly credentials?: JsonObject;
  /** Schema of the options that differ by what a merchant agreed with the vendor. */
  readonly agreement?: JsonObject;
}

export function viewDocument(spec: Spec): ViewDocument {
  const { operations, callbacks, credentials, agreement } = spec;
  const view = new PayloadView(spec.source, new Hovers(spec));
  // Requests first: where a component serves both ways, the merchant's side keeps its plain name.
  const requests: JsonObject = Object.fromEntries(
    operations.map(({ id, request }) => [id, view.of(request.payload, 'out')]),
  );
  const answers: JsonObject = Object.fromEntries(
    operations.map(({ id, answer }) => [id, view.of(answer.payload, 'in')]),
  );
  const streamed: JsonObject = Object.fromEntries(
    operations.flatMap(({ id, stream }) => (stream === undefined ? [] : [[id, view.of(stream.item, 'in')]])),
  );
  const brought: JsonObject = Object.fromEntries(
    callbacks.map(({ id, request }) => [id, view.of(request.payload, 'in')]),
  );
  const schemas = reachable(view.schemas, [requests, answers, brought]);
  return {
    schemas,
    requests,
    answers,
    items: streamed,
    callbacks: brought,
    ...(credentials === undefined ? {} : { credentials: credentials.schema.node.written }),
    ...(agreement === undefined ? {} : { agreement: view.of(agreement.schema, 'out') }),
  };
}

/** A component whose every use was filled in by the client is left out. */
function reachable(components: JsonObject, roots: readonly Json[]): JsonObject {
  const used = new Set<string>();
  const visit = (value: Json): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (!isObject(value)) return;
    const { $ref: ref, ...rest } = value;
    const name = typeof ref === 'string' ? nameOf(ref) : undefined;
    if (name !== undefined && !used.has(name)) {
      used.add(name);
      visit(components[name] ?? {});
    }
    for (const held of Object.values(rest)) visit(held);
  };
  roots.forEach(visit);
  return Object.fromEntries(Object.entries(components).filter(([name]) => used.has(name)));
}
