import { formDataMediaType, formMediaType } from '../../http/form-data.ts';
import { mediaTypeOf } from '../../http/media-type.ts';
import type { Operation } from '../../message/operation.ts';
import type { HttpRequest } from '../http/request.ts';
import type { SandboxApi } from '../model/api.ts';
import { type Candidates, isIdentified, type Received, type ReceiveOptions, receive } from './receive.ts';

/** A request, and the document that answers it. */
export interface Routed {
  readonly candidates: Candidates;
  readonly received: Received;
}

const pathsByApis = new WeakMap<readonly SandboxApi[], ReadonlyMap<string, readonly Candidates[]>>();

/**
 * The documents that have a path, each with its operations there: several vendors may speak one protocol under the same
 * paths, as some do with ECPay's.
 */
export function documentsAt(path: string, apis: readonly SandboxApi[]): readonly Candidates[] {
  const known = pathsByApis.get(apis) ?? pathsOfApis(apis);
  pathsByApis.set(apis, known);
  return known.get(path) ?? [];
}

function pathsOfApis(apis: readonly SandboxApi[]): ReadonlyMap<string, readonly Candidates[]> {
  const paths = new Map<string, Candidates[]>();
  for (const api of apis) {
    // An operation that sends the merchant's own XML is to the vendor whichever operation that XML is for.
    const operations = Object.values(api.operations).filter(({ request }) => request.isText !== true);
    for (const path of new Set(operations.flatMap(pathsOf))) {
      const own = { api, operations: operations.filter((operation) => pathsOf(operation).includes(path)) };
      paths.set(path, [...(paths.get(path) ?? []), own]);
    }
  }
  return paths;
}

/** Every path at which the vendor answers an operation. */
export function pathsOf({ path, alsoAt = [] }: Operation): readonly string[] {
  return [path, ...alsoAt];
}

/** Of each document the operations that a request may be for by its method, those of its media type first. */
export function candidatesOf(documents: readonly Candidates[], request: HttpRequest): readonly Candidates[] {
  const type = requestTypeOf(request);
  const isOfType = (operation: Operation): boolean => operation.request.mediaType === type;
  return documents.flatMap(({ api, operations }) => {
    const all = operations.filter(({ method, alsoBy }) => method === request.method || alsoBy === request.method);
    if (all.length === 0) return [];
    return [{ api, operations: [...all.filter(isOfType), ...all.filter((operation) => !isOfType(operation))] }];
  });
}

/** The media type by which a request's operation is looked for: whichever way a form is written, it is a form. */
export function requestTypeOf(request: HttpRequest): string {
  const type = mediaTypeOf(request.header('content-type') ?? '');
  return type === formDataMediaType ? formMediaType : type;
}

/**
 * Reads a request as one to the document whose merchant it is from; where no document knows the merchant, to the first.
 */
export function route(documents: readonly Candidates[], text: string, reception: ReceiveOptions): Routed {
  const all = documents.map((candidates) => ({ candidates, received: receive(candidates, text, reception) }));
  const [first] = all;
  if (first === undefined) throw new TypeError('a request was routed to no document');
  return all.reduce((best, each) => (certainty(each.received) > certainty(best.received) ? each : best), first);
}

/** How certain it is that a request is for the document: its merchant is named, its keys fit, nothing is wrong. */
function certainty(received: Received): number {
  const isRight = received.refusal === undefined;
  if (!received.named) return isRight ? 1 : 0;
  if (isRight) return 4;
  return received.content !== undefined && isIdentified(received) ? 3 : 2;
}
