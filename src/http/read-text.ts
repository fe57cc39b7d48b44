import { readBytes } from './read-bytes.ts';

/** A body as UTF-8, what is none of it replaced; `undefined` where it is longer than allowed. */
export async function readText(message: Request | Response, maxBytes: number): Promise<string | undefined> {
  const bytes = await readBytes(message, maxBytes);
  return bytes === undefined ? undefined : utf8Of(bytes);
}

export function utf8Of({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('utf8');
}
