import { type Html, html } from '../../../http/html.ts';
import { formatTime } from '../../../time/format.ts';
import { dueMoment } from '../../lifecycle/due.ts';
import type { Lifecycle, Words } from '../../model/lifecycle.ts';
import type { StoredRecord } from '../../model/record.ts';
import { money, shown } from '../pages/view.ts';

/** A field as pages for people show it. */
export interface Shown {
  readonly name: string;
  readonly label: Words;
  readonly value: Html;
}

/** The fields that the lifecycle's `shows` names and that hold something, in its order. */
export function showsOf(lifecycle: Lifecycle, fields: StoredRecord['fields']): readonly Shown[] {
  return Object.entries(lifecycle.shows ?? {}).flatMap(([name, label]) => {
    const value = fields[name];
    return value === undefined || value === null || value === '' ? [] : [{ name, label, value: held(lifecycle, name, value) }];
  });
}

function held(lifecycle: Lifecycle, name: string, value: unknown): Html {
  if (name === lifecycle.amount) return html`${money(value)}`;
  const between = lifecycle.page?.lists?.[name];
  if (between !== undefined) {
    const items = shown(value).split(between);
    return items.length === 1 ? html`${items[0]}` : html`<ul class="items">${items.map((item) => html`<li>${item}</li>`)}</ul>`;
  }
  // What something happens by itself at is a moment, in whatever way the vendor writes it.
  const transition = Object.values(lifecycle.transitions).find(({ until, through }) => until === name || through === name);
  const moment = transition === undefined ? undefined : dueMoment(transition, { fields: { [name]: value }, notes: {} });
  return moment === undefined ? html`${shown(value)}` : html`${formatTime('yyyy/MM/dd HH:mm:ss', moment)}`;
}
