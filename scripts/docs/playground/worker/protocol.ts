/** A request of a browser's below a page's own address, as the worker hands it to the page. */
export interface Visit {
  /** Whose sandbox it is for. */
  readonly page: string;
  readonly method: string;
  /** Below the page's own address, with its query. */
  readonly path: string;
  readonly contentType: string;
  readonly body: string;
}

/** What comes back over the port: first that the page is there, then the answer, then its body piece by piece. */
export type Answer =
  | { readonly is: 'here' }
  | { readonly is: 'head'; readonly status: number; readonly headers: readonly (readonly [string, string])[] }
  | { readonly is: 'piece'; readonly bytes: Uint8Array }
  | { readonly is: 'end' }
  /** The sandbox broke the connection, as a fault asked it to. */
  | { readonly is: 'broken' };

/** What the worker says over the port: nobody reads any more. */
export type Stop = { readonly is: 'stop' };
