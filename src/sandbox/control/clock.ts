import { timeIn } from '../../time/taipei.ts';
import { durationOf } from '../clock/duration.ts';
import { onlyKeys } from './given.ts';
import { ControlRefusal, type Reply } from './reply.ts';
import type { ControlWorld } from './world.ts';

/** The vendors write years with four digits. */
const end = Date.UTC(9999, 0);

/** `GET /_sandbox/clock` */
export function showClock({ clock }: Pick<ControlWorld, 'clock'>): Reply {
  const now = clock.now();
  return { body: { now, taipei: timeIn('yyyy-MM-ddTHH:mm:ss+08:00', now) } };
}

/** `POST /_sandbox/clock`: `{"advance":"3d"}`; answers when everything that fell due on the way has happened. */
export async function advanceClock(world: Pick<ControlWorld, 'clock'>, given: Readonly<Record<string, unknown>>): Promise<Reply> {
  onlyKeys(given, ['advance']);
  const { advance } = given;
  const by = typeof advance === 'string' ? millisecondsOf(advance) : undefined;
  if (typeof advance !== 'string' || by === undefined) throw new ControlRefusal(400, '"advance" must be a duration: "30s", "10m", "2h", "3d" or "1d12h"');
  if (world.clock.now() + by > end) throw new ControlRefusal(400, 'the clock does not go beyond the year 9998');
  await world.clock.advance(advance);
  return showClock(world);
}

function millisecondsOf(duration: string): number | undefined {
  try {
    return durationOf(duration);
  } catch {
    return undefined;
  }
}
