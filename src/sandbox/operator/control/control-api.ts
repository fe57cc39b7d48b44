import { LifecycleError } from '../../model/lifecycle-error.ts';
import type { Commands } from '../commands.ts';
import { forbidden } from '../origin.ts';
import { advanceClock, showClock, showHealth } from './clock.ts';
import { clearFaults, listFaults, setFault } from './faults.ts';
import { ControlRefusal, givenObject, onlyKeys, type Reply, refused, replied } from './json.ts';
import { listMerchants } from './merchants.ts';
import { listOrders, makeTransition, resendCallback, showOrder } from './orders.ts';

/** One call, with the variable parts of its path. */
interface Call {
  readonly request: Request;
  readonly query: URLSearchParams;
  readonly parts: readonly string[];
}

type Handler = (commands: Commands, call: Call) => Reply | Promise<Reply>;

interface Route {
  readonly path: string;
  readonly methods: { readonly [method: string]: Handler };
}

const root = '/_sandbox/';

/** A handler for calls that need nothing but their path. */
const withoutBody =
  (handler: (commands: Commands, parts: readonly string[]) => Promise<Reply>): Handler =>
  async (commands, { request, parts }) => {
    onlyKeys(await givenObject(request), []);
    return handler(commands, parts);
  };

const routes: readonly Route[] = [
  {
    path: 'faults',
    methods: {
      GET: listFaults,
      POST: async (commands, { request }) => setFault(commands, await givenObject(request)),
      DELETE: (commands, { query }) => clearFaults(commands, query),
    },
  },
  {
    path: 'clock',
    methods: {
      GET: showClock,
      POST: async (commands, { request }) => advanceClock(commands, await givenObject(request)),
    },
  },
  { path: 'orders', methods: { GET: (commands, { query }) => listOrders(commands, query) } },
  { path: 'orders/{number}', methods: { GET: (commands, { parts: [number = ''] }) => showOrder(commands, number) } },
  {
    path: 'orders/{number}/transitions/{transition}',
    methods: { POST: withoutBody((commands, [number = '', name = '']) => makeTransition(commands, number, name)) },
  },
  {
    path: 'orders/{number}/resend',
    methods: { POST: withoutBody((commands, [number = '']) => resendCallback(commands, number)) },
  },
  { path: 'merchants', methods: { GET: listMerchants } },
  { path: 'health', methods: { GET: showHealth } },
];

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
  async respond(request: Request): Promise<Response | undefined> {
    const { pathname, searchParams } = new URL(request.url);
    if (!pathname.startsWith(root)) return undefined;
    try {
      const problem = forbidden(request, this.#hosts);
      if (problem !== undefined) throw new ControlRefusal(problem.status, problem.message);
      return await this.#dispatch(pathname.slice(root.length), { request, query: searchParams });
    } catch (error) {
      if (error instanceof ControlRefusal) return refused(error);
      if (error instanceof LifecycleError) return refused(new ControlRefusal(500, `failed in ${error.message}`));
      throw error;
    }
  }

  async #dispatch(path: string, call: Omit<Call, 'parts'>): Promise<Response> {
    for (const { path: template, methods } of routes) {
      const parts = partsOf(template, path);
      if (parts === undefined) continue;
      const { method } = call.request;
      const handler = Object.hasOwn(methods, method) ? methods[method] : undefined;
      if (handler !== undefined) return replied(await handler(this.#commands, { ...call, parts }));
      const allow = Object.keys(methods).join(', ');
      return replied({ status: 405, body: { error: `method not allowed, use ${allow}` }, headers: { allow } });
    }
    throw new ControlRefusal(404, `not found; below ${root} there are ${routes.map((each) => each.path).join(', ')}`);
  }
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
