/**
 * Reads a body to its end; stops, and gives `undefined`, as soon as it is longer than allowed, whatever was announced.
 *
 * @throws what the body fails with
 */
export async function readBytes(
  message: Pick<Response, 'body'> | Pick<Request, 'body'>,
  maxBytes: number,
): Promise<Uint8Array | undefined> {
  const reader = message.body?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  while (reader !== undefined) {
    const chunk = await reader.read();
    if (chunk.done) break;
    length += chunk.value.byteLength;
    if (length > maxBytes) {
      reader.cancel().catch(() => undefined);
      return undefined;
    }
    chunks.push(chunk.value);
  }
  const [only] = chunks;
  return chunks.length === 1 && only !== undefined ? only : Buffer.concat(chunks);
}
