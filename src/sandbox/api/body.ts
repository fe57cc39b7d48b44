import { formDataMediaType, formMediaType, readFormData } from '../../http/form-data.ts';
import { mediaTypeOf } from '../../http/media-type.ts';
import { utf8Of } from '../../http/read-text.ts';
import type { HttpRequest } from '../http/request.ts';
import type { Candidates } from './receive.ts';

/** What of a request's body is read. */
interface BodyReading {
  readonly candidates: readonly Candidates[];
  /** Longest body in bytes. */
  readonly maxBytes: number;
}

/**
 * The text of a request's body; `undefined` where it is longer than allowed. A form that came as `multipart/form-data`,
 * as PHP's curl posts an array, becomes the text of the same form, so that the vendors' envelopes read both. Its files
 * are left out, as the vendors' own servers keep them apart from the fields; a checksum over one will not fit. What is
 * broken stays the text that it is, in which no field is found.
 */
export async function bodyText(
  request: HttpRequest,
  { candidates, maxBytes }: BodyReading,
): Promise<string | undefined> {
  const bytes = await request.read(maxBytes);
  if (bytes === undefined) return undefined;
  const data = isFormData(request, candidates) ? await readFormData(bytes, contentTypeOf(request)) : undefined;
  return data?.form ?? utf8Of(bytes);
}

function isFormData(request: HttpRequest, candidates: readonly Candidates[]): boolean {
  const takesForms = candidates.some(({ operations }) =>
    operations.some((operation) => operation.request.mediaType === formMediaType),
  );
  return takesForms && mediaTypeOf(contentTypeOf(request)) === formDataMediaType;
}

function contentTypeOf(request: HttpRequest): string {
  return request.header('content-type') ?? '';
}
