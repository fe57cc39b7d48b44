import { expect, test } from 'vitest';
import { callExample } from '../../../scripts/call-example.ts';
import { stageClient } from '../../../scripts/stage-client.ts';
import { isApiError } from '../../../src/errors/index.ts';
import type { Operation } from '../../../src/message/operation.ts';
import { createSandbox, everyApi } from '../../../src/sandbox/index.ts';
import { deepFreeze } from '../../call/loopback.ts';

const all = everyApi.flatMap((api) =>
  Object.values(api.operations).flatMap((operation) =>
    (api.examples[operation.id] ?? []).map((exchange) => ({
      api,
      operation,
      exchange,
      title: `${operation.id} ${exchange.name}`,
    })),
  ),
);

/** Does the document say that this example is refused? Of what creates a record only its life cycle can say. */
function isRefusal({ success }: Operation, answer: unknown, creates: boolean): boolean | undefined {
  if (creates || success === undefined) return undefined;
  const code = (answer as Readonly<Record<string, unknown>> | undefined)?.[success.code];
  return success.values === undefined
    ? code === undefined
    : !success.values.some((value) => String(value) === String(code));
}

test.each(all)(
  '$title: what the example asks is answered as the document has it, and nothing of it is changed',
  async ({ api, operation, exchange }) => {
    const frozen = deepFreeze(structuredClone(exchange.request));
    let result: unknown;
    try {
      result = await callExample(frozen, Date.now(), (time) => {
        const now = (): number => time;
        const sandbox = createSandbox({ now });
        const fetch = (url: string, init: RequestInit): Promise<Response> => sandbox(new Request(url, init));
        return stageClient(api.document.name, { baseUrl: 'http://sandbox.invalid', fetch, now }).call(
          operation.id,
          frozen,
        );
      });
    } catch (error) {
      // An example of a refusal comes back as one.
      if (!isApiError(error)) throw error;
      result = error;
    }
    expect(result).toBeDefined();
    const action = api.actions[operation.id];
    const refusal = isRefusal(operation, exchange.answer, action !== undefined && 'create' in action);
    if (refusal !== undefined) expect(isApiError(result)).toBe(refusal);
    expect(frozen).toEqual(exchange.request);
  },
);

test('every operation has an example', () => {
  for (const api of everyApi)
    for (const id of Object.keys(api.operations)) expect(api.examples[id]?.length, id).toBeGreaterThan(0);
});
