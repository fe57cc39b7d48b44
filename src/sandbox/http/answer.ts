/** An answer as the sandbox gives it. */
export interface HttpAnswer {
  readonly status: number;
  /** By their names in small letters. */
  readonly headers: Readonly<Record<string, string>>;
  /** Each a header of its own. */
  readonly cookies?: readonly string[];
  /** A stream is sent piece by piece as it comes. */
  readonly body?: string | Uint8Array | ReadableStream<Uint8Array> | undefined;
}

/** A line of text. */
export function plain(status: number, text: string): HttpAnswer & { readonly body: string } {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: `sandbox: ${text}\n` };
}
