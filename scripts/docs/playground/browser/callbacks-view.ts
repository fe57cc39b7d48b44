import { isJinliuError } from '../../../../src/errors/any-error.ts';
import type { ReceivedCallback } from './conversation.ts';
import { element } from './element.ts';
import { jsonView } from './json.ts';
import { text, timeText } from './language.ts';
import { heading } from './results.ts';
import type { WireMessage } from './wire.ts';
import { insideView, messageView } from './wire-view.ts';

/** A callback: what came, what the shop's handler got, what the shop answered. */
export async function callbackView(received: ReceivedCallback): Promise<Node> {
  const { api, at, request, isBrought, event, confirmed, error, answer } = received;
  const isTaken = answer?.head === 'HTTP 200';
  const outcome = event?.outcome ?? event?.unconfirmed?.outcome;
  const chip = outcome === undefined ? undefined : element('span', { class: 'pg-chip' }, outcome);
  const view = element('details', { class: 'pg-callback', open: true });
  view.append(
    element(
      'summary',
      {},
      element('strong', {}, event?.callback ?? api.document.name),
      ' ',
      chip,
      ' ',
      element('small', { class: 'pg-quiet' }, timeText(at), isBrought && ` · ${text('broughtBy')}`),
      ' ',
      answer &&
        element(
          'small',
          { class: isTaken ? 'pg-good' : 'pg-bad' },
          isTaken ? `✓ ${text('acknowledged')} ${shortAnswer(answer)}` : `✗ ${text('notAcknowledged')}`,
        ),
    ),
  );
  const shape = event === undefined ? undefined : api.callbacks?.[event.callback]?.request;
  view.append(heading(text('asSent')), messageView(request));
  if (shape !== undefined) view.append(...(await insideView(api, shape, request.body)));
  if (event !== undefined) view.append(heading(text('event')), jsonView(event, text('event')));
  if (confirmed !== undefined)
    view.append(heading(text('confirmedEvent')), jsonView(confirmed, text('confirmedEvent')));
  if (error !== undefined) view.append(heading(text('refusedCallback')), refusal(error));
  if (answer !== undefined) view.append(heading(text('shopAnswer')), messageView(answer));
  return view;
}

/** What a vendor is answered is short; what a browser is shown is a page. */
function shortAnswer({ headers, body }: WireMessage): string {
  const isPage = headers.some(([name, value]) => name === 'content-type' && value.startsWith('text/html'));
  return isPage ? text('aPage') : body.slice(0, 40);
}

function refusal(error: unknown): Node {
  return isJinliuError(error)
    ? jsonView(error, text('refusedCallback'))
    : element('p', { class: 'pg-bad' }, String(error));
}
