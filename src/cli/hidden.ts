const mask = '***';

/** A value without its secrets and personal data, and the names of the fields that were hidden. */
export interface Hidden {
  readonly value: unknown;
  readonly names: readonly string[];
}

/** Hides the fields of these names, wherever they stand. That one is empty may be seen. */
export function withoutSensitive(value: unknown, sensitive: readonly string[]): Hidden {
  const names = new Set(sensitive.map((name) => name.toLowerCase()));
  const found = new Set<string>();
  const hide = (held: unknown): unknown => {
    if (Array.isArray(held)) return held.map(hide);
    if (!isPlain(held)) return held;
    return Object.fromEntries(
      Object.entries(held).map(([name, each]) => {
        if (!names.has(name.toLowerCase()) || each === undefined || each === null || each === '')
          return [name, hide(each)];
        found.add(name);
        return [name, mask];
      }),
    );
  };
  return { value: hide(value), names: [...found] };
}

/** A `Date` among the values stays one. */
function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
