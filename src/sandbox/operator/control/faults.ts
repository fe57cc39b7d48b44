import { isSandboxError } from '../../model/sandbox-error.ts';
import type { Commands } from '../commands.ts';
import { ControlRefusal, type GivenObject, onlyKeys, type Reply } from './json.ts';

/** `GET /_sandbox/faults`: the faults that are set. */
export function listFaults({ faults }: Commands): Reply {
  return { body: { seed: faults.seed, faults: faults.list() } };
}

/**
 * `POST /_sandbox/faults`: `{"of":"createOrder","kind":"lost-answer"}` for the next call, with `"when":"always"` until
 * it is cleared, `"kind":"declined","as":"used"` in the vendor's words, or `{"when":"random","rate":0.1,"kinds":["500"]}`.
 */
export function setFault(commands: Commands, given: GivenObject): Reply {
  const { when = 'next' } = given;
  if (when !== 'next' && when !== 'always' && when !== 'random')
    throw new ControlRefusal(400, '"when" must be next, always or random');
  const own = when === 'random' ? ['rate', 'kinds'] : ['kind'];
  onlyKeys(given, ['when', 'of', ...own, 'ms', 'bytes', 'as']);
  return checked(() => {
    const id = commands.setFault({ ...given, when });
    return { status: 201, body: { id, faults: commands.faults.list() } };
  });
}

/** `DELETE /_sandbox/faults`: all; `?of=createOrder`: those of a name; `?id=f3`: one. */
export function clearFaults({ faults }: Commands, query: URLSearchParams): Reply {
  return checked(() => {
    faults.clear(query.get('id') ?? query.get('of') ?? undefined);
    return { body: { faults: faults.list() } };
  });
}

function checked(run: () => Reply): Reply {
  try {
    return run();
  } catch (error) {
    if (isSandboxError(error)) throw new ControlRefusal(400, error.message);
    throw error;
  }
}
