import { sealMessage } from '../../envelopes/message.ts';
import type { Callback } from '../../message/callback.ts';
import { fillCallback } from '../../message/fill-callback.ts';
import { knownOf } from '../lifecycle/apply.ts';
import { stepOf } from '../lifecycle/step.ts';
import { writeFields } from '../lifecycle/values.ts';
import { fillExample } from '../model/fill-example.ts';
import type { Notification } from '../model/lifecycle.ts';
import { matchExample } from '../model/match-example.ts';
import type { StoredRecord, Wire } from '../model/record.ts';
import { apiOf, merchantOf, parentOf, type Runtime } from '../model/runtime.ts';

/** A callback ready to be sent. */
export interface Message {
  readonly record: string;
  readonly callback: string;
  readonly url: string;
  readonly mediaType: string;
  readonly wire: Wire;
}

export function callbackOf(runtime: Runtime, record: StoredRecord, id: string): Callback {
  const row = apiOf(runtime, record).callbacks?.[id];
  if (row === undefined) throw new TypeError(`${record.api} has no callback "${id}"`);
  return row;
}

/** Where a callback goes: the URL in the request, or the one that the merchant agreed with the vendor. */
export function addressOf(runtime: Runtime, record: StoredRecord, { callback, url }: Notification): string | undefined {
  if (url !== undefined) {
    const given = record.fields[url] ?? parentOf(runtime, record)?.fields[url];
    return typeof given === 'string' && given !== '' ? given : undefined;
  }
  const agreed = merchantOf(runtime, record).callbackUrl;
  return typeof agreed === 'string' ? agreed : agreed?.[callback];
}

/** What is sent about which record, and where to. */
export interface Outgoing {
  readonly record: StoredRecord;
  readonly notification: Notification;
  readonly url: string;
}

/** The callback as the vendor writes it, signed: the example that fits best, filled in with the record's fields. */
export function compose(runtime: Runtime, { record, notification, url }: Outgoing): Message {
  const api = apiOf(runtime, record);
  const row = callbackOf(runtime, record, notification.callback);
  const { credentials } = merchantOf(runtime, record);
  const fields = writeFields(
    record.fields,
    notification.set,
    stepOf(runtime, record, {
      title: `webhook "${row.id}" of ${record.lifecycle}`,
      at: ['callbacks', row.id],
    }),
  );
  const known = knownOf(runtime, record, fields);
  const example = matchExample(api.examples[row.id] ?? [], Object.assign({}, ...known.fields.toReversed()), 'request');
  const own = row.merchant === undefined ? {} : { [row.merchant.field]: credentials[row.merchant.option] };
  const plain = { ...(fillExample(example?.request ?? row.example, known) as Record<string, unknown>), ...own };
  const content = fillCallback(row, plain, { credentials, now: runtime.clock.now() });
  const text = sealMessage({ envelopes: api.envelopes, credentials }, row.request, content);
  return {
    record: record.id,
    callback: row.id,
    url,
    mediaType: row.request.mediaType ?? 'text/plain',
    wire: { text, plain },
  };
}
