import { isObject, items, type Json, type JsonObject, type Path } from './json.ts';
import { type Layer, layersOf, referenceOf } from './reference.ts';
import type { Source } from './source/source.ts';
import type { Extensions } from './vocabulary/extensions.ts';

/** A value and where it is written, for a problem with it. */
export interface Written<T> {
  readonly at: Path;
  readonly value: T;
}

/**
 * An object of a document as it is used: what its reference leads to, overridden by what stands beside the reference,
 * at each step of the way. It knows where each of its keys is written. What is not there, or is not an object, reads as
 * nothing.
 */
export class SpecNode {
  readonly source: Source;
  /** Where it is written; the reference, and not what that leads to. */
  readonly at: Path;
  private readonly layers: readonly Layer[];

  constructor(source: Source, value: Json | undefined, at: Path) {
    this.source = source;
    this.at = at;
    this.layers = layersOf(source, value, at);
  }

  /** As it is written, with its reference. */
  get written(): JsonObject {
    return this.layers[0]?.value ?? {};
  }

  /** What it refers to, as it is written. */
  get reference(): string | undefined {
    return referenceOf(this.written);
  }

  /** What the reference leads to, without what stands beside it; nothing where it leads to no object. */
  get target(): SpecNode {
    const last = this.layers.at(-1);
    if (last === undefined || this.reference === undefined) return this;
    const leadsOn = referenceOf(last.value) !== undefined;
    return new SpecNode(this.source, leadsOn ? undefined : last.value, leadsOn ? this.at : last.at);
  }

  /** Everything that it says, its own keys and those of what it refers to. */
  get merged(): JsonObject {
    const { $ref: _, ...merged }: JsonObject = Object.assign({}, ...this.layers.map((layer) => layer.value).reverse());
    return merged;
  }

  /** Is there an object at all? */
  get exists(): boolean {
    return this.layers.length > 0;
  }

  has(key: string): boolean {
    return this.value(key) !== undefined;
  }

  value(key: string): Json | undefined {
    return this.layerWith(key)?.value[key];
  }

  /** A text, empty where there is none. */
  text(key: string): string {
    const value = this.value(key);
    return typeof value === 'string' ? value : '';
  }

  /** Where a key is written. */
  pathTo(key: string): Path {
    return [...(this.layerWith(key)?.at ?? this.at), key];
  }

  child(key: string): SpecNode {
    return new SpecNode(this.source, this.value(key), this.pathTo(key));
  }

  /** The objects of a mapping, by their names. */
  children(key: string): [name: string, node: SpecNode][] {
    const value = this.value(key);
    if (!isObject(value)) return [];
    const at = this.pathTo(key);
    const found = Object.entries(value).filter(([, each]) => isObject(each));
    return found.map(([name, each]) => [name, new SpecNode(this.source, each, [...at, name])]);
  }

  /** The objects of a list. */
  items(key: string): SpecNode[] {
    const at = this.pathTo(key);
    const nodes = items(this.value(key)).map((each, index) => new SpecNode(this.source, each, [...at, String(index)]));
    return nodes.filter((node) => node.exists);
  }

  /** What stands under a keyword of our vocabulary, whose lint has proved its form by now. */
  extension<K extends keyof Extensions>(key: K): Extensions[K] | undefined {
    const value: unknown = this.value(key);
    return value as Extensions[K] | undefined;
  }

  /** The same of a keyword that the lint asks for. */
  required<K extends keyof Extensions>(key: K): Extensions[K] {
    const value = this.extension(key);
    if (value === undefined) throw this.source.problem(this.at, `there is no ${key} here; add it`);
    return value;
  }

  /** The same, with where it is written. */
  extensionAt<K extends keyof Extensions>(key: K): Written<Extensions[K]> | undefined {
    const value = this.extension(key);
    return value === undefined ? undefined : { at: this.pathTo(key), value };
  }

  /** The component that says something under one of the keys; none where it is said beside all references. */
  componentWith(...keys: readonly string[]): string | undefined {
    const index = this.layers.findIndex(({ value }) => keys.some((key) => Object.hasOwn(value, key)));
    return index > 0 ? this.layers[index]?.at.at(-1) : undefined;
  }

  private layerWith(key: string): Layer | undefined {
    return this.layers.find(({ value }) => Object.hasOwn(value, key));
  }
}
