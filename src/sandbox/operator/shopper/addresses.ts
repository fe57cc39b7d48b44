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
  // Parsing every address of every record would be slow.
  const parts = plainParts(runtime, url);
  const candidates = runtime.store.search((text) => parts.every((part) => text.includes(part)));
  return candidates.find((record) => {
    const { page = {} } = lifecycleOf(runtime, record);
    const parameters = ['lang', page.languageParameter];
    const wanted = withoutParameters(url, parameters);
    return Object.entries(record.fields).some(([name, value]) => {
      if (typeof value !== 'string' || !value.startsWith('http') || !URL.canParse(value)) return false;
      const held = new URL(value);
      if (withoutParameters(held, parameters) !== wanted) return false;
      return name === page.address || held.host === url.host;
    });
  });
}

/** What stands in an address however it is written: its path, and parameters of letters and digits. */
function plainParts({ apis }: Runtime, { pathname, searchParams }: URL): readonly string[] {
  const lifecycles = apis.flatMap((api) => Object.values(api.lifecycles));
  const languages = ['lang', ...lifecycles.map(({ page }) => page?.languageParameter)];
  const values = [...searchParams].flatMap(([name, value]) => (languages.includes(name) ? [] : [value]));
  return [...values.filter((value) => /^[0-9A-Za-z]+$/.test(value)), pathname];
}

/** An address without what its visitor asks of the page itself. */
function withoutParameters({ pathname, searchParams }: URL, names: readonly (string | undefined)[]): string {
  const rest = [...searchParams].filter(([name]) => !names.includes(name));
  return `${pathname}?${new URLSearchParams(rest)}`;
}
