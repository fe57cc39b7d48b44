/** Keywords of the payload view that JSON Schema does not have. */

/** What the vendor calls it in Chinese. */
export const term = 'x-term';

/** The values that a vendor is known to send, in a list that is open. */
export const knownValues = 'x-known';

/** The limit of a text in UTF-8 bytes. */
export const maxBytes = 'x-max-bytes';

/** The limits of a text in columns. */
export const minWidth = 'x-min-width';
export const maxWidth = 'x-max-width';

/** The vendor passes over what is given here. */
export const ignored = 'x-ignored';

/** The vendor takes a larger value for the `maximum`, or cuts a text at its `maxLength`. */
export const clamped = 'x-clamped';

/** What an editor shows of a field. */
export const hover = 'x-hover';
