import { formatTime } from '../../../time/format.ts';
import { version } from '../../version.ts';
import type { Commands } from '../commands.ts';
import { ControlRefusal, type GivenObject, type Reply } from './json.ts';

/** `GET /_sandbox/clock` */
export function showClock({ runtime }: Commands): Reply {
  const now = runtime.clock.now();
  return { body: { now, taipei: formatTime('yyyy-MM-ddTHH:mm:ss+08:00', now) } };
}

/** `POST /_sandbox/clock`: `{"advance":"3d"}`; answers when everything that fell due on the way has happened. */
export async function advanceClock(commands: Commands, given: GivenObject): Promise<Reply> {
  const { advance } = given;
  if (typeof advance !== 'string')
    throw new ControlRefusal(400, '"advance" must be a duration: "30s", "10m", "2h", "3d" or "1d12h"');
  try {
    await commands.runtime.clock.advance(advance);
  } catch (error) {
    if (error instanceof RangeError) throw new ControlRefusal(400, `"advance": ${error.message}`);
    throw error;
  }
  return showClock(commands);
}

/** `POST /_sandbox/settled`: answers when all callbacks that are due have been delivered and answered. */
export async function waitUntilSettled(commands: Commands): Promise<Reply> {
  await commands.runtime.clock.settled();
  return showClock(commands);
}

/** `GET /_sandbox/health`: its name, if it has one, the version, the process, for how many seconds it has run, its clock, and how full it is. */
export function showHealth({ runtime: { store, clock }, started, name }: Commands): Reply {
  const uptime = Math.round(performance.now() - started) / 1000;
  const { size, limit, dropped } = store;
  const called = name === undefined ? {} : { name };
  return {
    body: { ...called, version: version(), pid: process.pid, uptime, now: clock.now(), records: size, limit, dropped },
  };
}
