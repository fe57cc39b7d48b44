import type { CallbackKind, HttpKind } from '../../faults/kinds.ts';
import type { Chances } from '../../faults/types.ts';
import { isSandboxError } from '../../model/sandbox-error.ts';
import { onlyKeys } from './given.ts';
import { ControlRefusal, type Reply } from './reply.ts';
import type { ControlTarget } from './world.ts';

/** `GET /_sandbox/faults`: what stands. */
export function listFaults({ faults }: ControlTarget): Reply {
  return { body: { seed: faults.seed, faults: faults.list() } };
}

/**
 * `POST /_sandbox/faults`: `{"of":"createOrder","kind":"lost-answer"}` for the next call, with `"when":"always"` until it is cleared, or
 * `{"when":"random","rate":0.1,"kinds":["500"]}`.
 */
export function orderFault(runtime: ControlTarget, given: Readonly<Record<string, unknown>>): Reply {
  const { when = 'next' } = given;
  if (when !== 'next' && when !== 'always' && when !== 'random') throw new ControlRefusal(400, '"when" must be next, always or random');
  onlyKeys(given, when === 'random' ? ['when', 'rate', 'kinds', 'of', 'ms', 'bytes'] : ['when', 'of', 'kind', 'ms', 'bytes']);
  return understood(() => {
    const id = when === 'random' ? runtime.faults.random(given as unknown as Chances<never, never>) : single(runtime, when, given);
    return { status: 201, body: { id, faults: runtime.faults.list() } };
  });
}

/** `DELETE /_sandbox/faults`, all; `?of=createOrder`, those of a name; `?id=f3`, one. */
export function clearFaults(runtime: ControlTarget, query: URLSearchParams): Reply {
  onlyKeys(Object.fromEntries(query), ['of', 'id']);
  return understood(() => {
    runtime.faults.clear(query.get('id') ?? query.get('of') ?? undefined);
    return { body: { faults: runtime.faults.list() } };
  });
}

/** What stands in the JSON is checked by the faults themselves, at run time. */
function single({ faults }: ControlTarget, when: 'next' | 'always', { of, kind, ...given }: Readonly<Record<string, unknown>>): string {
  const { ms, bytes } = given as { readonly ms?: number; readonly bytes?: number };
  return faults[when](of as never, kind as HttpKind & CallbackKind, { ...(ms === undefined ? {} : { ms }), ...(bytes === undefined ? {} : { bytes }) });
}

function understood(run: () => Reply): Reply {
  try {
    return run();
  } catch (error) {
    if (isSandboxError(error)) throw new ControlRefusal(400, error.message);
    throw error;
  }
}
