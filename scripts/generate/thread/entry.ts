import { parentPort } from 'node:worker_threads';
import { faultsOf } from '../../spec/openapi.ts';
import type { Order, Report, Tasks } from './thread.ts';

const tasks: Tasks = {
  check: faultsOf,
  // The compiler is loaded when it is needed: the checks come first, and a broken document needs no types.
  types: async (document) => (await import('./types.ts')).typesOf(document),
  grammar: async (document) => (await import('./types.ts')).grammarTypesOf(document),
};

parentPort?.on('message', async ({ id, task, document }: Order) => {
  const report: Report = await tasks[task](document).then(
    (value) => ({ id, value }),
    (error: unknown) => ({ id, error }),
  );
  parentPort?.postMessage(report);
});
