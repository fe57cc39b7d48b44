/** What a call of the control API comes to. */
export interface Reply {
  readonly status?: number;
  readonly body: object;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A call that is refused: `{"error": "..."}` and what else helps. */
export class ControlRefusal extends Error {
  readonly status: number;
  readonly more: object;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, more: object = {}, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.name = 'ControlRefusal';
    this.status = status;
    this.more = more;
    this.headers = headers;
  }
}

export function replied({ status = 200, body, headers = {} }: Reply): Response {
  return new Response(`${JSON.stringify(body)}\n`, {
    status,
    headers: { ...headers, 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' },
  });
}

export function refused({ status, message, more, headers }: ControlRefusal): Response {
  return replied({ status, body: { error: message, ...more }, headers });
}
