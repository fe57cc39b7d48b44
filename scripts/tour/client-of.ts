import { registry } from '../../generated/registry.ts';
import type { CallOptions } from '../../src/call/options.ts';

type Client = Readonly<Record<string, unknown>>;

/** A client of any document with the credentials that its vendor publishes, its operations by their names. */
export function clientOf(document: string, options: CallOptions): Client {
  const found = Object.values(registry).find((each) => each.document.name === document);
  if (found === undefined) throw new Error(`there is no document "${document}"`);
  const create: (options: never) => object = found.create;
  return { ...create({ ...found.stageCredentials, ...options } as never) };
}
