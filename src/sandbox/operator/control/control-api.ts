import type { HttpAnswer } from '../../http/answer.ts';
import type { HttpRequest } from '../../http/request.ts';
import { LifecycleError } from '../../model/lifecycle-error.ts';
import type { Commands } from '../commands.ts';
import { forbidden } from '../origin.ts';
import { description } from './description.ts';
import { ControlRefusal, givenObject, onlyKeys, refused, replied } from './json.ts';
import { type ControlOperation, routes } from './routes.ts';

const root = '/_sandbox/';

/**
 * The control API under `/_sandbox/`, for tests in any language.
 *
 * @example
 * curl -H 'content-type: application/json' -d '{"of":"createOrder","kind":"lost-answer"}' http://127.0.0.1:8787/_sandbox/faults
 */
export class ControlApi {
  readonly #commands: Commands;
  readonly #hosts: readonly string[];

  /** @param hosts names, beside loopback and bare addresses, by which this server may be called */
  constructor(commands: Commands, hosts: readonly string[]) {
    this.#commands = commands;
    this.#hosts = hosts;
  }

  /** `undefined` where the path is not below `/_sandbox/`. */
  async respond(request: HttpRequest): Promise<HttpAnswer | undefined> {
    const { pathname, searchParams } = request.url;
    if (!pathname.startsWith(root)) return undefined;
    try {
      const problem = forbidden(request, this.#hosts);
      if (problem !== undefined) throw new ControlRefusal(problem.status, problem.message);
      if (pathname === root) return this.#describe(request);
      return await this.#dispatch(pathname.slice(root.length), request, searchParams);
    } catch (error) {
      if (error instanceof ControlRefusal) return refused(error);
      if (error instanceof LifecycleError) return refused(new ControlRefusal(500, `failed in ${error.message}`));
      throw error;
    }
  }

  async #dispatch(path: string, request: HttpRequest, query: URLSearchParams): Promise<HttpAnswer> {
    for (const { path: template, methods } of routes) {
      const parts = partsOf(template, path);
      if (parts === undefined) continue;
      const operation = methodOf(methods, request);
      if (operation === undefined) return notAllowed(Object.keys(methods));
      onlyKeys(Object.fromEntries(query), Object.keys(operation.query ?? {}));
      const given = operation.body === undefined ? {} : await givenObject(request);
      onlyKeys(given, Object.keys(operation.body ?? {}));
      return replied(await operation.run(this.#commands, { query, given, parts }));
    }
    throw new ControlRefusal(404, `not found; below ${root} there are ${routes.map((each) => each.path).join(', ')}`);
  }

  #describe({ method, url }: HttpRequest): HttpAnswer {
    if (method !== 'GET' && method !== 'HEAD') return notAllowed(['GET']);
    return replied({ body: description(url.origin) });
  }
}

function methodOf(
  methods: Readonly<Record<string, ControlOperation>>,
  { method }: HttpRequest,
): ControlOperation | undefined {
  return Object.hasOwn(methods, method) ? methods[method] : undefined;
}

function notAllowed(methods: readonly string[]): HttpAnswer {
  const allow = methods.join(', ');
  return replied({ status: 405, body: { error: `method not allowed, use ${allow}` }, headers: { allow } });
}

/** The variable parts of a path, in braces in the template; `undefined` where the path is another. */
function partsOf(template: string, path: string): readonly string[] | undefined {
  const [wanted, given] = [template.split('/'), path.split('/')];
  if (wanted.length !== given.length) return undefined;
  if (!wanted.every((part, index) => (part.startsWith('{') ? given[index] !== '' : part === given[index])))
    return undefined;
  return given.filter((_, index) => wanted[index]?.startsWith('{')).map(decoded);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
