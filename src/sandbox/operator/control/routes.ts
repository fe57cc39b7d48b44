import { LifecycleError } from '../../model/lifecycle-error.ts';
import { advanceClock, showClock } from './clock.ts';
import { clearFaults, listFaults, orderFault } from './faults.ts';
import { givenObject, onlyKeys } from './given.ts';
import { trespass } from './guard.ts';
import { applyTransitionTo, listOrders, resendCallback, showOrder } from './orders.ts';
import { ControlRefusal, type Reply, refused, replied } from './reply.ts';
import { version } from './version.ts';
import type { ControlTarget } from './world.ts';

/** One call: what of the path was variable, and the rest. */
interface Call {
  readonly request: Request;
  readonly query: URLSearchParams;
  readonly parts: readonly string[];
}

type Handler = (runtime: ControlTarget, call: Call) => Reply | Promise<Reply>;

interface Route {
  readonly path: RegExp;
  readonly methods: { readonly [method: string]: Handler };
}

const root = '/_sandbox/';

const routes: readonly Route[] = [
  {
    path: /^faults$/,
    methods: {
      GET: listFaults,
      POST: async (runtime, { request }) => orderFault(runtime, await givenObject(request)),
      DELETE: (runtime, { query }) => clearFaults(runtime, query),
    },
  },
  { path: /^clock$/, methods: { GET: showClock, POST: async (runtime, { request }) => advanceClock(runtime, await givenObject(request)) } },
  { path: /^orders$/, methods: { GET: (runtime, { query }) => listOrders(runtime, query) } },
  { path: /^orders\/([^/]+)$/, methods: { GET: (runtime, { parts: [id = ''] }) => showOrder(runtime, id) } },
  {
    path: /^orders\/([^/]+)\/transitions\/([^/]+)$/,
    methods: {
      POST: async (runtime, { request, parts: [id = '', transition = ''] }) => {
        onlyKeys(await givenObject(request), []);
        return applyTransitionTo(runtime, id, transition);
      },
    },
  },
  {
    path: /^orders\/([^/]+)\/resend$/,
    methods: {
      POST: async (runtime, { request, parts: [id = ''] }) => {
        onlyKeys(await givenObject(request), []);
        return resendCallback(runtime, id);
      },
    },
  },
];

/**
 * The control API under `/_sandbox/`, for tests in any language. Gives nothing where the path is another's.
 *
 * @example
 * curl -H 'content-type: application/json' -d '{"of":"createOrder","kind":"lost-answer"}' http://127.0.0.1:8787/_sandbox/faults
 */
export function controlRoutes(runtime: ControlTarget): (request: Request) => Promise<Response | undefined> {
  const began = performance.now();
  const health: Route = { path: /^health$/, methods: { GET: () => ({ body: healthOf(runtime, began) }) } };
  const all = [...routes, health];
  return async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    if (!pathname.startsWith(root)) return undefined;
    try {
      const intruder = trespass(request, runtime.hosts);
      if (intruder !== undefined) throw new ControlRefusal(intruder.status, intruder.message);
      return replied(await dispatch(runtime, all, pathname.slice(root.length), { request, query: searchParams }));
    } catch (error) {
      if (error instanceof ControlRefusal) return refused(error);
      if (error instanceof LifecycleError) return refused(new ControlRefusal(500, `failed in ${error.message}`));
      throw error;
    }
  };
}

async function dispatch(runtime: ControlTarget, all: readonly Route[], path: string, call: Omit<Call, 'parts'>): Promise<Reply> {
  for (const route of all) {
    const found = route.path.exec(path);
    if (found === null) continue;
    const { method } = call.request;
    const handler = Object.hasOwn(route.methods, method) ? route.methods[method] : undefined;
    const allow = Object.keys(route.methods).join(', ');
    if (handler === undefined) throw new ControlRefusal(405, `method not allowed, use ${allow}`, {}, { allow });
    return handler(runtime, { ...call, parts: found.slice(1).map(decoded) });
  }
  throw new ControlRefusal(
    404,
    `no such path in the control API; available: faults, clock, orders, orders/{number}, orders/{number}/transitions/{transition}, orders/{number}/resend and health under ${root}`,
  );
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function healthOf({ store, clock }: ControlTarget, began: number): object {
  const uptime = Math.round(performance.now() - began) / 1000;
  return { version: version(), uptime, now: clock.now(), records: store.size, limit: store.limit, dropped: store.dropped };
}
