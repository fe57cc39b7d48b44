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
  const { store } = runtime;
  const sought = new Map<string | undefined, Sought>();
  return store.records().find((record) => {
    const { page = {} } = lifecycleOf(runtime, record);
    const { languageParameter } = page;
    const { address, holds } = sought.get(languageParameter) ?? soughtAs(url, languageParameter);
    sought.set(languageParameter, { address, holds });
    // Parsing every address of every record would be slow.
    const text = store.textOf(record);
    if (!holds.every((part) => text.includes(part))) return false;
    return Object.entries(record.fields).some(([name, value]) => {
      if (typeof value !== 'string' || !value.startsWith('http') || !URL.canParse(value)) return false;
      const held = new URL(value);
      if (withoutParameters(held, ['lang', languageParameter]) !== address) return false;
      return name === page.address || held.host === url.host;
    });
  });
}

/** An address that is looked for, and what a record that has it holds somewhere in its fields. */
interface Sought {
  readonly address: string;
  readonly holds: readonly string[];
}

function soughtAs(url: URL, languageParameter: string | undefined): Sought {
  const parameters = ['lang', languageParameter];
  const values = [...url.searchParams].flatMap(([name, value]) => (parameters.includes(name) ? [] : [value]));
  // Nobody writes letters and digits in an address in two ways.
  const plain = values.filter((value) => /^[0-9A-Za-z]+$/.test(value));
  return { address: withoutParameters(url, parameters), holds: [...plain, url.pathname] };
}

/** An address without what its visitor asks of the page itself. */
function withoutParameters({ pathname, searchParams }: URL, names: readonly (string | undefined)[]): string {
  const rest = [...searchParams].filter(([name]) => !names.includes(name));
  return `${pathname}?${new URLSearchParams(rest)}`;
}
