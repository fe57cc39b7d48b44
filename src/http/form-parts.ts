/** The fields of a `multipart/form-data` body in their order, each as often as it came, or why it is not read. */
export type FormPartsReading = { readonly fields: readonly Field[] } | Fault;

type Field = readonly [name: string, value: string];

interface Fault {
  /** Says nothing that the sender wrote. */
  readonly fault: string;
  /** More fields than are read, which says nothing against the body. */
  readonly isTooLarge?: true;
}

export interface FormPartsLimits {
  readonly maxFields: number;
}

/**
 * The boundary that a `Content-Type` names; `undefined` where it names none, a wrong one, or two.
 *
 * @see RFC 2046, section 5.1.1
 */
export function boundaryOf(contentType: string): string | undefined {
  const found = [...contentType.matchAll(/;[ \t]*boundary=(?:"([^"]*)"|([^";\s]*))/gi)];
  const [only] = found;
  const boundary = only?.[1] ?? only?.[2] ?? '';
  return found.length === 1 && /^[\w'()+,./:=? -]{0,69}[\w'()+,./:=?-]$/.test(boundary) ? boundary : undefined;
}

/** The boundary of a body without a `Content-Type`, from its first line; `undefined` where it is another body. */
export function boundaryIn(text: string): string | undefined {
  return /^--([\w'()+,./:=?-]{1,70})\r\n[^\r\n]{0,200}\r\n/.exec(text)?.[1];
}

/**
 * Reads texts and nothing else, by the letter of RFC 7578: what two readers could take for different fields (a file, an
 * encoding of its own, a boundary inside of a value, text round the parts) is refused. The runtime's own
 * `Request.formData()` replaces what is not UTF-8 and takes the last of two headers.
 *
 * @param text the body, which is UTF-8
 */
export function readFormParts(text: string, boundary: string, { maxFields }: FormPartsLimits): FormPartsReading {
  const delimiter = `--${boundary}`;
  if (!text.startsWith(delimiter)) return { fault: 'the form does not begin with its boundary' };
  const fields: Field[] = [];
  let start = delimiter.length;
  while (text.startsWith('\r\n', start)) {
    const end = text.indexOf(delimiter, start);
    if (end < 0) return { fault: 'the form was cut off' };
    // A boundary within a line: another reader may end the value here, and this one would not.
    if (end < start + 4 || !text.startsWith('\r\n', end - 2)) return { fault: 'a value holds the boundary' };
    if (fields.length === maxFields) return { fault: `the form has more than ${maxFields} fields`, isTooLarge: true };
    const field = fieldOf(text.slice(start + 2, end - 2));
    if ('fault' in field) return field;
    fields.push(field);
    start = end + delimiter.length;
  }
  const rest = text.slice(start);
  if (rest === '--' || rest === '--\r\n') return { fields };
  return { fault: rest.startsWith('--') ? 'text follows the form' : 'a line begins with the boundary and is longer' };
}

/** Longest headers of a part that are read, in UTF-16 code units. */
const longestHeaders = 2000;

function fieldOf(part: string): Field | Fault {
  const end = part.indexOf('\r\n\r\n');
  if (end < 0 || end > longestHeaders) return { fault: 'a part of the form has no headers that can be read' };
  const headers = headersOf(part.slice(0, end));
  if (headers === undefined) return { fault: 'a header of a part is broken or stands twice' };
  const value = part.slice(end + 4);
  const name = nameOf(headers.get('content-disposition') ?? '');
  if (name === undefined) return { fault: 'a part of the form is a file, or has no name that all readers agree on' };
  if (!isPlain(headers, value)) return { fault: 'a part of the form is not plain text in UTF-8' };
  return [name, value];
}

/** By name in small letters; `undefined` where one is folded, broken, or stands twice. */
function headersOf(text: string): ReadonlyMap<string, string> | undefined {
  const headers = new Map<string, string>();
  for (const line of text.split('\r\n')) {
    const [, written, value] = /^([\w-]{1,60}):[ \t]*([^\r\n\0]*)$/.exec(line) ?? [];
    const name = written?.toLowerCase();
    if (name === undefined || value === undefined || headers.has(name)) return undefined;
    headers.set(name, value);
  }
  return headers;
}

/**
 * In quotes or, as .NET writes it, without. Quotes, backslashes and percent signs inside of a name are escaped in three
 * ways.
 */
const disposition = /^form-data;[ \t]*name=(?:"([^"\\%]*)"|([\w.[\]-]+))$/i;
const controls = /[^ -~\xa0-\uffff]/;

function nameOf(header: string): string | undefined {
  const [, quoted, token] = disposition.exec(header.trimEnd()) ?? [];
  return quoted !== undefined && controls.test(quoted) ? undefined : (quoted ?? token);
}

const textTypes: readonly string[] = ['text/plain', 'application/json'];
const asItIs: readonly string[] = ['7bit', '8bit', 'binary'];
const ofUtf8: readonly string[] = ['utf-8', 'utf8'];
/** In these, plain ASCII is what it is in UTF-8; Java's clients name them for want of another. */
const ofAscii: readonly string[] = ['us-ascii', 'iso-8859-1'];

function isPlain(headers: ReadonlyMap<string, string>, value: string): boolean {
  const [type = '', ...parameters] = (headers.get('content-type') ?? 'text/plain').toLowerCase().split(';');
  const encoding = headers.get('content-transfer-encoding')?.trim().toLowerCase() ?? 'binary';
  const charset = parameters.map((each) => each.trim()).find((each) => each.startsWith('charset='));
  const name = charset?.slice('charset='.length).replaceAll('"', '') ?? 'utf-8';
  const fits = ofUtf8.includes(name) || (ofAscii.includes(name) && Buffer.byteLength(value) === value.length);
  return textTypes.includes(type.trim()) && asItIs.includes(encoding) && fits;
}

/** Writes fields as a `multipart/form-data` body. @throws TypeError for a name that not all readers would read alike */
export function writeFormParts(fields: Readonly<Record<string, string>>, boundary: string): string {
  const parts = Object.entries(fields).map(([name, value]) => {
    const header = `form-data; name="${name}"`;
    if (nameOf(header) !== name || value.includes(`--${boundary}`))
      throw new TypeError('a field cannot be carried in multipart/form-data');
    return `--${boundary}\r\nContent-Disposition: ${header}\r\n\r\n${value}\r\n`;
  });
  return `${parts.join('')}--${boundary}--\r\n`;
}
