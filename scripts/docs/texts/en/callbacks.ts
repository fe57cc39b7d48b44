import { type Html, html } from '../../html.ts';

/** What the page of a callback says, beside its fields. */
export const callbacks = {
  toMerchant: 'to the merchant',
  callback: 'callback',
  byBrowser: "brought by the shopper's browser",
  fields: 'Fields',
  proof: 'Proof of sender',
  proofs: {
    signature: (): Html =>
      html`The signature proves it: only the vendor and the merchant know the keys. Check it before anything else is believed, in constant time.`,
    key: (): Html =>
      html`Nothing is signed. The callback brings the order's <code>key</code>, which shows that its sender knows the order, and covers no field: outcome and amount are unconfirmed until the API is asked. The option <code>expectedKey</code> gives the key and both numbers of the order as they were kept when it was made, and all three are compared.`,
    none: (): Html => html`Nothing proves who sent it. Take it as a hint that something changed.`,
  },
  confirm: (query: Html): Html =>
    html` Before you deliver, ask the API: with <code>once</code> the client asks ${query} before the handler runs, without it <code>event.confirm()</code> does.`,
  acknowledgement: 'Acknowledgement',
  encodings: (sent: Html, others: Html): Html => html`Sent as ${sent}; read as ${others} too.`,
  exactly: (text: Html, mediaType?: Html): Html =>
    html`Answer with HTTP 200 and exactly ${text}${mediaType !== undefined && html` as ${mediaType}`}.`,
  sealed: 'Answer with HTTP 200 and a message that says so; the client seals it, its fields all filled in.',
  page: 'The shopper waits for a page: show one, or send the browser on. The vendor learns nothing of it.',
  retriesSame: (wait: string, times: number): string =>
    `Without it the vendor tries again after ${wait}, ${times} times.`,
  retries: (waits: Html): Html => html`Without it the vendor tries again after ${waits}.`,
  youAnswer: 'You answer',
  event: 'The event',
  outcome: (code: Html, unconfirmed: boolean, otherwise: Html): Html =>
    html`The event's <code>outcome</code>${unconfirmed && html` (<code>event.unconfirmed.outcome</code> before it is confirmed)`} is what the value of ${code} means; a code that is not listed is ${otherwise}.`,
  partFrom: (part: Html, field: Html): Html => html`${part} from ${field}`,
  amountMoved: (amount: Html): Html => html`${amount} (where money moved)`,
  parts: (parts: Html): Html => html`It has ${parts}; all fields are in <code>payload</code>.`,
  simulated: (field: Html): Html =>
    html`Where ${field} is set, nobody has paid and the outcome is <code>simulated</code>.`,
  merchant: (field: Html): Html => html`${field} has to be the client's own.`,
  once: (names: Html): Html =>
    html`One payment for the same ${names}: with <code>once</code> the handler ships it once, whichever callbacks tell of it and in whichever order.`,
  double: (number: Html): Html =>
    html` Another payment of the same, with another ${number}, comes as <code>double-payment</code>: only a store knows of the first, so that without one nobody says so.`,
  vendorPosts: 'The vendor posts',
  browserPosts: 'The browser posts',
};
