import { readText } from '../../../http/read-text.ts';
import { isContent } from '../../../message/layout.ts';
import { ControlRefusal } from './reply.ts';

/** Longest body of a call, in bytes. */
const maxBytes = 64 * 1024;

/** The JSON object that a call brings; an empty body is an empty one. The content type is one that no HTML form and no plain link can send. */
export async function givenObject(request: Request): Promise<Readonly<Record<string, unknown>>> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') throw new ControlRefusal(415, 'send "content-type: application/json"');
  const text = await readText(request, maxBytes);
  if (text === undefined) throw new ControlRefusal(413, `the body is longer than ${maxBytes} bytes`);
  if (text.trim() === '') return {};
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    throw new ControlRefusal(400, 'the body is not JSON');
  }
  if (!isContent(given)) throw new ControlRefusal(400, 'the body must be a JSON object');
  return given;
}

/** A misspelt key would be passed over in silence. */
export function onlyKeys(given: Readonly<Record<string, unknown>>, known: readonly string[]): void {
  const strange = Object.keys(given).find((key) => !known.includes(key));
  if (strange === undefined) return;
  const there = known.length === 0 ? 'there are no fields' : `there ${known.length === 1 ? 'is' : 'are'} ${known.join(', ')}`;
  throw new ControlRefusal(400, `"${strange.slice(0, 60)}" is unknown; ${there}`);
}
