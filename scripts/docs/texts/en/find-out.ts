import { type Html, html } from '../../html.ts';

/** How to find out what became of a write. */
export const findOut = {
  title: 'When the answer is lost',
  outcome: 'outcome',
  instead: (link: Html, instead: Html): Html => html`When its ${link} is unknown: ${instead}.`,
  browser: (call: Html, asks: Html): Html =>
    html`Whether the shopper's browser has sent the form nobody says: ${call} ${asks}.`,
  resolve: (link: Html, asks: Html, call: Html): Html =>
    html`When its ${link} is unknown, <code>error.resolve()</code> ${asks}; so does ${call} after a restart.`,
  asks: (query: Html, by: Html): Html => html`asks ${query} by ${by}`,
  earlier: (name: Html, minutes: number): Html => html`${name}, ${minutes} minutes before it was sent`,
  sentAs: (name: Html, from: Html): Html => html`${name} is the ${from} that was sent`,
  item: (list: Html, marks: Html): Html => html`${list} has an item whose ${marks}`,
  and: ' and ',
  andWhose: ' and whose ',
  or: ', or ',
  happened: (found: Html): Html => html`It happened where ${found}.`,
  absent: (none: Html, settle: string): Html =>
    html`It did not happen where ${none}, ${settle} after it was sent and some seconds later.`,
  hasNone: (): Html => html`it has none`,
  refusedWith: (codes: Html): Html => html`it is refused with ${codes}`,
  onlyWhere: (when: Html, otherwise: Html): Html => html`Only where ${when}; else it stays unknown: ${otherwise}.`,
  time: (time: Html, alike: boolean): Html =>
    html`${time} tells it from an older one${alike && ' that looks the same; two that cannot be told apart stay unknown'}.`,
  anythingElse: (): Html => html`Anything else leaves it unknown.`,
  is: (name: Html, values: Html): Html => html`${name} is ${values}`,
};
