import { utf8Of } from '../../http/read-text.ts';

/**
 * A request as the sandbox takes it, in process or over HTTP. The web standard's own costs as much as all that is done
 * for an order, so it is made only of what somebody gives us, and only for somebody who wants one (`toWeb`).
 */
export interface HttpRequest {
  /** In capital letters. */
  readonly method: string;
  readonly url: URL;
  /** Aborted when whoever has sent it has left. */
  readonly signal: AbortSignal;
  /** @param name in small letters */
  header(name: string): string | null;
  /** The body to its end; `undefined`, and the rest left where it is, where it is longer than allowed. */
  read(maxBytes: number): Promise<Uint8Array | undefined>;
  toWeb(): Request;
}

/** A body as UTF-8, what is none of it replaced; `undefined` where it is longer than allowed. */
export async function readText(request: Pick<HttpRequest, 'read'>, maxBytes: number): Promise<string | undefined> {
  const bytes = await request.read(maxBytes);
  return bytes === undefined ? undefined : utf8Of(bytes);
}
