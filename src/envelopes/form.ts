import type { Envelope } from './envelope.ts';
import { readForm, toFields, toPairs, writeForm } from './pairs.ts';

/**
 * A plain form or query without a signature: Cat's parameter form (credentials are fields like any other), MyPay's
 * callbacks.
 */
export const form: Envelope = {
  name: 'form',
  seal: (content) => writeForm(toPairs(content)),
  fields: toFields,
  open: (text) => readForm(text),
};
