import { randomUUID } from 'node:crypto';
import { formDataMediaType } from '../http/form-data.ts';
import { boundaryIn, boundaryOf, readFormParts, writeFormParts } from '../http/form-parts.ts';
import { holdsNameTwice } from '../message/json.ts';
import { isContent } from '../message/layout.ts';
import { EnvelopeFault } from './envelope.ts';
import { parsedJson } from './json.ts';
import { mostFields, type Pairs, textOf, tooMany } from './pairs.ts';

/** Another way than the usual one in which the fields of a form travel. */
export interface FormEncoding {
  /** Is a text that nothing announces in this encoding? */
  begins(text: string): boolean;
  /**
   * The fields in their order, each as often as it came.
   *
   * @param contentType as it was announced, if it was
   * @throws EnvelopeFault where two readers could take it for different fields
   */
  read(text: string, { contentType, jsonFields }: Announced): readonly (readonly [string, string])[];
  write(pairs: Pairs): { readonly text: string; readonly contentType: string };
}

interface Announced {
  readonly contentType?: string | undefined;
  /** Fields whose text is JSON; an encoding that can may carry its value instead. */
  readonly jsonFields: ReadonlySet<string>;
}

const json = 'application/json';

/** By media type: what may stand beside `application/x-www-form-urlencoded` in the content of a request. */
export const formEncodings: ReadonlyMap<string, FormEncoding> = new Map([
  [
    formDataMediaType,
    {
      begins: (text) => boundaryIn(text) !== undefined,
      read: readMultipart,
      write: (pairs) => {
        const boundary = `form-${randomUUID()}`;
        return { text: writeFormParts(pairs, boundary), contentType: `${formDataMediaType}; boundary=${boundary}` };
      },
    },
  ],
  [
    json,
    {
      begins: (text) => /^\s{0,9}\{/.test(text),
      read: readJson,
      write: (pairs) => ({ text: JSON.stringify(pairs), contentType: json }),
    },
  ],
]);

function readMultipart(text: string, { contentType }: Announced): readonly (readonly [string, string])[] {
  const boundary = contentType === undefined ? boundaryIn(text) : boundaryOf(contentType);
  if (boundary === undefined) throw new EnvelopeFault('unreadable', 'the form names no boundary of its parts');
  const reading = readFormParts(text, boundary, { maxFields: mostFields });
  if ('fields' in reading) return reading.fields;
  throw new EnvelopeFault('unreadable', reading.fault, { isTooLarge: reading.isTooLarge === true });
}

function readJson(text: string, { jsonFields }: Announced): readonly (readonly [string, string])[] {
  const value = parsedJson(text, () => new EnvelopeFault('unreadable', 'the text is not JSON'));
  if (!isContent(value)) throw new EnvelopeFault('unreadable', 'the JSON is not an object');
  if (holdsNameTwice(text))
    throw new EnvelopeFault('unreadable', 'an object of the JSON has a name twice', { isTwice: true });
  const entries = Object.entries(value);
  if (entries.length > mostFields) throw tooMany('JSON');
  return entries.map(([name, held]) => [name, fieldText(held, jsonFields.has(name))]);
}

/** A value as the form would have it. A number that lost digits in reading is refused: it may be another order's. */
export function fieldText(value: unknown, isJson: boolean): string {
  if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value))
    throw new EnvelopeFault('unreadable', 'a number has more digits than can be read; it has to be text');
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new EnvelopeFault('unreadable', 'a number is too large to be read');
  if (typeof value === 'object' && value !== null && !isJson)
    throw new EnvelopeFault('unreadable', 'a field of the form holds a list or an object');
  try {
    return textOf(value);
  } catch (cause) {
    throw new EnvelopeFault('unreadable', 'a field of the form cannot be written as text', { cause });
  }
}
