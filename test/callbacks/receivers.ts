import { isDeepStrictEqual } from 'node:util';
import { guide } from '../../generated/guide.ts';
import { type AnyCallbacks, type AnyEvent, stageClient } from '../../scripts/stage-client.ts';
import type { Callback } from '../../src/message/callback.ts';
import { everyApi, type SandboxApi } from '../../src/sandbox/index.ts';

/** Receivers of every document that has callbacks, by the document's name, for tests that treat all alike. */
export const receivers: Readonly<Record<string, AnyCallbacks>> = Object.fromEntries(
  everyApi.flatMap(({ document }): [string, AnyCallbacks][] => {
    const { callbacks } = stageClient(document.name, { baseUrl: 'http://vendor.invalid' });
    return callbacks === undefined ? [] : [[document.name, callbacks]];
  }),
);

/** A callback of a document, and how it travels. */
export interface Case {
  readonly api: string;
  readonly id: string;
  readonly row: Callback;
  readonly isForm: boolean;
  readonly mediaType: string;
  /** Other callbacks of its document travel in other ways, so that what is not this one may be one of those. */
  readonly isMixed: boolean;
}

/** Every callback of every document. */
export const every: readonly Case[] = everyApi.flatMap((api) => {
  const rows = Object.values(api.callbacks ?? {});
  return rows.map((row) => caseOf(api, row, rows));
});

/** Those that a CheckMacValue signs. */
export const everySigned: readonly Case[] = every.filter(({ row }) => row.request.envelope.name === 'check-mac-value');

function caseOf({ document }: SandboxApi, row: Callback, rows: readonly Callback[]): Case {
  const { id, request } = row;
  const { mediaType = 'text/plain' } = request;
  const ways = rows.map((each) => [each.request.envelope, each.request.mediaType, each.proof === 'signature']);
  const isForm = mediaType === 'application/x-www-form-urlencoded';
  return {
    api: document.name,
    id,
    row,
    isForm,
    mediaType,
    isMixed: ways.some((way) => !isDeepStrictEqual(way, ways[0])),
  };
}

export function receiverOf({ api }: Pick<Case, 'api'>): AnyCallbacks {
  const found = receivers[api];
  if (found === undefined) throw new Error(`${api} has no callbacks`);
  return found;
}

/** A test callback of a receiver. */
export function requestOf({ api, id }: Pick<Case, 'api' | 'id'>, overrides?: object): Request {
  const make = receiverOf({ api }).test[id];
  if (make === undefined) throw new Error(`${api} has no callback ${id}`);
  return make(overrides);
}

export function credentialsOf(name: string): Readonly<Record<string, string>> {
  return everyApi.find(({ document }) => document.name === name)?.stageCredentials ?? {};
}

/** A handler for each callback of a receiver; tells what it was called with. */
export function listening(receiver: AnyCallbacks): {
  readonly handlers: Record<string, (event: AnyEvent) => void>;
  readonly heard: AnyEvent[];
} {
  const heard: AnyEvent[] = [];
  return {
    heard,
    handlers: Object.fromEntries(
      Object.keys(receiver.test).map((id) => [id, (event: AnyEvent) => void heard.push(event)]),
    ),
  };
}

export function post(body: string | Uint8Array, type = 'application/x-www-form-urlencoded'): Request {
  return new Request('http://merchant.invalid/', { method: 'POST', headers: { 'Content-Type': type }, body });
}

/** What the entry's `explainCallback` says of an error. */
export async function explanationOf(api: string, error: unknown): Promise<string | undefined> {
  const explain = await guide[api]?.explainCallback?.();
  return explain?.(error);
}
