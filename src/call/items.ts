import { isContent } from '../message/layout.ts';
import type { CallHooks } from './hooks.ts';

/** The items of a list, one after the other. */
export type Items = AsyncGenerator<unknown, void, undefined>;

/** The items of an answer that was read whole. */
export async function* itemsIn(answer: unknown, list: string): Items {
  const items = isContent(answer) ? answer[list] : undefined;
  if (Array.isArray(items)) yield* items as unknown[];
}

/**
 * Waits for the first item, so that what goes wrong before it is the call's own error. The hooks hear of the end after
 * the last one.
 */
export async function started(items: Items, hooks: CallHooks): Promise<Items> {
  return resumed(await items.next(), items, hooks);
}

async function* resumed(first: IteratorResult<unknown, void>, rest: Items, hooks: CallHooks): Items {
  let error: unknown;
  try {
    if (first.done !== true) yield first.value;
    yield* rest;
  } catch (cause) {
    error = cause;
    throw cause;
  } finally {
    // The caller may have left the loop at the first item.
    await rest.return();
    hooks.end(error);
  }
}
