/** One request, as the log has it: no query, no header and no body, since those may hold secrets and personal data. */
export interface AccessLine {
  /** When it came, in UTC: `2026-01-01T01:08:07.123Z`. */
  readonly time: string;
  readonly method: string;
  readonly path: string;
  /** None where the connection ended without an answer. */
  readonly status?: number;
  /** Milliseconds until the last byte was handed over. */
  readonly ms: number;
  /** Length of the answer's body as far as it was sent. */
  readonly bytes: number;
  /** operationId, where the answer names it in `x-sandbox-operation`. */
  readonly operation?: string;
  /** The answer was not sent to its end: the client left, or a fault broke the connection. */
  readonly broken?: true;
}

/** Longest path that is logged, in characters. */
const longest = 200;

export function pathOf(url: string): string {
  const path = /^(?:[a-z][\w+.-]*:\/\/[^/?#]*)?([^?#]*)/i.exec(url)?.[1] ?? '';
  return path.length > longest ? `${path.slice(0, longest)}...` : path;
}
