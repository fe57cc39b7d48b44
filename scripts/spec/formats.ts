import { formatNames } from '../../src/message/formats.ts';

/** The forms that a text is held to, and those that say something else about a value. */
export const knownFormats: readonly string[] = [...formatNames, 'unix-seconds', 'binary'];

export function isKnownFormat(format: string): boolean {
  return knownFormats.includes(format);
}
