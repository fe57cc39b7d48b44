/** What a `multipart/form-data` body holds. */
export interface FormDataFields {
  /** The same fields as the text of an `application/x-www-form-urlencoded` form, one that comes twice there too. */
  readonly form: string;
  /** Names of the parts that are files, which no such form can carry. */
  readonly files: readonly string[];
}

export const formMediaType = 'application/x-www-form-urlencoded';
export const formDataMediaType = 'multipart/form-data';

/**
 * Reads a `multipart/form-data` body with the platform's own parser, which works in memory: whoever calls has bounded
 * the bytes.
 *
 * @param contentType with its boundary
 * @returns `undefined` where the body is no such form: no boundary, another one than it has, a part that is cut off
 */
export async function readFormData(bytes: Uint8Array, contentType: string): Promise<FormDataFields | undefined> {
  let data: FormData;
  try {
    data = await new Response(new Uint8Array(bytes), { headers: { 'content-type': contentType } }).formData();
  } catch {
    return undefined;
  }
  const form = new URLSearchParams();
  const files: string[] = [];
  for (const [name, value] of data) {
    if (typeof value === 'string') form.append(name, value);
    else files.push(name);
  }
  return { form: form.toString(), files };
}
