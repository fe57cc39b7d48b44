import type { Sandbox } from '../../src/sandbox/index.ts';

/** A page as a browser has it. */
export interface Visited {
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
}

/** Opens the sandbox's pages and sends their forms, without a browser and without a socket. */
export function visitor(
  sandbox: Sandbox,
  base = 'http://sandbox.invalid',
): {
  read(path: string, headers?: Record<string, string>): Promise<Visited>;
  send(
    path: string,
    fields?: Record<string, string> | URLSearchParams,
    headers?: Record<string, string>,
  ): Promise<Visited>;
} {
  const visited = async (request: Request): Promise<Visited> => {
    const response = await sandbox(request);
    return { status: response.status, headers: response.headers, html: await response.text() };
  };
  return {
    read: (path, headers = {}) => visited(new Request(new URL(path, base), { headers })),
    send: (path, fields = {}, headers = {}) =>
      visited(new Request(new URL(path, base), { method: 'POST', body: new URLSearchParams(fields), headers })),
  };
}

/** The page's text as it is read: without its tags. */
export function textOf(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');
}
