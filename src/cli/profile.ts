import { open } from 'node:fs/promises';
import { agreementOptions } from '../call/agreement.ts';
import { isContent } from '../message/layout.ts';
import type { KnownDocument } from './documents.ts';
import { reasonOf } from './input.ts';
import { UsageError } from './usage.ts';

/** What a profile says of one document. */
export interface Profile {
  /** Credentials, `environment` and `baseUrl`. */
  readonly settings: Readonly<Record<string, string>>;
  /** What the merchant agreed with the vendor. */
  readonly agreement: Readonly<Record<string, unknown>>;
}

/**
 * One document's part of a profile file, `{"<document>": {"environment": "stage", "merchantId": "..."}}`. Whoever else
 * could read it could sign orders, so that it has to be its owner's alone. Nothing of it is quoted.
 *
 * @throws UsageError
 */
export async function readProfile(
  path: string,
  { document, requests }: Pick<KnownDocument, 'document' | 'requests'>,
  command: string,
): Promise<Profile> {
  const parsed = parse(await readPrivately(path, command), path, command);
  if (!isContent(parsed)) throw new UsageError(`${path} has to hold a JSON object by the names of documents`, command);
  const part = Object.hasOwn(parsed, document.name) ? parsed[document.name] : undefined;
  if (!isContent(part))
    throw new UsageError(`${path} has no "${document.name}", an object with its credentials`, command);
  const known = ['environment', 'baseUrl', ...document.credentials.map(({ option }) => option)];
  const agreed = agreementOptions({ requests });
  const settings: Record<string, string> = {};
  const agreement: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(part)) {
    if (agreed.includes(name)) agreement[name] = value;
    else if (known.includes(name) && typeof value === 'string') settings[name] = value;
    else {
      const all = [...known, ...agreed].join(', ');
      throw new UsageError(`${path}: "${document.name}" may have ${all}, each credential a text`, command);
    }
  }
  return { settings, agreement };
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
