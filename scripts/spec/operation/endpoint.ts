import type { Example } from '../../../src/sandbox/model/example.ts';
import type { Path } from '../json.ts';
import type { SpecMessage } from '../message/message.ts';
import { SpecNode, type Written } from '../node.ts';
import type { Source } from '../source/source.ts';
import { parametersOf, type SpecParameter } from './parameter.ts';
import { responsesOf, type SpecResponse } from './response.ts';

/** What operations and callbacks have in common. */
export interface SpecEndpoint {
  /** The operationId: the name of the method or of the handler. */
  readonly id: string;
  readonly at: Path;
  /** The key under `paths` or `webhooks`. */
  readonly key: string;
  readonly method: string;
  readonly summary: string;
  readonly description: string;
  /** What the vendor calls it in Chinese; empty where nobody says. */
  readonly term: string;
  /** The vendor's document and section. */
  readonly takenFrom: string;
  readonly parameters: readonly SpecParameter[];
  readonly responses: readonly SpecResponse[];
  readonly request: SpecMessage;
  readonly answer: SpecMessage;
  /** Names of rules between fields that a schema cannot say. */
  readonly rules: readonly Written<string>[];
  readonly examples: readonly Written<Example>[];
}

/** An operation or a webhook as it is written. */
export interface EndpointNode {
  readonly key: string;
  readonly method: string;
  readonly node: SpecNode;
  /** What stands under the key: the operations of one path. */
  readonly item: SpecNode;
}

const methods = ['get', 'put', 'post', 'delete', 'patch'];

/** Everything under `paths` or `webhooks` that can be called, in the order of the document. */
export function endpointNodes(source: Source, section: 'paths' | 'webhooks'): EndpointNode[] {
  const items = new SpecNode(source, source.value, []).children(section);
  return items.flatMap(([key, item]) =>
    methods
      .filter((method) => item.child(method).exists)
      .map((method) => ({ key, method: method.toUpperCase(), node: item.child(method), item })),
  );
}

export function endpointOf(
  { key, method, node }: EndpointNode,
  messages: Pick<SpecEndpoint, 'request' | 'answer'>,
): SpecEndpoint {
  const rules = node.extensionAt('x-rules');
  const examples = node.extensionAt('x-examples');
  return {
    id: node.text('operationId'),
    at: node.at,
    key,
    method,
    summary: node.text('summary'),
    description: node.text('description'),
    term: node.text('x-term'),
    takenFrom: node.text('x-source'),
    parameters: parametersOf(node),
    responses: responsesOf(node),
    ...messages,
    rules: (rules?.value ?? []).map((value, index) => ({ at: [...(rules?.at ?? []), String(index)], value })),
    examples: Object.entries(examples?.value ?? {}).map(([name, exchange]) => ({
      at: [...(examples?.at ?? []), name],
      value: { name, ...exchange },
    })),
  };
}
