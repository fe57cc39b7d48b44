import { type Sealer, sealMessage } from '../envelopes/message.ts';
import type { Acknowledgement } from '../message/callback.ts';
import { fill } from '../message/layout.ts';

/** What an acknowledgement is made of. */
export interface Acknowledging {
  readonly sealer: Sealer;
  /** The present moment in milliseconds since 1970. */
  readonly now: number;
  /** What the merchant's handler returned. */
  readonly returned: unknown;
}

/** The answer to a callback that was taken, as the vendor (or the shopper's browser) wants it. */
export function acknowledge(acknowledgement: Acknowledgement, { sealer, now, returned }: Acknowledging): Response {
  switch (acknowledgement.by) {
    case 'constant':
      return plainText(200, acknowledgement.text);
    case 'sealed': {
      const { message } = acknowledgement;
      const text = sealMessage(sealer, message, fill(message.layout, {}, { credentials: sealer.credentials, now }));
      return new Response(text, { headers: { 'Content-Type': message.mediaType ?? 'text/plain; charset=utf-8' } });
    }
    case 'page':
      if (returned instanceof Response) return returned;
      return new Response(typeof returned === 'string' ? returned : '', {
        headers: { 'Content-Type': 'text/html; charset=utf-8' },
      });
  }
}

export function plainText(status: number, body: string): Response {
  return new Response(body, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
