import { isContent } from '../../../message/layout.ts';
import type { HttpAnswer } from '../../http/answer.ts';
import { type HttpRequest, readText } from '../../http/request.ts';

export type GivenObject = Readonly<Record<string, unknown>>;

/** The answer of the control API. */
export interface Reply {
  /** @default 200 */
  readonly status?: number;
  readonly body: object;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A call that is refused: `{"error": "..."}`, and what else helps. */
export class ControlRefusal extends Error {
  readonly status: number;
  readonly more: object;

  constructor(status: number, message: string, more: object = {}) {
    super(message);
    this.name = 'ControlRefusal';
    this.status = status;
    this.more = more;
  }
}

export function replied({ status = 200, body, headers = {} }: Reply): HttpAnswer {
  return {
    status,
    headers: {
      ...headers,
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
    body: `${JSON.stringify(body)}\n`,
  };
}

export function refused({ status, message, more }: ControlRefusal): HttpAnswer {
  return replied({ status, body: { error: message, ...more } });
}

/** Longest body of a call, in bytes. */
const maxBytes = 64 * 1024;

/**
 * The JSON object in a call's body; `{}` for an empty one. No HTML form and no plain link can send its content type.
 */
export async function givenObject(request: HttpRequest): Promise<GivenObject> {
  const type = request.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') throw new ControlRefusal(415, 'send "content-type: application/json"');
  const text = await readText(request, maxBytes);
  if (text === undefined) throw new ControlRefusal(413, `the body is longer than ${maxBytes} bytes`);
  if (text.trim() === '') return {};
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    throw new ControlRefusal(400, 'the body is not valid JSON');
  }
  if (!isContent(given)) throw new ControlRefusal(400, 'the body must be a JSON object');
  return given;
}

/** Refuses unknown keys: a misspelt one would be ignored in silence. */
export function onlyKeys(given: GivenObject, known: readonly string[]): void {
  const unknown = Object.keys(given).find((key) => !known.includes(key));
  if (unknown === undefined) return;
  const fix = known.length === 0 ? 'this call takes no keys' : `use ${known.join(', ')}`;
  throw new ControlRefusal(400, `unknown key "${unknown.slice(0, 60)}"; ${fix}`);
}

/** How many are listed: `?limit=`, or as many as usual. */
export function limitOf(given: string | null, most: { readonly usually: number; readonly at: number }): number {
  if (given === null) return most.usually;
  const limit = /^\d{1,4}$/.test(given) ? Number(given) : 0;
  if (limit < 1 || limit > most.at)
    throw new ControlRefusal(400, `"limit" must be a whole number from 1 to ${most.at}`);
  return limit;
}
