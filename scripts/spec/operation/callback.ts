import type { Callback } from '../../../src/message/callback.ts';
import { acknowledgementOf, answerOf, requestOf, type SpecAcknowledgement } from '../message/message.ts';
import { sensitiveFields } from '../message/sensitive.ts';
import type { Written } from '../node.ts';
import type { ConfirmMapping, EventMapping } from '../vocabulary/extensions.ts';
import { type EndpointNode, endpointOf, type SpecEndpoint } from './endpoint.ts';

/** A webhook: what the vendor sends to the merchant. */
export interface SpecCallback extends SpecEndpoint {
  /** What proves its sender. */
  readonly proof: Callback['proof'];
  /** What tells the vendor that it was taken. */
  readonly acknowledgement: SpecAcknowledgement;
  /** Which properties of the payload make its event. */
  readonly event: Written<EventMapping>;
  /** The question that confirms what it says. */
  readonly confirm?: Written<ConfirmMapping>;
  /** How long the vendor waits before each further try. */
  readonly retries?: Written<readonly string[]>;
  readonly sensitive: readonly string[];
}

export function callbackOf(endpoint: EndpointNode): SpecCallback {
  const { node } = endpoint;
  const request = requestOf(node, 'in');
  const answer = answerOf(node);
  const confirm = node.extensionAt('x-confirm');
  const retries = node.extensionAt('x-retries');
  return {
    ...endpointOf(endpoint, { request, answer }),
    proof: node.required('x-proof'),
    acknowledgement: acknowledgementOf(node),
    event: { at: node.pathTo('x-event'), value: node.required('x-event') },
    ...(confirm === undefined ? {} : { confirm }),
    ...(retries === undefined ? {} : { retries }),
    sensitive: sensitiveFields(request.wire),
  };
}
