import type { StoredRecord } from '../../model/record.ts';
import type { Runtime } from '../../model/runtime.ts';

/** What a page asks for by itself, apart from what is asked. */
const own = ['lang', 'locale'];

/**
 * The record whose payment page has this address: that of its field `url`, or any other address on this very host that the sandbox wrote into it
 * (ECPay's `PaymentURL`).
 */
export function recordAt(runtime: Runtime, url: URL): StoredRecord | undefined {
  const wanted = addressOf(url);
  for (const record of runtime.store.records()) {
    for (const [name, value] of Object.entries(record.fields)) {
      if (typeof value !== 'string' || !value.startsWith('http') || !value.includes(url.pathname) || !URL.canParse(value)) continue;
      const held = new URL(value);
      if (addressOf(held) === wanted && (name === 'url' || held.host === url.host)) return record;
    }
  }
  return undefined;
}

function addressOf({ pathname, searchParams }: URL): string {
  const rest = [...searchParams].filter(([name]) => !own.includes(name));
  return `${pathname}?${new URLSearchParams(rest)}`;
}
