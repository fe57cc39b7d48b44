import { copied, isContent } from './layout.ts';

/**
 * A browser posts every line break as CR LF, so that is what has to be signed. The merchant's object stays as it is.
 */
export function withBrowserLineBreaks(payload: unknown): unknown {
  if (!isContent(payload)) return payload;
  let changed: Record<string, unknown> | undefined;
  for (const name of Object.keys(payload)) {
    const value = payload[name];
    if (typeof value !== 'string' || !/[\r\n]/.test(value)) continue;
    changed ??= copied(payload);
    changed[name] = value.replaceAll(/\r\n|\r|\n/g, '\r\n');
  }
  return changed ?? payload;
}
