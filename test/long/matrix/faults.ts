import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Operation } from '../../../src/message/operation.ts';
import { type Answer, type Received, written } from './line.ts';

/** What happens to a call, and the rows of the outcome table (`scripts/docs/outcomes.ts`) of which it may be one. */
export interface Fault {
  readonly rows: readonly string[];
  /** The same of a read, where that differs. */
  readonly rowsOfReads?: readonly string[];
  /** How often the request is seen whole. @default once, and a read up to three times */
  readonly seen?: 'never' | 'perhaps';
  /** Only a deadline ends it, so that it is a short one; on a busy machine the request may come after it. */
  readonly hangs?: true;
  /** Operations that it can happen to. @default all that send something */
  readonly fits?: (operation: Operation) => boolean;
  /** @param real does the work and gives the answer */
  readonly serve?: (socket: Socket, real: () => Promise<Answer>, received: Received) => void | Promise<void>;
  readonly onConnection?: (socket: Socket) => void;
  /** The caller's own part in it. */
  readonly signal?: () => AbortSignal;
}

const html = '<html><head><title>busy</title></head><body>系統忙線中</body></html>';

/** Its document says that 403 means too many calls. */
const isLimited = ({ rateLimits = [] }: Operation): boolean => rateLimits.some((limit) => limit.status === 403);
const isRedirect = ({ answer }: Operation): boolean => answer.place === 'location';
const hasBody = (operation: Operation): boolean => !isRedirect(operation);
const carriedBy =
  (...names: readonly string[]) =>
  ({ answer }: Operation): boolean =>
    names.includes(answer.envelope.name);

const says =
  (answer: Answer): NonNullable<Fault['serve']> =>
  (socket) => {
    socket.write(written(answer));
  };
const changes =
  (change: (answer: Answer) => Answer): NonNullable<Fault['serve']> =>
  async (socket, real) => {
    socket.write(written(change(await real())));
  };
const withBody =
  (change: (text: string) => string) =>
  (answer: Answer): Answer => ({ ...answer, body: change(String(answer.body)) });

/** Of a status alone: a page that means nothing. */
function status(code: number, rows: readonly string[], headers: Readonly<Record<string, string>> = {}): Fault {
  return { rows, serve: says({ status: code, headers: { 'content-type': 'text/html', ...headers }, body: html }) };
}

/** 200 with something else than an answer inside. */
function instead(body: string | Buffer): Fault {
  return { rows: ['unreadable', 'signature', 'schema'], serve: says({ status: 200, body }) };
}

async function writeSlowly(socket: Socket, bytes: Buffer): Promise<void> {
  for (const byte of bytes) {
    if (socket.destroyed) return;
    socket.write(Buffer.from([byte]));
    await sleep(20);
  }
}

const onTheWay: Readonly<Record<string, Fault>> = {
  'accepted, never read': { rows: ['deadline'], hangs: true, seen: 'never', onConnection: (socket) => socket.pause() },
  'never answered': { rows: ['deadline'], hangs: true, serve: () => {} },
  'headers, then silence': {
    rows: ['deadline'],
    hangs: true,
    serve: (socket) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n');
    },
  },
  trickle: {
    rows: ['deadline'],
    hangs: true,
    serve: async (socket, real) => writeSlowly(socket, written(await real())),
  },
  '102 for ever': {
    rows: ['deadline'],
    hangs: true,
    async serve(socket) {
      while (!socket.destroyed) {
        socket.write('HTTP/1.1 102 Processing\r\n\r\n');
        await sleep(20);
      }
    },
  },
  'cut before the status': { rows: ['cut'], serve: (socket) => void socket.end() },
  'cut in the headers': { rows: ['cut'], serve: (socket) => void socket.end('HTTP/1.1 200 OK\r\nconte') },
  'cut after 20 bytes': {
    rows: ['cut'],
    fits: hasBody,
    async serve(socket, real) {
      const answer = await real();
      const whole = written(answer);
      socket.end(whole.subarray(0, whole.length - Buffer.byteLength(answer.body) + 20));
    },
  },
  'cut without a length': {
    rows: ['unreadable', 'signature', 'schema'],
    fits: hasBody,
    async serve(socket, real) {
      const answer = await real();
      const whole = written(answer, 'close');
      socket.end(whole.subarray(0, whole.length - Math.ceil(Buffer.byteLength(answer.body) / 2)));
    },
  },
  reset: { rows: ['cut'], serve: (socket) => void socket.resetAndDestroy() },
  'no HTTP': { rows: ['cut'], serve: (socket) => void socket.end('SSH-2.0-OpenSSH_9.6\r\n') },
  'work done, answer lost': {
    rows: ['cut'],
    async serve(socket, real) {
      await real();
      socket.destroy();
    },
  },
  'the caller ends it before': {
    rows: ['aborted-before'],
    seen: 'never',
    signal: () => AbortSignal.abort(),
    serve: () => {},
  },
  'the caller ends it on the way': {
    rows: ['aborted-during'],
    seen: 'perhaps',
    signal: () => AbortSignal.timeout(100),
    serve: () => {},
  },
};

