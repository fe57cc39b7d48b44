import { isEnvelopeFault, isRefusal } from '../../envelopes/envelope.ts';
import { openMessage, type Sealer } from '../../envelopes/message.ts';
import type { Acknowledgement } from '../../message/callback.ts';
import { matches } from '../../message/layout.ts';

/**
 * Does the vendor accept this answer as an acknowledgement? A text has to be exact; a sealed one has to open and to
 * hold its constants.
 */
export function isAcknowledged(acknowledgement: Acknowledgement, body: string, sealer: Sealer): boolean {
  switch (acknowledgement.by) {
    case 'constant':
      return body === acknowledgement.text;
    case 'page':
      return true;
    case 'sealed':
      try {
        return matches(acknowledgement.message.layout, openMessage(sealer, acknowledgement.message, body));
      } catch (error) {
        if (isEnvelopeFault(error) || isRefusal(error)) return false;
        throw error;
      }
  }
}
