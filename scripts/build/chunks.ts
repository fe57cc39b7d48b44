import { vendorOf } from '../generate/conventions.ts';

/** What imports a module: at its start, and when it is needed. */
export interface Importers {
  readonly importers: readonly string[];
  readonly dynamicImporters: readonly string[];
}

/**
 * How far a module is needed, the widest first:
 *
 * - `base`: also by entries that are of no document; it runs without Node.js
 * - `core`: by the documents of several vendors
 * - `vendor`: by several documents of one vendor
 * - `entry`: by one entry alone
 */
export const widths = ['base', 'core', 'vendor', 'entry'] as const;

type Width = (typeof widths)[number];

/**
 * In which file of the package a module goes, so that an entry is few files and holds no other vendor's code. What only
 * the sandbox and the command line need is left to the bundler.
 */
export class Chunks {
  readonly #importersOf: (module: string) => Importers;
  /** Documents, and what stands on none of them; what stands on one stands on all: the sandbox, the command line. */
  readonly #entries: readonly string[];

  constructor(sources: readonly string[], importersOf: (module: string) => Importers) {
    this.#importersOf = importersOf;
    const documents = sources.filter((source) => documentOf(source) !== undefined);
    const onDocuments = this.#above(documents, ['importers', 'dynamicImporters']);
    this.#entries = sources.filter((source) => documents.includes(source) || !onDocuments.has(source));
  }

  /** The name of the file, where the module is needed that far. */
  nameAt(width: Width, module: string): string | undefined {
    const place = this.#placeOf(module);
    return place?.width === width ? place.name : undefined;
  }

  #placeOf(module: string): { readonly width: Width; readonly name: string } | undefined {
    const above = this.#above([module], ['importers']);
    const [first, ...others] = this.#entries.filter((entry) => above.has(entry));
    if (first === undefined) return undefined;
    if (others.length === 0) return { width: 'entry', name: documentOf(first) ?? folderOf(first) };
    const vendors = new Set([first, ...others].map(documentOf).map((name) => name && vendorOf(name)));
    const [vendor] = vendors;
    if (vendors.has(undefined) || vendor === undefined) return { width: 'base', name: 'base' };
    return vendors.size > 1 ? { width: 'core', name: 'core' } : { width: 'vendor', name: vendor };
  }

  /** The modules and all that stands on them. */
  #above(modules: readonly string[], ways: readonly (keyof Importers)[]): ReadonlySet<string> {
    const found = new Set(modules);
    for (const each of found) {
      const importers = this.#importersOf(each);
      for (const way of ways) for (const importer of importers[way]) found.add(importer);
    }
    return found;
  }
}

function documentOf(source: string): string | undefined {
  return /generated\/([\w-]+)\/client\.ts$/.exec(source)?.[1];
}

/** `src/once/index.ts` is `once`. */
function folderOf(source: string): string {
  return /([\w-]+)\/[\w-]+\.ts$/.exec(source)?.[1] ?? source;
}
