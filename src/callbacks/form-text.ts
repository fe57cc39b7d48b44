import { isEnvelopeFault } from '../envelopes/envelope.ts';
import { fieldText, formEncodings } from '../envelopes/form-encodings.ts';
import { writeForm } from '../envelopes/pairs.ts';
import { isCallbackError } from '../errors/callback-error.ts';
import { formMediaType } from '../http/form-data.ts';
import { type BodyReading, bounded, type ReceivedText, refusal } from './body-reading.ts';

/** A body as it came. */
interface Announced extends ReceivedText {
  /** The whole header, where there is one. */
  readonly contentType?: string;
}

/**
 * What came in another encoding of a form is written as the usual one, so that there is one way from here on.
 *
 * @throws CallbackError
 */
export function asForm({ text, mediaType, contentType }: Announced, reading: BodyReading): ReceivedText {
  const { encodings, jsonFields } = reading;
  const found = mediaType ?? encodings.find((each) => formEncodings.get(each)?.begins(text));
  const encoding = found === undefined ? undefined : formEncodings.get(found);
  if (encoding === undefined) return { text };
  try {
    return { text: fromPairs(encoding.read(text, { contentType, jsonFields }), reading), mediaType: formMediaType };
  } catch (fault) {
    if (!isEnvelopeFault(fault)) throw fault;
    if (fault.isTwice) throw refusal('field-twice', fault.message, reading);
    throw refusal(fault.isTooLarge ? 'too-large' : 'unreadable', fault.message, reading);
  }
}

/** A body that a parser has read is written again. @throws CallbackError */
export function fromObject(input: object, reading: BodyReading): ReceivedText {
  const { mediaTypes } = reading;
  const others = mediaTypes.filter((mediaType) => mediaType !== formMediaType);
  try {
    // Where callbacks come as forms and as JSON, nothing but texts is what a parser makes of a form.
    const isForm =
      others.length === 0 ||
      (others.length < mediaTypes.length && Object.values(input).every((value) => typeof value === 'string'));
    if (isForm) return { text: bounded(fromPairs(Object.entries(input), reading), reading), mediaType: formMediaType };
    const text = bounded(JSON.stringify(input) ?? '', reading);
    const [mediaType] = others;
    return others.length === 1 && mediaType !== undefined ? { text, mediaType } : { text };
  } catch (error) {
    if (isCallbackError(error)) throw error;
    throw refusal('unreadable', 'the parsed body has a value that neither a form nor JSON can carry', reading);
  }
}

/** The text of a form with these fields. @throws CallbackError */
export function fromPairs(entries: Iterable<readonly [string, unknown]>, reading: BodyReading): string {
  const pairs = Object.create(null) as Record<string, string>;
  for (const [name, value] of entries) {
    const isJson = reading.jsonFields.has(name) && !isRepeated(value);
    if (name in pairs || (Array.isArray(value) && !isJson))
      throw refusal('field-twice', 'a field appears more than once', reading);
    pairs[name] = textOfField(value, isJson, reading);
  }
  try {
    return writeForm(pairs);
  } catch {
    throw refusal('unreadable', 'it contains a lone surrogate', reading);
  }
}

/** Parsers of forms make a list of texts where a field came twice. */
function isRepeated(value: unknown): boolean {
  return Array.isArray(value) && value.some((each) => typeof each === 'string');
}

function textOfField(value: unknown, isJson: boolean, reading: BodyReading): string {
  if (typeof value === 'function' || value === undefined || (typeof value === 'object' && value !== null && !isJson))
    throw refusal(
      'unreadable',
      'a field of the parsed body is not text; parse the form without nesting (`extended: false`)',
      reading,
    );
  try {
    // Some frameworks make null of what came empty; the signature counts it as empty (ECPay Developers p=2902).
    return fieldText(value, isJson);
  } catch (fault) {
    if (!isEnvelopeFault(fault)) throw fault;
    throw refusal('unreadable', fault.message, reading);
  }
}
