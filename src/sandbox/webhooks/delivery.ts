import { readText } from '../../http/read-text.ts';
import { durationOf } from '../clock/duration.ts';
import type { CallbackFault } from '../faults/kinds.ts';
import type { Telling } from '../model/lifecycle.ts';
import type { Delivery, Entry } from '../model/record.ts';
import { apiOf, isFinal, lifeOf, merchantOf, type World } from '../model/runtime.ts';
import { isAcknowledged } from './acknowledged.ts';
import { addressOf, callbackOf, compose, type Message } from './compose.ts';
import { spoilt } from './corrupt-signature.ts';
import { isNear } from './private-address.ts';

export interface CourierOptions {
  /** How a callback gets to the merchant. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** May it go to an address that is neither on this machine nor in a private network? */
  readonly anywhere: boolean;
  /** Milliseconds of real time until an answer is given up. ECPay waits 10 s. */
  readonly timeout: number;
  /** What a test asked to be spoilt about the next callback of this kind. */
  readonly fault: (callback: string) => CallbackFault | undefined;
}

export interface Courier {
  tell(entry: Entry, telling: Telling): void;
  /** Sends the last callback of an entry once more; false where there was none. */
  resend(entry: Entry): boolean;
  /** What is under way, and what has been sent without an acknowledgement and will be tried again. */
  pending(): readonly Pending[];
  /** Takes up what `pending` gave; throws a TypeError where it speaks of a callback that there is not. */
  resume(pending: readonly Pending[]): void;
}

/** A callback that is on its way. */
export interface Pending {
  readonly message: Message;
  readonly attempt: number;
  readonly at: number;
  readonly spoiling?: CallbackFault;
}

/** What is to come after the next callback comes all the same when there is none for so long. */
const longestHeld = 600_000;

/** Longest answer of a merchant that is read, in bytes. */
const longest = 65_536;

/** Longest part of it that is kept. */
const kept = 2000;

