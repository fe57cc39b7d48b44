import { Worker } from 'node:worker_threads';
import type { JsonObject } from '../../spec/json.ts';
import type { OpenapiFault } from '../../spec/openapi-fault.ts';

/** A task of the second thread and what it answers with. */
export interface Tasks {
  /** What OpenAPI itself says against a document; nothing when it is valid. */
  check(document: JsonObject): Promise<readonly OpenapiFault[]>;
  /** TypeScript of a document. */
  types(document: JsonObject): Promise<string>;
  /** TypeScript of the grammar of life cycles: read-only, and a name for each of its parts. */
  grammar(document: JsonObject): Promise<string>;
}

export interface Order {
  readonly id: number;
  readonly task: keyof Tasks;
  readonly document: JsonObject;
}

export interface Report {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: unknown;
}

/**
 * A second thread that loads the heavy libraries (the TypeScript compiler takes half a second) while the first one
 * reads and compiles.
 */
export interface SecondThread extends Tasks {
  close(): Promise<number>;
}

/** tsx takes no notice of worker threads on Node.js 20, so the thread registers it for itself. */
const start = `import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))})
  .then(({ register }) => { register(); return import(${JSON.stringify(new URL('entry.ts', import.meta.url).href)}); });`;

export function startThread(): SecondThread {
  const worker = new Worker(start, { eval: true, execArgv: [] });
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: unknown): void }>();
  let orders = 0;
  worker.on('message', ({ id, value, error }: Report) => {
    if (error === undefined) waiting.get(id)?.resolve(value);
    else waiting.get(id)?.reject(error);
    waiting.delete(id);
  });
  worker.on('error', (error) => {
    for (const order of waiting.values()) order.reject(error);
  });
  const ask = (task: Order['task'], document: JsonObject): Promise<unknown> =>
    new Promise((resolve, reject) => {
      orders += 1;
      waiting.set(orders, { resolve, reject });
      worker.postMessage({ id: orders, task, document } satisfies Order);
    });
  return {
    check: (document) => ask('check', document) as ReturnType<Tasks['check']>,
    types: (document) => ask('types', document) as ReturnType<Tasks['types']>,
    grammar: (document) => ask('grammar', document) as ReturnType<Tasks['grammar']>,
    close: () => worker.terminate(),
  };
}
