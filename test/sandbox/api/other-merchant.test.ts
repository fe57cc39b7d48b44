import { describe, expect, test } from 'vitest';
import { registry } from '../../../generated/registry.ts';
import { openMessage } from '../../../src/envelopes/message.ts';
import { isContent } from '../../../src/message/layout.ts';
import { problemsOf } from '../../../src/message/problems.ts';
import { createSandbox, everyApi, type SandboxApi } from '../../../src/sandbox/index.ts';
import { findOf } from '../../../src/sandbox/lifecycle/apply.ts';

/** What examples hold is the published merchant's and its shoppers'. Another merchant must never see it. */
const number = '7700123';

type Credentials = Readonly<Record<string, string>>;
type Fields = Readonly<Record<string, unknown>>;
type Client = Readonly<Record<string, (payload: unknown) => unknown>>;
const create = (api: SandboxApi, options: object): Client => {
  const { create: made } = registry[api.document.name as keyof typeof registry] as {
    create: (given: object) => unknown;
  };
  return made(options) as Client;
};

/** A moment at which a request is right: two days before the first day that it names. */
function timeOf(request: unknown): number {
  const [, day = '2026-01-03'] = /"(20\d\d[-/]\d\d[-/]\d\d)/.exec(JSON.stringify(request)) ?? [];
  return Date.parse(`${day.replaceAll('/', '-')}T11:22:33+08:00`) - 2 * 24 * 60 * 60 * 1000;
}

/** A merchant of its own, with the published keys: only the number tells it from the stage's. */
function strangerOf({ document, stageCredentials }: SandboxApi): Credentials {
  const own = document.credentials.find(({ secret }) => !secret)?.option ?? '';
  return { ...stageCredentials, [own]: number };
}

/** Whatever the sandbox says to a merchant, opened: answers, and what its callbacks carry. */
function shopOf(
  api: SandboxApi,
  request: unknown,
): {
  client: Client;
  shown: () => Promise<string>;
  sandbox: ReturnType<typeof createSandbox>;
} {
  const { name } = api.document;
  const credentials = strangerOf(api);
  const now = timeOf(request);
  const said: string[] = [];
  const callbacks = 'http://shop.test/callback';
  const sandbox = createSandbox({
    now: () => now,
    merchants: { [name]: [{ ...credentials, ...(api.callbacks === undefined ? {} : { callbackUrl: callbacks }) }] },
    fetch: async (request) => {
      said.push(await request.text());
      return new Response('');
    },
  });
  const client = create(api, {
    ...credentials,
    baseUrl: 'http://sandbox.invalid',
    now: () => now,
    retries: 0,
    fetch: async (url: string, init: RequestInit) => {
      const response = await sandbox(new Request(url, init));
      const operation = api.operations[response.headers.get('x-sandbox-operation') ?? ''];
      const location = response.headers.get('location');
      const text = location === null ? await response.clone().text() : new URL(location).search;
      said.push(text);
      if (operation !== undefined) said.push(openedOf(api, credentials, { operation, text }));
      return response;
    },
  });
  const shown = async (): Promise<string> => {
    await sandbox.settled();
    return said.map((each) => `${each}\n${decoded(each)}`).join('\n');
  };
  return { client, shown, sandbox };
}

function openedOf(
  { envelopes }: SandboxApi,
  credentials: Credentials,
  { operation, text }: { operation: SandboxApi['operations'][string]; text: string },
): string {
  try {
    return JSON.stringify(openMessage({ envelopes, credentials }, operation.answer, text));
  } catch {
    return text;
  }
}

function decoded(text: string): string {
  return [...new URLSearchParams(text)].map((pair) => pair.join('=')).join('\n');
}

/** Calls an operation; the form of a browser is posted. */
async function call({ client, sandbox }: ReturnType<typeof shopOf>, id: string, payload: unknown): Promise<string> {
  try {
    const given = await client[id]?.(payload);
    if (!isContent(given) || typeof given['action'] !== 'string') return '';
    const body = new URLSearchParams(given['fields'] as Record<string, string>);
    return (await sandbox(new Request(given['action'], { method: 'POST', body }))).text();
  } catch {
    // A refusal is an answer as well.
    return '';
  }
}

/** Numbers of merchants in the document's examples. */
function numbersIn(api: SandboxApi): string[] {
  const options = new Set(api.document.credentials.filter(({ secret }) => !secret).map(({ option }) => option));
  const found = new Set([...options].flatMap((option) => api.stageCredentials[option] ?? []));
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) visit(each);
    if (!isContent(value)) return;
    for (const [name, held] of Object.entries(value)) {
      const option = name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase()).replace('ID', 'Id');
      if (options.has(option[0]?.toLowerCase() + option.slice(1)) && String(held).length > 3) found.add(String(held));
      visit(held);
    }
  };
  visit(api.examples);
  return [...found];
}

const each = everyApi.flatMap((api) => Object.keys(api.operations).map((id) => [api.document.name, id, api] as const));

describe.each(each)('%s %s', (_, id, api) => {
  const examples = api.examples[id] ?? [];

  test('no answer names another merchant', async () => {
    const numbers = numbersIn(api);
    expect(numbers).not.toEqual([]);
    const all = examples.map(async ({ request }) => {
      const shop = shopOf(api, request);
      return `${await call(shop, id, request)}\n${await shop.shown()}`;
    });
    const shown = (await Promise.all(all)).join('\n');
    expect(shown).not.toMatch(/^\s*$/);
    expect(numbers.filter((other) => new RegExp(`(?<!\\d)${other}(?!\\d)`).test(shown))).toEqual([]);
  });
});

const creating = each.filter(([, id, api]) => {
  const action = api.actions[id];
  return action !== undefined && 'create' in action && api.lifecycles[action.lifecycle]?.parent === undefined;
});

/** The request of an example without what it can do without, and the texts that were left out. */
function smallest(api: SandboxApi, id: string, request: Fields): { payload: Fields; left: string[] } {
  const schema = api.requests[id] ?? true;
  const left: string[] = [];
  const payload = Object.keys(request).reduce<Fields>((held, name) => {
    const { [name]: value, ...rest } = held;
    if (value === undefined || problemsOf(schema, rest).length > problemsOf(schema, held).length) return held;
    if (typeof value === 'string' && value.length > 4) left.push(value);
    return rest;
  }, request);
  return { payload, left: left.filter((text) => !JSON.stringify(payload).includes(text)) };
}

test.each(creating)('%s %s: what a shop leaves out does not come back as an example’s', async (_, id, api) => {
  const action = api.actions[id];
  if (action === undefined) throw new Error(`${id} does nothing to a life cycle`);
  const { lifecycle } = action;
  for (const { request } of api.examples[id] ?? []) {
    if (!isContent(request)) continue;
    const shop = shopOf(api, request);
    const { payload, left } = smallest(api, id, request);
    const page = await call(shop, id, payload);
    const [record] = shop.sandbox.orders();
    for (const [other, reading] of Object.entries(api.actions)) {
      if (!('read' in reading) || reading.lifecycle !== lifecycle || record === undefined) continue;
      const find = findOf(reading, api.lifecycles[lifecycle] as never);
      const requested = Object.fromEntries(Object.entries(find).map(([name, field]) => [name, record.fields[field]]));
      await call(shop, other, requested);
    }
    const shown = `${page}\n${await shop.shown()}`;
    expect(left.filter((text) => shown.includes(text))).toEqual([]);
  }
});
