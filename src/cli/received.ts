import { readInput } from './input.ts';

/** What somebody received and kept: the body of a request, and what its headers say. */
export interface Received {
  readonly body: string;
  readonly mediaType?: string;
}

/**
 * A message from a file or from standard input: the body alone, or a whole request as `nc` shows it. An editor ends a
 * file with a line break, which is not the vendor's.
 */
export async function readReceived(path: string, command: string): Promise<Received> {
  const text = await readInput(path, command);
  const [, headers, body] = /^(?:POST|GET|PUT) \S+ HTTP\/[\d.]+\r?\n(.*?)\r?\n\r?\n(.*)$/s.exec(text) ?? [];
  if (headers === undefined || body === undefined) return { body: text.replace(/\r?\n$/, '') };
  const mediaType = /^content-type:[ \t]*([^\r\n]+)/im.exec(headers)?.[1];
  const length = /^content-length:[ \t]*(\d+)/im.exec(headers)?.[1];
  const bytes = Buffer.from(body);
  const whole = length === undefined ? body.replace(/\r?\n$/, '') : bytes.subarray(0, Number(length)).toString('utf8');
  return mediaType === undefined ? { body: whole } : { body: whole, mediaType };
}

/** The fields of a message: of JSON, or of a form. */
export function fieldsIn(text: string): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed === 'object' && parsed !== null) return { ...parsed };
  } catch {
    // It is a form, or neither.
  }
  return Object.fromEntries(new URLSearchParams(text));
}
