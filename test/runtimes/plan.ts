import { pascalCase } from '../../scripts/generate/conventions.ts';
import { createSandbox, everyApi, type Listener, listen, type Sandbox } from '../../src/sandbox/index.ts';
import { every, requestOf } from '../callbacks/receivers.ts';
import { calls } from '../long/matrix/calls.ts';

/** What a runtime is to do with the package, as JSON, so that a program without these tests' code can do it. */
export interface Plan {
  readonly calls: readonly PlannedCall[];
  readonly callbacks: readonly PlannedCallback[];
}

interface Planned {
  readonly entry: string;
  readonly create: string;
  readonly options: Readonly<Record<string, unknown>>;
}

export interface PlannedCall extends Planned {
  readonly operation: string;
  readonly payload: unknown;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export interface PlannedCallback extends Planned {
  readonly callback: string;
  readonly isTampered: boolean;
  readonly body: string;
  readonly mediaType: string;
}

export interface Stage {
  readonly plan: Plan;
  close(): Promise<void>;
}

/** Every operation, with a sandbox of its own behind one address, and every callback. */
export async function openStage(): Promise<Stage> {
  const sandboxes = calls.map(({ now }) => createSandbox({ now }));
  const listener: Listener = await listen((request: Request) => answer(sandboxes, request));
  const planned = calls.map(
    ({ document, operation, payload, now }, index): PlannedCall => ({
      ...plannedOf(document, `${listener.url}/${index}`),
      operation: operation.id,
      payload,
      now: now(),
    }),
  );
  return { plan: { calls: planned, callbacks: await callbacks(listener.url) }, close: () => listener.close() };
}

/** The first part of the path is which sandbox it is for. */
function answer(sandboxes: readonly Sandbox[], request: Request): Promise<Response> {
  const url = new URL(request.url);
  const [, index = '', ...path] = url.pathname.split('/');
  const sandbox = sandboxes[Number(index)];
  if (sandbox === undefined) throw new Error(`there is no sandbox ${index}`);
  return sandbox(new Request(new URL(`/${path.join('/')}${url.search}`, url), request));
}

function plannedOf(document: string, baseUrl: string): Planned {
  const credentials = everyApi.find((api) => api.document.name === document)?.stageCredentials ?? {};
  return { entry: document, create: `create${pascalCase(document)}`, options: { ...credentials, baseUrl } };
}

/** As they come; and those that are signed also with another value in one field. */
async function callbacks(baseUrl: string): Promise<PlannedCallback[]> {
  const planned = every.map(async ({ api, id, row, mediaType }) => {
    const body = await requestOf({ api, id }).text();
    const valid = { ...plannedOf(api, baseUrl), callback: id, isTampered: false, body, mediaType };
    return row.proof === 'signature' ? [valid, { ...valid, isTampered: true, body: tampered(body) }] : [valid];
  });
  return (await Promise.all(planned)).flat();
}

/** One more digit in a field that the checksum covers. */
function tampered(body: string): string {
  const fields = new URLSearchParams(body);
  const name = [...fields.keys()].find((each) => /^\d+$/.test(fields.get(each) ?? '') && each !== 'MerchantID');
  if (name === undefined) throw new Error(`no number in ${body}`);
  fields.set(name, `${fields.get(name)}0`);
  return fields.toString();
}
