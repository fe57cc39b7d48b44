import { type Html, html } from '../../../http/html.ts';
import { formatTime } from '../../../time/format.ts';
import { dueMoment } from '../../lifecycle/due.ts';
import type { Life, Words } from '../../model/lifecycle.ts';
import type { StoredRecord } from '../../model/record.ts';
import { money, shown } from '../pages/view.ts';

/** A field as pages for people show it. */
export interface Shown {
  readonly name: string;
  readonly label: Words;
  readonly value: Html;
}

/** The fields that the life's `shows` names and that hold something, in its order. */
export function showsOf(life: Life, fields: StoredRecord['fields']): readonly Shown[] {
  return Object.entries(life.shows ?? {}).flatMap(([name, label]) => {
    const value = fields[name];
    return value === undefined || value === null || value === '' ? [] : [{ name, label, value: held(life, name, value) }];
  });
}

function held(life: Life, name: string, value: unknown): Html {
  if (name === life.amount) return html`${money(value)}`;
  const between = life.page?.lists?.[name];
  if (between !== undefined) {
    const items = shown(value).split(between);
    return items.length === 1 ? html`${items[0]}` : html`<ul class="items">${items.map((item) => html`<li>${item}</li>`)}</ul>`;
  }
  // What something happens by itself at is a moment, in whatever way the vendor writes it.
  const move = Object.values(life.moves).find(({ until, through }) => until === name || through === name);
  const moment = move === undefined ? undefined : dueMoment(move, { [name]: value });
  return moment === undefined ? html`${shown(value)}` : html`${formatTime('yyyy/MM/dd HH:mm:ss', moment)}`;
}
