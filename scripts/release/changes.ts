import { highest, type Level } from './version.ts';

/** One difference between two states of a document. */
export interface Change {
  readonly level: Level;
  /** Where it is, in words for a person: `createOrder … OrderRequest/properties/user_name`. */
  readonly where: string;
  readonly what: string;
}

export function levelOf(changes: readonly Change[]): Level {
  return highest(changes.map((change) => change.level));
}
