import type { Envelope } from './envelope.ts';

/** Text for people or an acknowledgement: nothing to seal, nothing to open. */
export const text: Envelope = {
  name: 'text',
  seal: (content) => (typeof content === 'string' ? content : JSON.stringify(content)),
  open: (received) => received,
};
