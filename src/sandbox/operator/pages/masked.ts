import type { Masker } from '../control/masked.ts';

/** One field as it may be shown. */
export function maskedField(masker: Masker, name: string, value: unknown): unknown {
  return (masker.value({ [name]: value }) as Readonly<Record<string, unknown>>)[name];
}
