/**
 * Firefox's requests have no `body` to read piece by piece, so that the sandbox found each of them empty. Theirs is read
 * as a whole, once somebody asks for its first piece.
 */
export function giveRequestsBodies(): void {
  if ('body' in Request.prototype) return;
  Object.defineProperty(Request.prototype, 'body', {
    get(this: Request): ReadableStream<Uint8Array> {
      return wholeBody(this);
    },
  });
}

/** The body in one piece; nothing is read before it is asked for. */
export function wholeBody(request: Request): ReadableStream<Uint8Array> {
  return new ReadableStream({ pull: (stream) => readWhole(request, stream) }, { highWaterMark: 0 });
}

async function readWhole(request: Request, stream: ReadableStreamDefaultController<Uint8Array>): Promise<void> {
  const bytes = new Uint8Array(await request.arrayBuffer());
  if (bytes.length > 0) stream.enqueue(bytes);
  stream.close();
}
