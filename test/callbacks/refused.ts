import { expect } from 'vitest';
import { isCallbackError } from '../../src/errors/index.ts';
import { everyApi } from '../../src/sandbox/index.ts';
import { explanationOf, listening, receiverOf, requestOf } from './receivers.ts';

const secrets = everyApi.flatMap(({ document, stageCredentials }) =>
  document.credentials.flatMap(({ option, secret }) => (secret ? [stageCredentials[option] ?? ''] : [])),
);
/** Stands for a personal datum in every refused callback. */
export const datum = '王大明的祕密';

export interface Refusal {
  /** Any, where it depends on which of a document's callbacks it was taken for. */
  readonly reason?: string | undefined;
  readonly status?: number;
  readonly options?: object;
}

/**
 * Refused by `verify` with a typed error and by `handle` with the status, acknowledged by neither, logged in a line
 * without a datum.
 */
export async function refused(
  api: string,
  make: () => unknown,
  { reason, status = 400, options = {} }: Refusal,
): Promise<void> {
  const receiver = receiverOf({ api });
  const error: unknown = await receiver.verify(make(), options).then(
    (event) => event,
    (thrown: unknown) => thrown,
  );
  if (!isCallbackError(error)) throw new Error(`accepted, or broken: ${JSON.stringify(error)}`, { cause: error });
  expect(error.reason).toBe(reason ?? error.reason);
  expect(error.status).toBe(status);
  expect(error.api).toBe(api);
  const lines: string[] = [];
  const errors: unknown[] = [];
  const { handlers, heard } = listening(receiver);
  const response = await receiver.handle(make(), handlers, {
    ...options,
    log: (line: string) => lines.push(line),
    onError: (thrown: unknown) => errors.push(thrown),
  });
  const body = await response.text();
  expect([response.status, body]).toEqual([status, `refused: ${error.reason}`]);
  expect(heard).toEqual([]);
  expect(errors).toHaveLength(1);
  expect(lines).toEqual([`${api}: refused, ${error.reason}, HTTP ${status}`]);
  const shown = JSON.stringify([error, error.message, error.stack, await explanationOf(api, error), body, lines]);
  for (const secret of [...secrets, datum]) expect(shown).not.toContain(secret);
}

export async function formOf(api: string, id: string, overrides: object = {}): Promise<URLSearchParams> {
  return new URLSearchParams(
    await requestOf({ api, id }, { CustomField1: datum, ReceiverName: datum, ...overrides }).text(),
  );
}
