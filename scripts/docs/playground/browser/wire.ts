/** A message as it travels: the line on top, its headers, its body. */
export interface WireMessage {
  readonly head: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
}

/** A request and what came back, if anything did. */
export interface Exchange {
  readonly method: string;
  readonly url: string;
  readonly request: WireMessage;
  answer?: WireMessage;
}

export async function requestWire(request: Request): Promise<WireMessage> {
  const body = await request.clone().text();
  return { head: `${request.method} ${request.url}`, headers: shownHeaders(request.headers), body };
}

export async function answerWire(response: Response): Promise<WireMessage> {
  const body = await response.clone().text();
  return { head: `HTTP ${response.status}`, headers: shownHeaders(response.headers), body };
}

/** Without what is the sandbox's own. */
function shownHeaders(headers: Headers): [string, string][] {
  return [...headers].filter(([name]) => !name.startsWith('x-'));
}
