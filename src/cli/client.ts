import { type EnvOptions, envOptions, variableOf } from '../call/env.ts';
import { isOptionsError } from '../errors/options-error.ts';
import type { CommandLine, Options } from './command-line.ts';
import { helpOf, type KnownDocument } from './documents.ts';
import { isLoopback } from './loopback.ts';
import { readProfile } from './profile.ts';
import { printError } from './stderr.ts';
import { UsageError } from './usage.ts';

/** The options by which every command finds a merchant's credentials and the vendor's address. */
export const clientOptions: Options = {
  environment: { value: '<name>', meaning: 'stage, production, or sandbox: one that runs on this machine' },
  'base-url': { value: '<url>', meaning: "address in place of the vendor's; the sandbox's is http://127.0.0.1:8787" },
  profile: {
    value: '<file>',
    meaning: 'JSON file with credentials, {"<document>": {...}}, that nobody else can read (mode 600)',
  },
};

const sandboxUrl = 'http://127.0.0.1:8787';

/** Who calls, and where. */
export interface Connection {
  readonly options: EnvOptions;
  readonly environment: 'stage' | 'production' | 'sandbox' | 'address';
  /** What is done there may move money. */
  readonly isReal: boolean;
  /** The command that asked for it. */
  readonly command: string;
}

type Client = Readonly<Record<string, unknown>>;

/** @throws UsageError naming the credential or the environment variable that is missing */
export async function connectionOf(
  known: KnownDocument,
  line: CommandLine,
  { usual }: { readonly usual?: 'stage' } = {},
): Promise<Connection> {
  const { command } = line;
  const { variables: own, agreement } = await ownSettings(known, line);
  const place = placeOf(known, line, own) ?? usual;
  if (place === undefined) throw nowhere(known, command);
  const where = typeof place === 'string' ? place : place.environment;
  const credentials = await credentialsFor(known, line, { own, isTest: where === 'stage' || where === 'sandbox' });
  if (typeof place !== 'string')
    return {
      options: { credentials, baseUrl: place.address },
      environment: where,
      isReal: isReal(known, place),
      command,
    };
  return {
    options: { ...agreement, credentials, environment: place },
    environment: place,
    isReal: place === 'production',
    command,
  };
}

/** An address in place of the vendor's. */
interface OtherAddress {
  readonly environment: 'sandbox' | 'address';
  readonly address: string;
}

/** What is typed goes before what is in the environment, where an address goes before a name as it does for a client. */
function placeOf(
  { document }: KnownDocument,
  line: CommandLine,
  own: Readonly<Record<string, string | undefined>>,
): 'stage' | 'production' | OtherAddress | undefined {
  const { command } = line;
  const typed = line.text('base-url');
  const isTyped = typed !== undefined || line.text('environment') !== undefined;
  const address = typed ?? (isTyped ? undefined : own[variableOf(document, 'baseUrl')]);
  const name =
    line.text('environment') ?? (address === undefined ? own[variableOf(document, 'environment')] : undefined);
  if (address !== undefined && !(URL.canParse(address) && /^https?:/i.test(address)))
    throw new UsageError('--base-url must be an http or https address', command);
  switch (name) {
    case undefined:
      return address === undefined ? undefined : { environment: 'address', address };
    case 'sandbox':
      return { environment: 'sandbox', address: address ?? sandboxUrl };
    case 'stage':
    case 'production':
      if (address === undefined) return name;
      throw new UsageError(`--environment ${name} has its own address; leave out --base-url`, command);
    default:
      throw new UsageError('--environment has to be stage, production or sandbox', command);
  }
}

/** @throws UsageError for an option that the client refuses */
export function clientOf(known: KnownDocument, { options, command }: Connection, more: object = {}): Client {
  try {
    return known.create({ ...options, ...more } as never) as Client;
  } catch (error) {
    if (isOptionsError(error)) throw new UsageError(error.message, command);
    throw error;
  }
}

/** By the names of the environment's variables, from the profile or from the environment itself. */
interface Own {
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly agreement: Readonly<Record<string, unknown>>;
}

async function ownSettings(known: KnownDocument, line: CommandLine): Promise<Own> {
  const path = line.text('profile');
  if (path === undefined) return { variables: process.env, agreement: {} };
  const { settings, agreement } = await readProfile(path, known, line.command);
  const named = Object.entries(settings).map(([name, value]) => [variableOf(known.document, name), value]);
  return { variables: Object.fromEntries(named), agreement };
}

function nowhere(known: KnownDocument, command: string): UsageError {
  const variable = variableOf(known.document, 'environment');
  return new UsageError(`say where: --environment sandbox, stage or production, or set ${variable}`, command);
}

/**
 * Those that are given; of a sandbox and of a stage the published ones, where none is given at all. What is given in
 * part was meant.
 */
async function credentialsFor(
  known: KnownDocument,
  line: CommandLine,
  { own, isTest }: { readonly own: Readonly<Record<string, string | undefined>>; readonly isTest: boolean },
): Promise<Readonly<Record<string, string>>> {
  const { document, stageCredentials } = known;
  const isGiven = document.credentials.some(({ option }) => (own[variableOf(document, option)] ?? '') !== '');
  if (!isGiven && isTest && Object.keys(stageCredentials).length > 0 && line.text('profile') === undefined) {
    const number = document.credentials.find(({ secret }) => !secret)?.option ?? '';
    printError(`as the published stage merchant ${stageCredentials[number] ?? ''}`);
    return stageCredentials;
  }
  const { credentials } = await helpOf(known);
  const required = credentials.filter((each) => each.required).map(({ option }) => option);
  const missing = required.find((option) => (own[variableOf(document, option)] ?? '') === '');
  if (missing !== undefined && line.text('profile') !== undefined)
    throw new UsageError(`${line.text('profile')}: "${document.name}" lacks ${missing}`, line.command);
  if (missing !== undefined)
    throw new UsageError(
      `a credential is missing: set ${variableOf(document, missing)}, or give --profile <file>`,
      line.command,
    );
  return envOptions(document, required, { ...own, [variableOf(document, 'baseUrl')]: sandboxUrl }).credentials;
}

/** Is it the vendor's own production, or somebody else's server that may lead there? */
function isReal({ document, operations }: KnownDocument, { environment, address }: OtherAddress): boolean {
  const { hostname } = new URL(address);
  const servers = [document.servers, ...Object.values(operations).map((each) => each.servers ?? {})];
  const isVendors = servers.some(
    ({ production }) => production !== undefined && new URL(production).hostname === hostname,
  );
  return isVendors || (environment !== 'sandbox' && !isLoopback(hostname));
}
