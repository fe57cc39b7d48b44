import { open } from 'node:fs/promises';
import { isContent } from '../message/layout.ts';
import type { KnownDocument } from './documents.ts';
import { reasonOf } from './input.ts';
import { UsageError } from './usage.ts';

/**
 * One document's part of a profile file, `{"<document>": {"environment": "stage", "merchantId": "..."}}`. Whoever else
 * could read it could sign orders, so that it has to be its owner's alone. Nothing of it is quoted.
 *
 * @throws UsageError
 */
export async function readProfile(
  path: string,
  { document }: Pick<KnownDocument, 'document'>,
  command: string,
): Promise<Readonly<Record<string, string>>> {
  const parsed = parse(await readPrivately(path, command), path, command);
  if (!isContent(parsed)) throw new UsageError(`${path} has to hold a JSON object by the names of documents`, command);
  const part = Object.hasOwn(parsed, document.name) ? parsed[document.name] : undefined;
  if (!isContent(part))
    throw new UsageError(`${path} has no "${document.name}", an object with its credentials`, command);
  const known = ['environment', 'baseUrl', ...document.credentials.map(({ option }) => option)];
  for (const [name, value] of Object.entries(part)) {
    if (!known.includes(name) || typeof value !== 'string')
      throw new UsageError(
        `${path}: "${document.name}" may have ${known.join(', ')}, each a text, and nothing else`,
        command,
      );
  }
  return part as Readonly<Record<string, string>>;
}

async function readPrivately(path: string, command: string): Promise<string> {
  const file = await open(path, 'r').catch((error: unknown) => {
    throw new UsageError(`${path} cannot be read: ${reasonOf(error)}`, command);
  });
  try {
    const { mode } = await file.stat();
    // Windows has no such modes.
    if (process.platform !== 'win32' && (mode & 0o077) !== 0)
      throw new UsageError(
        `${path} can be read by others (mode ${(mode & 0o777).toString(8)}): chmod 600 ${path}`,
        command,
      );
    return await file.readFile('utf8').catch((error: unknown) => {
      throw new UsageError(`${path} cannot be read: ${reasonOf(error)}`, command);
    });
  } finally {
    await file.close();
  }
}

function parse(text: string, path: string, command: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`${path} is not valid JSON`, command);
  }
}
