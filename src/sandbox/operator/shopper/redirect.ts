import { type Html, html } from '../../../http/html.ts';
import type { StoredRecord } from '../../model/record.ts';
import { apiOf, lifecycleOf, type Runtime } from '../../model/runtime.ts';
import { compose } from '../../webhooks/compose.ts';
import { addressIn } from '../pages/address.ts';
import { framed } from '../pages/frame.ts';
import { words } from '../pages/messages.ts';
import type { View } from '../pages/view.ts';

/**
 * A page that sends the browser on to the shop, where the order asks for it, with the same signed fields that tell the merchant's server of the
 * issued code (ecpay-cashier-cvs.md, ClientRedirectURL).
 */
export function redirectPage(runtime: Runtime, record: StoredRecord, view: View): Html | undefined {
  const address = addressIn(record.fields, lifecycleOf(runtime, record).page?.redirect);
  const action = Object.values(apiOf(runtime, record).actions).find(
    (each) => each.lifecycle === record.lifecycle && 'create' in each && each.notify !== undefined,
  );
  const notification = action !== undefined && 'create' in action ? action.notify?.[0] : undefined;
  if (address === undefined || notification === undefined) return undefined;
  const { wire } = compose(runtime, record, notification, address);
  const inputs = [...new URLSearchParams(wire.text)].map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">\n`);
  const main = html`<h1>${view.say(words.going)}</h1>
<form id="onward" method="post" action="${address}" accept-charset="utf-8">
${inputs}<button class="main">${view.say(words.goOn)}</button>
</form>`;
  // The shop may send the browser further, and browsers hold redirects of a form to the policy too.
  return framed(view, { title: view.say(words.going), main, narrow: true, script: 'submit.js', forms: 'http: https:' });
}
