import { sealMessage } from '../../../envelopes/message.ts';
import { fill, isContent } from '../../../message/layout.ts';
import type { Operation } from '../../../message/operation.ts';
import { receive } from '../../api/receive.ts';
import type { SandboxApi } from '../../model/api.ts';
import type { Runtime } from '../../model/runtime.ts';

/** A request that the sandbox takes now. */
export interface Sample {
  readonly operation: Operation;
  readonly text: string;
}

/**
 * A request of a document with the published credentials: the first of its examples that would be taken now, of an
 * operation that creates an order if there is one. Its number is a new one.
 */
export function sampleOf(runtime: Runtime, api: SandboxApi): Sample | undefined {
  const creates = ({ id }: Operation): boolean => 'create' in (api.actions[id] ?? {});
  const all = Object.values(api.operations).filter(({ request }) => request.isText !== true);
  const priority = (operation: Operation): number =>
    (creates(operation) ? 0 : 2) + (operation.delivery === undefined ? 0 : 1);
  for (const operation of all.toSorted((one, other) => priority(one) - priority(other))) {
    for (const { request } of api.examples[operation.id] ?? []) {
      if (!isContent(request)) continue;
      const payload = creates(operation) ? withNewNumber(runtime, api, { operation, payload: request }) : request;
      const text = sealed(runtime, api, { operation, payload });
      if (isTaken(runtime, api, { operation, text })) return { operation, text };
    }
  }
  return undefined;
}

interface Filled {
  readonly operation: Operation;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Numbers that were used before are refused, so that a second order would need another one. */
function withNewNumber({ store }: Runtime, api: SandboxApi, { operation, payload }: Filled): Filled['payload'] {
  const { key, reference } = api.lifecycles[api.actions[operation.id]?.lifecycle ?? ''] ?? {};
  const names = [key, reference].filter((name) => name !== undefined && Object.hasOwn(payload, name));
  const number = `TRY${store.lastSerial + 1}`;
  return { ...payload, ...Object.fromEntries(names.map((name) => [name, number])) };
}

function sealed({ clock }: Runtime, api: SandboxApi, { operation, payload }: Filled): string {
  const credentials = api.stageCredentials;
  const content = fill(operation.request.layout, payload, { credentials, now: clock.now() });
  return sealMessage({ envelopes: api.envelopes, credentials }, operation.request, content);
}

function isTaken(runtime: Runtime, api: SandboxApi, { operation, text }: Sample): boolean {
  const now = runtime.clock.now();
  const operations = Object.values(api.operations).filter(({ path }) => path === operation.path);
  const { merchants } = runtime;
  const received = receive({ api, operations }, text, { merchants, times: [now, now] });
  return received.refusal === undefined && received.operation.id === operation.id;
}
