import { requestResults } from '../../model/request-log.ts';
import type { Commands } from '../commands.ts';
import { advanceClock, showClock, showHealth, waitUntilSettled } from './clock.ts';
import { clearFaults, listFaults, setFault } from './faults.ts';
import type { GivenObject, Reply } from './json.ts';
import { listMerchants } from './merchants.ts';
import { clearOrders, listOrders, makeTransition, resendCallback, showOrder } from './orders.ts';
import { listRequests } from './requests.ts';

/** One call, with the variable parts of its path. */
export interface Call {
  readonly query: URLSearchParams;
  /** The body, of a POST. */
  readonly given: GivenObject;
  readonly parts: readonly string[];
}

/** What a parameter or a key of the body may be, as JSON Schema, with its description. */
export interface Described {
  readonly description: string;
  readonly [keyword: string]: unknown;
}

/** What one method of a path does. Only the keys that are described are taken. */
export interface ControlOperation {
  readonly summary: string;
  readonly query?: Readonly<Record<string, Described>>;
  readonly body?: Readonly<Record<string, Described>>;
  readonly run: (commands: Commands, call: Call) => Reply | Promise<Reply>;
}

export interface Route {
  readonly path: string;
  readonly methods: { readonly [method: string]: ControlOperation };
}

const text = { type: 'string' } as const;
const limit = { type: 'integer', minimum: 1, maximum: 1000, default: 100, description: 'How many are listed.' };

/** What the control API can do, below `/_sandbox/`. `GET /_sandbox/` describes it from here. */
export const routes: readonly Route[] = [
  {
    path: 'orders',
    methods: {
      GET: {
        summary: 'Lists orders, slips, refunds and all else that is kept, the latest first, without their history.',
        query: {
          api: { ...text, description: 'Only those of a document: ecpay-cashier.' },
          lifecycle: { ...text, description: 'Only those of a life cycle: order, refund.' },
          merchant: { ...text, description: "Only those of a merchant, by the vendor's number for it." },
          key: { ...text, description: 'Only those with this number, by which the vendor tells them apart.' },
          state: { ...text, description: 'Only those in this state: paid.' },
          limit,
        },
        run: (commands, { query }) => listOrders(commands, query),
      },
      DELETE: {
        summary:
          'Forgets all orders and the callbacks that are still to come, for the next test. Faults, clock and request log stay.',
        run: clearOrders,
      },
    },
  },
  {
    path: 'orders/{number}',
    methods: {
      GET: {
        summary:
          "Shows one order with its fields and its history. The number is the sandbox's (e17), the merchant's or the vendor's; of several the latest order has it. Secrets and personal data are masked.",
        run: (commands, { parts: [number = ''] }) => showOrder(commands, number),
      },
    },
  },
  {
    path: 'orders/{number}/transitions/{transition}',
    methods: {
      POST: {
        summary:
          'Makes a transition: pay, expire. Answers when the callbacks that it brings have had their first answer.',
        body: {},
        run: (commands, { parts: [number = '', name = ''] }) => makeTransition(commands, number, name),
      },
    },
  },
  {
    path: 'orders/{number}/resend',
    methods: {
      POST: {
        summary: 'Sends the last callback of an order again, and answers when it has had its answer.',
        body: {},
        run: (commands, { parts: [number = ''] }) => resendCallback(commands, number),
      },
    },
  },
  {
    path: 'requests',
    methods: {
      GET: {
        summary:
          'Lists the latest requests that were received, those that changed nothing too, with what became of them: result, answer, injected fault, and duration in milliseconds of real time.',
        query: {
          api: { ...text, description: 'Only those of a document: mypay.' },
          operation: { ...text, description: 'Only those of an operation: createOrder.' },
          result: { ...text, enum: requestResults, description: 'Only those of which this became.' },
          fault: { ...text, description: 'Only those into which this fault was injected: lost-answer.' },
          record: { ...text, description: "Only those about an order, by the sandbox's number: e17." },
          limit: { ...limit, maximum: 200 },
        },
        run: (commands, { query }) => listRequests(commands, query),
      },
    },
  },
  {
    path: 'settled',
    methods: {
      POST: {
        summary: 'Answers when all callbacks that are due have been delivered and answered.',
        body: {},
        run: waitUntilSettled,
      },
    },
  },
  {
    path: 'clock',
    methods: {
      GET: { summary: 'Shows what time it is in the sandbox.', run: showClock },
      POST: {
        summary: 'Advances the clock. Answers when everything that fell due on the way has happened.',
        body: { advance: { ...text, description: '30s, 10m, 2h, 3d or 1d12h; at most ten years.' } },
        run: (commands, { given }) => advanceClock(commands, given),
      },
    },
  },
  {
    path: 'faults',
    methods: {
      GET: { summary: 'Lists the faults that are set.', run: listFaults },
      POST: {
        summary: 'Sets a fault: for the next call or callback of a name, for all of them, or at random.',
        body: {
          when: { ...text, enum: ['next', 'always', 'random'], default: 'next', description: 'How often it happens.' },
          of: { description: 'An operation or a callback by its name, or *; at random a list of names.' },
          kind: { ...text, description: 'What happens: lost-answer, 500, hang; of a callback twice, lost, late.' },
          kinds: { type: 'array', items: text, description: 'At random: which kinds may happen.' },
          rate: { type: 'number', minimum: 0, maximum: 1, description: 'At random: how likely it is.' },
          ms: { type: 'integer', description: 'Of late: how many milliseconds.' },
          bytes: { type: 'integer', description: 'Of cut: how many bytes are sent.' },
          as: { ...text, description: "Of declined: a kind of the document's refusals, such as used." },
        },
        run: (commands, { given }) => setFault(commands, given),
      },
      DELETE: {
        summary: 'Clears faults: all, those of a name, or one.',
        query: {
          of: { ...text, description: 'Those of an operation or a callback.' },
          id: { ...text, description: 'One, by the id that setting it gave.' },
        },
        run: (commands, { query }) => clearFaults(commands, query),
      },
    },
  },
  {
    path: 'merchants',
    methods: {
      GET: {
        summary: "Lists each document's merchants, and from when until when their credentials hold. No key is shown.",
        run: listMerchants,
      },
    },
  },
  {
    path: 'health',
    methods: {
      GET: { summary: 'Shows its name, version, process, uptime, clock and how full it is.', run: showHealth },
    },
  },
];
