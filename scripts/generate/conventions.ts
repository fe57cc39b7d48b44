import { readdir } from 'node:fs/promises';
import type { Envelope } from '../../src/envelopes/envelope.ts';
import type { Rule } from '../../src/rules/rule.ts';
import type { Guard } from '../../src/sandbox/model/context.ts';

const src = new URL('../../src/', import.meta.url);

/**
 * What a document may name, by the name of the file that holds it: envelope `x` is `src/envelopes/x.ts`, rule `x` is
 * `src/rules/x.ts`, what explains an envelope's failures is `src/explain/x.ts`; computed fields and guards are in
 * `src/sandbox/vendors/<vendor>/`.
 */
export interface Conventions {
  readonly envelopes: ReadonlyMap<string, Envelope>;
  readonly rules: ReadonlyMap<string, Rule>;
  /** What each file of src/explain exports, by the file's name. */
  readonly explanations: ReadonlyMap<string, ReadonlySet<string>>;
  readonly vendors: ReadonlyMap<string, Vendor>;
}

/** What the sandbox knows of a vendor beside the YAML. */
export interface Vendor {
  readonly computed: ReadonlySet<string>;
  /** By name, with the kinds of fault that each may raise. */
  readonly guards: ReadonlyMap<string, readonly string[]>;
}

type Module = Readonly<Record<string, unknown>>;

export async function readConventions(): Promise<Conventions> {
  const [envelopes, rules, explain, vendors] = await Promise.all([
    modulesIn('envelopes/'),
    modulesIn('rules/'),
    modulesIn('explain/'),
    vendorsIn('sandbox/vendors/'),
  ]);
  return {
    envelopes: named(envelopes, isEnvelope),
    rules: named(rules, isRule),
    explanations: new Map([...explain].map(([name, module]) => [name, new Set(Object.keys(module))])),
    vendors,
  };
}

/** `check-mac-value` is exported as `checkMacValue`. */
export function camelCase(name: string): string {
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** `ecpay-cashier` is `EcpayCashier`. */
export function pascalCase(name: string): string {
  const camel = camelCase(name);
  return camel.charAt(0).toUpperCase() + camel.slice(1);
}

/** The vendor of a document: the first part of its name. */
export function vendorOf(document: string): string {
  return document.split('-')[0] ?? document;
}

async function modulesIn(folder: string): Promise<ReadonlyMap<string, Module>> {
  const files = (await readdir(new URL(folder, src))).filter((file) => file.endsWith('.ts'));
  const modules = files.map(
    async (file): Promise<[string, Module]> => [file.slice(0, -'.ts'.length), await load(`${folder}${file}`)],
  );
  return new Map(await Promise.all(modules));
}

async function vendorsIn(folder: string): Promise<ReadonlyMap<string, Vendor>> {
  const entries = await readdir(new URL(folder, src), { withFileTypes: true });
  const vendors = entries
    .filter((entry) => entry.isDirectory())
    .map(async ({ name }): Promise<[string, Vendor]> => {
      const module = await load(`${folder}${name}/index.ts`);
      return [name, { computed: keysOf(module['computed']), guards: guardsOf(module['guards']) }];
    });
  return new Map(await Promise.all(vendors));
}

/**
 * By the way from here, as every other import, and not by a `file:` URL: to the module runner of Vitest the two are two
 * requests, and when the second is answered late, it evaluates what the first one did anew. The classes of a module
 * would then exist twice.
 */
function load(path: string): Promise<Module> {
  return import(/* @vite-ignore */ `../../src/${path}`) as Promise<Module>;
}

/** The export of each file that the file is named after, where it is one of those that are looked for. */
function named<Kind>(
  modules: ReadonlyMap<string, Module>,
  is: (name: string, held: unknown) => held is Kind,
): ReadonlyMap<string, Kind> {
  const found = new Map<string, Kind>();
  for (const [name, module] of modules) {
    const held = module[camelCase(name)];
    if (is(name, held)) found.set(name, held);
  }
  return found;
}

function isEnvelope(name: string, held: unknown): held is Envelope {
  return (
    isHolder(held) && held['name'] === name && typeof held['seal'] === 'function' && typeof held['open'] === 'function'
  );
}

function isRule(_name: string, held: unknown): held is Rule {
  return isHolder(held) && typeof held['description'] === 'string' && typeof held['check'] === 'function';
}

function guardsOf(held: unknown): ReadonlyMap<string, readonly string[]> {
  const entries = Object.entries(isHolder(held) ? held : {});
  return new Map(entries.flatMap(([name, guard]) => (isGuard(guard) ? [[name, guard.raises]] : [])));
}

function isGuard(held: unknown): held is Guard {
  return isHolder(held) && Array.isArray(held['raises']) && typeof held['check'] === 'function';
}

function keysOf(held: unknown): ReadonlySet<string> {
  return new Set(isHolder(held) ? Object.keys(held) : []);
}

function isHolder(held: unknown): held is Module {
  return typeof held === 'object' && held !== null;
}