/** Signs callbacks, sends them, and tries again as the vendor does until the acknowledgement is exact. */
export function createCourier(world: World, options: CourierOptions): Courier {
  /** By the entry that they tell of. What is under way stands here until it has been answered: a sandbox that is killed meanwhile sends it again. */
  const pending = new Map<string, Set<Pending>>();
  /** What waits until something else was sent, by the API that it is of. */
  const held = new Map<string, Pending>();

  function put(next: Pending, of = `callback ${next.message.entry}`): void {
    const { entry } = next.message;
    pending.set(entry, (pending.get(entry) ?? new Set()).add(next));
    world.agenda.put({ at: next.at, of, run: () => deliver(next) });
  }

  function done(delivered: Pending): void {
    const own = pending.get(delivered.message.entry);
    own?.delete(delivered);
    if (own?.size === 0) pending.delete(delivered.message.entry);
  }

  function tell(entry: Entry, telling: Telling): void {
    const url = addressOf(world, entry, telling);
    // No URL in the request: the merchant does not want to be told. None agreed upon: somebody forgot it, and wants to know.
    if (url === undefined && telling.url !== undefined) return;
    const message = compose(world, entry, telling, url ?? '');
    send(entry.api, message, options.fault(telling.callback));
  }

  function send(api: string, message: Message, spoiling?: CallbackFault): void {
    const now = world.clock.now();
    const next: Pending = { message, attempt: 1, at: now + (spoiling?.kind === 'late' ? spoiling.ms : 0), ...(spoiling === undefined ? {} : { spoiling }) };
    if (spoiling?.kind === 'out-of-order') {
      letGo(api);
      held.set(api, next);
      put({ ...next, at: now + longestHeld }, `held ${api}`);
      return;
    }
    put(next);
    if (spoiling?.kind === 'twice') put({ ...next });
    letGo(api);
  }

  /** Something else is on its way: what was to come after it follows. */
  function letGo(api: string): void {
    const waiting = held.get(api);
    if (waiting === undefined) return;
    held.delete(api);
    world.agenda.strike(`held ${api}`);
    for (const each of pending.get(waiting.message.entry) ?? []) if (each.message === waiting.message) done(each);
    put({ ...waiting, at: world.clock.now() });
  }

  async function deliver(pended: Pending): Promise<void> {
    const { message, attempt, spoiling } = pended;
    for (const [api, waiting] of held) if (waiting.message === message) held.delete(api);
    const entry = world.ledger.find(message.entry);
    if (entry === undefined) return done(pended);
    const row = callbackOf(world, entry, message.callback);
    const wire = spoiling === undefined ? message.wire : { ...message.wire, text: spoilt(message.wire.text, row, spoiling) };
    const at = world.clock.now();
    const came = await post({ ...message, wire });
    done(pended);
    // It may have left a full store meanwhile.
    if (world.ledger.find(entry.id) === undefined) return;
    const sealer = { envelopes: apiOf(world, entry).envelopes, credentials: merchantOf(world, entry).credentials };
    const acknowledged = spoiling?.kind !== 'lost' && came.answer?.status === 200 && isAcknowledged(row.acknowledgement, came.answer.body, sealer);
    const wait = apiOf(world, entry).retries[message.callback]?.[attempt - 1];
    const next = acknowledged || wait === undefined || message.url === '' ? undefined : at + durationOf(wait);
    const told: Delivery = {
      is: 'told',
      at,
      callback: message.callback,
      url: message.url,
      attempt,
      wire,
      ...came,
      acknowledged,
      ...(next === undefined ? {} : { next }),
      ...(spoiling === undefined ? {} : { spoilt: spoiling.kind }),
    };
    world.ledger.note(entry, told);
    // A spoilt one is spoilt once; the vendor's next try is a sound one.
    if (next !== undefined) put({ message, attempt: attempt + 1, at: next });
    entry.changed = Math.max(entry.changed, at);
    world.ledger.changed(entry, isFinal(lifeOf(world, entry), entry.state));
    world.clock.tick();
  }

  async function post({ url, mediaType, wire }: Message): Promise<Pick<Delivery, 'answer' | 'failure'>> {
    if (url === '') return { failure: 'the sandbox was not told where this merchant gets its callbacks (callbackUrl)' };
    if (!options.anywhere && !isNear(url)) return { failure: 'not sent: this address is neither on this machine nor in a private network (deliverAnywhere)' };
    try {
      const signal = AbortSignal.timeout(options.timeout);
      const request = new Request(url, { method: 'POST', headers: { 'content-type': mediaType }, body: wire.text, redirect: 'manual', signal });
      const response = await options.fetch(request);
      const body = await readText(response, longest);
      if (body === undefined) return { failure: `the answer is longer than ${longest} bytes` };
      return { answer: { status: response.status, body: body.slice(0, kept) } };
    } catch (error) {
      return { failure: reason(error) };
    }
  }

  world.ledger.onDrop(({ id }) => {
    pending.delete(id);
    world.agenda.strike(`callback ${id}`);
  });

  return {
    tell,
    resend(entry) {
      const last = entry.history.findLast((happening): happening is Delivery => happening.is === 'told' && happening.spoilt !== 'bad-signature');
      if (last === undefined) return false;
      const { mediaType = 'text/plain' } = callbackOf(world, entry, last.callback).request;
      send(entry.api, { entry: entry.id, callback: last.callback, url: last.url, mediaType, wire: last.wire });
      return true;
    },
    pending: () => [...pending.values()].flatMap((own) => [...own]),
    resume: (list) => {
      for (const each of list) {
        const entry = world.ledger.find(each.message.entry);
        if (entry === undefined) continue;
        callbackOf(world, entry, each.message.callback);
        put(each);
      }
    },
  };
}

/** `fetch failed` says nothing; its cause does. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? error.cause : undefined;
  const code = cause !== undefined && 'code' in cause ? String(cause.code) : undefined;
  return code ?? cause?.message ?? error.message;
}
