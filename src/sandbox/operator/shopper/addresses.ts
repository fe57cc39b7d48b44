import type { StoredRecord } from '../../model/record.ts';
import { lifecycleOf, type Runtime } from '../../model/runtime.ts';
import { webAddress } from '../../webhooks/web-address.ts';

/** The address in this field, if a browser may be sent there. */
export function addressIn(fields: StoredRecord['fields'], name: string | undefined): string | undefined {
  return name === undefined ? undefined : webAddress(fields[name]);
}

/** Where a record's page is: at the address that the vendor gave to the merchant, or under the sandbox's own number. */
export function pageAddress(runtime: Runtime, record: StoredRecord): string {
  const address = addressIn(record.fields, lifecycleOf(runtime, record).page?.address);
  return address === undefined ? ownAddress(record) : new URL(address).pathname;
}

/** Where every record's page is. */
export function ownAddress({ id }: StoredRecord): string {
  return `/_sandbox/shopper/${id}`;
}

/**
 * The record whose page has this address: the address in the field that its lifecycle names (`page.address`), or any
 * other on this very host that the sandbox wrote into the record.
 */
export function recordAt(runtime: Runtime, url: URL): StoredRecord | undefined {
  return runtime.store.records().find((record) => {
    const { page = {} } = lifecycleOf(runtime, record);
    const parameters = ['lang', page.languageParameter];
    const wanted = withoutParameters(url, parameters);
    return Object.entries(record.fields).some(([name, value]) => {
      // Most fields hold no address; parsing each would be slow.
      if (typeof value !== 'string' || !value.startsWith('http') || !value.includes(url.pathname)) return false;
      if (!URL.canParse(value)) return false;
      const held = new URL(value);
      if (withoutParameters(held, parameters) !== wanted) return false;
      return name === page.address || held.host === url.host;
    });
  });
}

/** An address without what its visitor asks of the page itself. */
function withoutParameters({ pathname, searchParams }: URL, names: readonly (string | undefined)[]): string {
  const rest = [...searchParams].filter(([name]) => !names.includes(name));
  return `${pathname}?${new URLSearchParams(rest)}`;
}
