import { type Html, html } from '../../../http/html.ts';
import { formatTime } from '../../../time/format.ts';
import { dueTime } from '../../lifecycle/due.ts';
import type { Lifecycle, Words } from '../../model/lifecycle.ts';
import type { StoredRecord } from '../../model/record.ts';
import { money, shown } from '../pages/view.ts';

/** A field as a page shows it. */
export interface ShownField {
  readonly name: string;
  readonly label: Words;
  readonly value: Html;
}

/** The fields in the lifecycle's `shows` that are not empty, in its order. */
export function shownFields(lifecycle: Lifecycle, fields: StoredRecord['fields']): readonly ShownField[] {
  return Object.entries(lifecycle.shows ?? {}).flatMap(([name, label]) => {
    const value = fields[name];
    const isEmpty = value === undefined || value === null || value === '';
    return isEmpty ? [] : [{ name, label, value: valueHtml(lifecycle, name, value) }];
  });
}

function valueHtml(lifecycle: Lifecycle, name: string, value: unknown): Html {
  if (name === lifecycle.amount) return html`${money(value)}`;
  const separator = lifecycle.page?.lists?.[name];
  if (separator !== undefined) {
    const items = shown(value).split(separator);
    if (items.length === 1) return html`${items[0]}`;
    return html`<ul class="items">${items.map((item) => html`<li>${item}</li>`)}</ul>`;
  }
  // A field at which something happens by itself holds a time, in whatever way the vendor writes it.
  const transition = Object.values(lifecycle.transitions).find(
    ({ until, through }) => until === name || through === name,
  );
  const time = transition === undefined ? undefined : dueTime(transition, { fields: { [name]: value }, notes: {} });
  return time === undefined ? html`${shown(value)}` : html`${formatTime('yyyy/MM/dd HH:mm:ss', time)}`;
}
