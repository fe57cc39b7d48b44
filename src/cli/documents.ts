import { guide } from '../../generated/guide.ts';
import { registry } from '../../generated/registry.ts';
import type { Api } from '../call/api.ts';
import { allNearest } from '../errors/nearest.ts';
import type { DocumentHelp, EndpointHelp } from '../message/help.ts';
import type { Operation } from '../message/operation.ts';
import type { SandboxApi } from '../sandbox/model/api.ts';
import { didYouMean } from './command-line.ts';
import { UsageError } from './usage.ts';

/** What the command line uses of a document. */
export interface KnownDocument
  extends Pick<Api, 'explain'>,
    Pick<
      SandboxApi,
      | 'document'
      | 'operations'
      | 'requests'
      | 'callbacks'
      | 'envelopes'
      | 'examples'
      | 'stageCredentials'
      | 'lifecycles'
      | 'actions'
    > {
  /** Makes a client, whose methods are known by the tables alone. */
  readonly create: (options: never) => object;
}

/** Every document, in the order of their names. */
export const everyDocument: readonly KnownDocument[] = Object.values(registry);

/** @throws UsageError with the nearest names */
export function documentNamed(name: string | undefined, command: string): KnownDocument {
  const names = everyDocument.map(({ document }) => document.name);
  if (name === undefined) throw new UsageError(`no document is named; there are ${names.join(', ')}`, command);
  const found = everyDocument.find(({ document }) => document.name === name);
  if (found !== undefined) return found;
  const meant = allNearest(name, names);
  const instead = meant.length > 0 ? didYouMean(meant) : `; there are ${names.join(', ')}`;
  throw new UsageError(`there is no document "${name.slice(0, 60)}"${instead}`, command);
}

/** @throws UsageError with the nearest names, also of other documents */
export function operationNamed(known: KnownDocument, id: string | undefined, command: string): Operation {
  const ids = Object.keys(known.operations);
  const { name } = known.document;
  if (id === undefined) throw new UsageError(`no operation is named; ${name} has ${ids.join(', ')}`, command);
  const found = Object.hasOwn(known.operations, id) ? known.operations[id] : undefined;
  if (found !== undefined) return found;
  const elsewhere = everyDocument.filter(({ operations }) => Object.hasOwn(operations, id));
  const meant = [...allNearest(id, ids), ...elsewhere.map(({ document }) => `${document.name} ${id}`)];
  const instead = meant.length > 0 ? didYouMean(meant) : `; it has ${ids.join(', ')}`;
  throw new UsageError(`${name} has no operation "${id.slice(0, 60)}"${instead}`, command);
}

/** @throws UsageError */
export function callbackNamed(known: KnownDocument, id: string | undefined, command: string): string {
  const ids = Object.keys(known.callbacks ?? {});
  const { name } = known.document;
  if (ids.length === 0) throw new UsageError(`${name} has no callbacks`, command);
  if (id === undefined) throw new UsageError(`no callback is named; ${name} has ${ids.join(', ')}`, command);
  if (ids.includes(id)) return id;
  const meant = allNearest(id, ids);
  const instead = meant.length > 0 ? didYouMean(meant) : `; it has ${ids.join(', ')}`;
  throw new UsageError(`${name} has no callback "${id.slice(0, 60)}"${instead}`, command);
}

export async function helpOf({ document }: KnownDocument): Promise<DocumentHelp> {
  const found = guide[document.name];
  if (found === undefined) throw new TypeError(`nothing was generated for the help of ${document.name}`);
  return found.help();
}

export async function endpointHelp(known: KnownDocument, id: string): Promise<EndpointHelp> {
  const { operations, callbacks } = await helpOf(known);
  const found = operations[id] ?? callbacks[id];
  if (found === undefined) throw new TypeError(`nothing was generated for the help of ${id}`);
  return found;
}
