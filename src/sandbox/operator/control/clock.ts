import { formatTime } from '../../../time/format.ts';
import { onlyKeys } from './given.ts';
import { ControlRefusal, type Reply } from './reply.ts';
import type { ControlTarget } from './world.ts';

/** `GET /_sandbox/clock` */
export function showClock({ clock }: Pick<ControlTarget, 'clock'>): Reply {
  const now = clock.now();
  return { body: { now, taipei: formatTime('yyyy-MM-ddTHH:mm:ss+08:00', now) } };
}

/** `POST /_sandbox/clock`: `{"advance":"3d"}`; answers when everything that fell due on the way has happened. */
export async function advanceClock(runtime: Pick<ControlTarget, 'clock'>, given: Readonly<Record<string, unknown>>): Promise<Reply> {
  onlyKeys(given, ['advance']);
  const { advance } = given;
  if (typeof advance !== 'string') throw new ControlRefusal(400, '"advance" must be a duration: "30s", "10m", "2h", "3d" or "1d12h"');
  try {
    await runtime.clock.advance(advance);
  } catch (error) {
    if (error instanceof RangeError) throw new ControlRefusal(400, `"advance": ${error.message}`);
    throw error;
  }
  return showClock(runtime);
}
