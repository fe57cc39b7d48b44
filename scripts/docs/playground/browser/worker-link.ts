import { isBrokenConnection } from '../../../../src/sandbox/faults/index.ts';
import type { Answer, Stop, Visit } from '../worker/protocol.ts';
import { addressOf } from './address.ts';
import type { Conversation } from './conversation.ts';
import { language } from './language.ts';
import { type Served, servedResponse } from './served.ts';
import { siteAddress } from './site-address.ts';

/** Below the worker's scope each page has an address of its own, since each has a sandbox of its own. */
const page = Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(16).padStart(2, '0')).join(
  '',
);

/**
 * Has the service worker serve this page's sandbox.
 *
 * @returns where, without a slash at its end; nothing where the browser allows no service worker here
 */
export async function serve(conversation: Conversation): Promise<string | undefined> {
  const { serviceWorker } = navigator;
  if (serviceWorker === undefined) return undefined;
  const scope = siteAddress('playground/sandbox/');
  const base = `${scope}${page}`;
  serviceWorker.addEventListener('message', ({ data, ports: [port] }: MessageEvent<Visit>) => {
    if (port === undefined || data.page !== page) return;
    port.postMessage({ is: 'here' } satisfies Answer);
    void answer(conversation, { visit: data, port, base });
  });
  serviceWorker.startMessages();
  try {
    await activated(await serviceWorker.register(siteAddress('playground/worker.js'), { scope }));
    return base;
  } catch {
    // Refused by the browser, as in a private window: the page says so, and works without.
    return undefined;
  }
}

function activated({ active, waiting, installing }: ServiceWorkerRegistration): Promise<void> {
  const coming = installing ?? waiting;
  if (active !== null || coming === null) return Promise.resolve();
  return new Promise((resolve, reject) => {
    coming.addEventListener('statechange', () => {
      if (coming.state === 'activated') resolve();
      if (coming.state === 'redundant') reject(new Error('the service worker was not taken'));
    });
  });
}

interface Answering {
  readonly visit: Visit;
  readonly port: MessagePort;
  readonly base: string;
}

async function answer(conversation: Conversation, { visit, port, base }: Answering): Promise<void> {
  const address = addressOf(visit.path);
  const { method, contentType, body } = visit;
  const headers = { 'accept-language': language, ...(contentType === '' ? {} : { 'content-type': contentType }) };
  const hasBody = method !== 'GET' && method !== 'HEAD';
  const request = new Request(address, { method, headers, ...(hasBody ? { body } : {}) });
  const stopping = new AbortController();
  port.onmessage = ({ data }: MessageEvent<Stop>): void => {
    if (data.is === 'stop') stopping.abort();
  };
  try {
    await send(await servedResponse(await conversation.visit(request), address, base), port, stopping.signal);
  } catch (error) {
    port.postMessage({ is: 'broken' } satisfies Answer);
    if (!isBrokenConnection(error)) throw error;
  }
}

async function send({ status, headers, body }: Served, port: MessagePort, signal: AbortSignal): Promise<void> {
  port.postMessage({ is: 'head', status, headers } satisfies Answer);
  const reader = body?.getReader();
  signal.addEventListener('abort', () => void reader?.cancel());
  for (;;) {
    const { value } = (await reader?.read()) ?? {};
    if (value === undefined) break;
    port.postMessage({ is: 'piece', bytes: value } satisfies Answer);
  }
  if (!signal.aborted) port.postMessage({ is: 'end' } satisfies Answer);
}
