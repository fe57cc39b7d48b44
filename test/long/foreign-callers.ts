/**
 * One operation, as a stranger calls it: what goes over the wire is sealed already, which is the one thing that no
 * generator can do.
 */
export interface ForeignCall {
  readonly document: string;
  readonly operation: string;
  readonly path: string;
  /** Fixed headers, where the operation has some. */
  readonly headers: Readonly<Record<string, string>>;
  /** A form; JSON otherwise. */
  readonly isForm: boolean;
  /** The answer is a redirect, which is not to be followed. */
  readonly isRedirect: boolean;
  /** The body, and the same with checksum, cipher or password corrupted. */
  readonly sealed: unknown;
  readonly corrupted: unknown;
}

/**
 * What a stranger writes on top of each generator's client, compiled together with it under `strict`, so that the
 * generated types are tried as well: a module a document, whose functions give `{ status, body, location }`.
 */
export const callers: Readonly<Record<string, (call: ForeignCall) => string>> = {
  'hey-api': ({ document, operation, headers, isRedirect, sealed, corrupted }) => {
    const more = [
      ...(isRedirect ? [`redirect: 'manual'`] : []),
      ...(Object.keys(headers).length > 0 ? [`headers: ${json(headers)}`] : []),
    ];
    const sent = (body: unknown): string => `${operation}({ ${[`body: ${json(body)}`, ...more].join(', ')} })`;
    return `
import { ${operation} } from './${document}/index.js';
import { client } from './${document}/client.gen.js';

async function answer(call: Promise<{ data?: unknown; error?: unknown; response?: Response }>): Promise<unknown> {
  const { data, error, response } = await call;
  if (response === undefined) throw error;
  return { status: response.status, body: data ?? error, location: response.headers.get('location') };
}

export async function sealed(baseUrl: string): Promise<unknown> {
  client.setConfig({ baseUrl });
  return answer(${sent(sealed)});
}
export async function spoilt(baseUrl: string): Promise<unknown> {
  client.setConfig({ baseUrl });
  return answer(${sent(corrupted)});
}
`;
  },
  // The address is a setting of the generator here.
  orval: ({ document, operation, isRedirect, sealed, corrupted }) => {
    const sent = (body: unknown): string =>
      `${operation}(${json(body)}${isRedirect ? `, { redirect: 'manual' }` : ''})`;
    return `
import { ${operation} } from './${document}.js';

async function answer(call: Promise<{ status: number; data: unknown; headers: Headers }>): Promise<unknown> {
  const { status, data, headers } = await call;
  return { status, body: data, location: headers.get('location') };
}

export const sealed = async (_baseUrl: string): Promise<unknown> => answer(${sent(sealed)});
export const spoilt = async (_baseUrl: string): Promise<unknown> => answer(${sent(corrupted)});
`;
  },
  // Its client throws whatever is not 2XX, and reads JSON alone.
  'swagger-typescript-api': ({ document, operation, path, isRedirect, sealed, corrupted }) => {
    const [, segment = ''] = path.split('/');
    const group = `${segment.charAt(0).toLowerCase()}${segment.slice(1)}`;
    const sent = (body: unknown): string =>
      `new Api({ baseUrl }).${group}.${operation}(${json(body)}${isRedirect ? `, { redirect: 'manual' }` : ''})`;
    return `
import { Api } from './${document}.js';

async function answer(call: Promise<Response & { data: unknown }>): Promise<unknown> {
  const response = await call.catch((thrown: Response & { data: unknown }) => thrown);
  return { status: response.status, body: response.data ?? (await response.text()), location: response.headers.get('location') };
}

export const sealed = async (baseUrl: string): Promise<unknown> => answer(${sent(sealed)});
export const spoilt = async (baseUrl: string): Promise<unknown> => answer(${sent(corrupted)});
`;
  },
};

function json(value: unknown): string {
  return JSON.stringify(value);
}
