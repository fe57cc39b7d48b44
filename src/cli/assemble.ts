import { readFile } from 'node:fs/promises';
import { parseMerchants } from '../sandbox/host/merchants/parse.ts';
import { openState, type State } from '../sandbox/host/state/state.ts';
import { answererOf, respondOf } from '../sandbox/http/respond.ts';
import { createSandbox, everyApi, type Sandbox, type SandboxOptions } from '../sandbox/index.ts';
import { isSandboxError, SandboxError } from '../sandbox/model/sandbox-error.ts';
import type { SandboxSettings } from './sandbox-options.ts';

/** A sandbox with its memory. */
export interface Assembled {
  readonly sandbox: Sandbox;
  /** Answers a request once what it changed is written down, so that a kill cannot undo what somebody was told. */
  readonly answer: (request: Request) => Promise<Response>;
  /** Writes what is to be remembered, and lets nothing more happen. */
  close(): Promise<void>;
}

/**
 * Makes the sandbox that the command line asked for: the one place that knows what `createSandbox` is called with.
 *
 * @param failed called when the state cannot be written
 * @throws SandboxError where a file or an address in it is wrong
 */
export async function assemble(settings: SandboxSettings, failed: (error: Error) => void): Promise<Assembled> {
  const merchants = settings.merchants === undefined ? undefined : await merchantsOf(settings.merchants);
  const { maxOrders, seed, speed, returnUrl } = settings;
  const options = {
    callbackUrl: settings.callbackUrl,
    deliverAnywhere: settings.deliverAnywhere,
    hosts: settings.hosts,
    ...(settings.name === undefined ? {} : { name: settings.name }),
    ...(merchants === undefined ? {} : { merchants }),
    ...(returnUrl === undefined ? {} : { returnUrl }),
    ...(maxOrders === undefined ? {} : { maxOrders }),
    ...(seed === undefined ? {} : { seed }),
    ...(speed === undefined ? {} : { speed }),
  };
  if (settings.state !== undefined)
    return remembering(options, settings.state, await openState(settings.state, { failed }));
  const sandbox = createSandbox(options);
  return { sandbox, answer: sandbox, close: async () => sandbox.close() };
}

async function remembering(options: SandboxOptions, path: string, state: State): Promise<Assembled> {
  try {
    const snapshot = state.snapshot as SandboxOptions['snapshot'];
    const sandbox = taken(() => createSandbox({ ...options, ...(snapshot === undefined ? {} : { snapshot }) }), path);
    const save = (): void => state.save(() => sandbox.snapshot());
    sandbox.changes();
    // What the journal held is folded into the file, and a file that cannot be written is known at the start.
    save();
    await state.written();
    const record = (): void => {
      const change = sandbox.changes();
      if (change !== undefined) state.append(change);
      if (state.needsSnapshot) save();
    };
    // What happens by itself is written when its turn is over, before a callback can have reached anybody.
    sandbox.watch(() => setImmediate(record));
    const respond = respondOf(sandbox);
    const answer = answererOf(async (request) => {
      const answered = await respond(request);
      record();
      return answered;
    });
    return { sandbox, answer, close: () => closed(sandbox, state, save) };
  } catch (error) {
    await state.close().catch(() => undefined);
    throw error;
  }
}

async function closed(sandbox: Sandbox, state: State, save: () => void): Promise<void> {
  sandbox.close();
  save();
  await state.close();
}

/** A state of other documents or of other merchants is not a fault of the program's. */
function taken(make: () => Sandbox, path: string): Sandbox {
  try {
    return make();
  } catch (error) {
    if (isSandboxError(error) || !(error instanceof Error)) throw error;
    throw new SandboxError('state-failed', `${path} does not fit this sandbox: ${error.message}`, error);
  }
}

async function merchantsOf(path: string): Promise<NonNullable<SandboxOptions['merchants']>> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new SandboxError(
      'merchants-invalid',
      `${path} cannot be read: ${code === 'ENOENT' ? 'no such file' : code}`,
      error,
    );
  }
  return parseMerchants(text) as NonNullable<SandboxOptions['merchants']>;
}

/** The published merchants' numbers, for who wants to begin. */
export function stageNumbers(): string[] {
  return everyApi.map(({ document, stageCredentials }) => {
    const number = document.credentials.find((each) => !each.secret)?.option ?? '';
    return `${document.name} ${stageCredentials[number] ?? ''}`;
  });
}