const statuses: Readonly<Record<string, Fault>> = {
  ...Object.fromEntries([301, 302, 303, 307, 308].map((code) => [code, redirect(code)])),
  ...Object.fromEntries([400, 401, 404, 405, 410].map((code) => [code, status(code, ['status-refused'])])),
  403: { ...status(403, ['status-refused']), fits: (operation) => !isLimited(operation) },
  '403, called too often': { ...status(403, ['rate-limited']), fits: isLimited },
  ...Object.fromEntries([408, 409, 425, 429, 499].map((code) => [code, status(code, ['status-open'])])),
  '429 with Retry-After': status(429, ['status-open'], { 'retry-after': '1' }),
  ...Object.fromEntries([500, 502, 503, 504].map((code) => [code, status(code, ['status-failed'])])),
  '429 with the answer inside': {
    rows: ['status-with-success'],
    fits: hasBody,
    serve: changes((answer) => ({ ...answer, status: 429 })),
  },
  '500 with the answer inside': {
    rows: ['status-with-success'],
    fits: hasBody,
    serve: changes((answer) => ({ ...answer, status: 500 })),
  },
};

/** To another host. Where a redirect is the answer it is one that says nothing. */
function redirect(code: number): Fault {
  return { ...status(code, ['status-redirect', 'unreadable', 'schema'], { location: 'http://127.0.0.1:9/elsewhere' }) };
}

const contents: Readonly<Record<string, Fault>> = {
  'no fault': { rows: ['success'], serve: changes((answer) => answer) },
  garbage: instead(`${html}%%%{{{`),
  binary: instead(Buffer.from([0, 1, 2, 0xff, 0xfe, 0xc0, 0x80])),
  'empty 200': instead(''),
  'a number': instead('42'),
  'an empty object': instead('{}'),
  'a list': instead('[]'),
  'bad checksum': {
    rows: ['signature'],
    fits: carriedBy('raw-pairs', 'piped-pairs'),
    serve: changes(
      withBody((text) =>
        text.replace(/CheckMacValue=./, (found) => `CheckMacValue=${found.endsWith('0') ? '1' : '0'}`),
      ),
    ),
  },
  'a field changed under its checksum': {
    rows: ['signature'],
    fits: carriedBy('raw-pairs', 'piped-pairs'),
    serve: changes(withBody((text) => text.replace(/MerchantTradeNo=\w/, 'MerchantTradeNo=~'))),
  },
  'bad cipher': {
    rows: ['signature'],
    fits: carriedBy('ecpay-aes'),
    serve: changes(
      withBody((text) => JSON.stringify({ ...(JSON.parse(text) as object), Data: 'AAAAAAAAAAAAAAAAAAAAAA==' })),
    ),
  },
  'bad JSON': {
    rows: ['unreadable'],
    fits: carriedBy('json', 'ecpay-aes'),
    serve: changes(withBody((text) => text.slice(0, -1))),
  },
  'bad XML': {
    rows: ['unreadable'],
    fits: carriedBy('ccat-xml'),
    serve: changes(withBody((text) => text.replace('</response>', ''))),
  },
  'a code that no document lists, in a redirect': {
    rows: ['unknown-code'],
    fits: isRedirect,
    serve: changes((answer) => ({
      ...answer,
      headers: { ...answer.headers, location: (answer.headers?.['location'] ?? '').replace('status=OK', 'status=XK') },
    })),
  },
  'a code that no document lists, in JSON': {
    rows: ['unknown-code'],
    rowsOfReads: ['refusal'],
    fits: (operation) => carriedBy('json')(operation) && operation.success?.values !== undefined,
    serve: changes(withBody((text) => JSON.stringify({ ...(JSON.parse(text) as object), code: 'B999' }))),
  },
};

export const faults: Readonly<Record<string, Fault>> = { ...contents, ...onTheWay, ...statuses };
