import { sealMessage } from '../../envelopes/message.ts';
import type { Callback } from '../../message/callback.ts';
import { fillCallback } from '../../message/fill-callback.ts';
import { knownOf } from '../lifecycle/apply.ts';
import { stepOf } from '../lifecycle/step.ts';
import { write } from '../lifecycle/values.ts';
import { overlay } from '../model/fill-example.ts';
import type { Telling } from '../model/lifecycle.ts';
import { closest } from '../model/match-example.ts';
import type { Entry, Wire } from '../model/record.ts';
import { apiOf, merchantOf, parentOf, type World } from '../model/runtime.ts';

/** A callback that is ready to be sent. */
export interface Message {
  readonly entry: string;
  readonly callback: string;
  readonly url: string;
  readonly mediaType: string;
  readonly wire: Wire;
}

export function callbackOf(world: World, entry: Entry, id: string): Callback {
  const row = apiOf(world, entry).callbacks?.[id];
  if (row === undefined) throw new TypeError(`${entry.api} has no callback "${id}"`);
  return row;
}

/** Where it goes: the URL that the request carried, or the one that the merchant agreed with the vendor. */
export function addressOf(world: World, entry: Entry, { callback, url }: Telling): string | undefined {
  if (url !== undefined) {
    const given = entry.fields[url] ?? parentOf(world, entry)?.fields[url];
    return typeof given === 'string' && given !== '' ? given : undefined;
  }
  const agreed = merchantOf(world, entry).callbackUrl;
  return typeof agreed === 'string' ? agreed : agreed?.[callback];
}

/** The callback as the vendor writes it: the example that fits best, with what the thing holds in its place, signed. */
export function compose(world: World, entry: Entry, telling: Telling, url: string): Message {
  const api = apiOf(world, entry);
  const row = callbackOf(world, entry, telling.callback);
  const { credentials } = merchantOf(world, entry);
  const fields = write(entry.fields, [telling.set], stepOf(world, entry, { title: `webhook "${row.id}" of ${entry.life}` }));
  const known = knownOf(world, api, entry, fields);
  const example = closest(api.exchanges[row.id] ?? [], Object.assign({}, ...known.fields.toReversed()), 'request');
  const own = row.merchant === undefined ? {} : { [row.merchant.field]: credentials[row.merchant.option] };
  const plain = { ...(overlay(example?.request ?? row.example, known) as Record<string, unknown>), ...own };
  const content = fillCallback(row, plain, { credentials, now: world.clock.now() });
  const text = sealMessage({ envelopes: api.envelopes, credentials }, row.request, content);
  return { entry: entry.id, callback: row.id, url, mediaType: row.request.mediaType ?? 'text/plain', wire: { text, plain } };
}
