import { type Html, html } from '../../../http/html.ts';
import { formatTime } from '../../../time/format.ts';
import { parseTime } from '../../../time/parse.ts';
import type { Entry } from '../../life/entry.ts';
import type { Life, Words } from '../../life/life.ts';
import { money, shown } from '../view.ts';

/** A field as pages for people show it. */
export interface Shown {
  readonly name: string;
  readonly label: Words;
  readonly value: Html;
}

/** The fields that the life's `shows` names and that hold something, in its order. */
export function showsOf(life: Life, fields: Entry['fields']): readonly Shown[] {
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
  const moment = Object.values(life.moves).some((move) => move.until === name) ? parseTime(value)?.date.getTime() : undefined;
  return moment === undefined ? html`${shown(value)}` : html`${formatTime('yyyy/MM/dd HH:mm:ss', moment)}`;
}
