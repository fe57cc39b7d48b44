/// <reference lib="webworker" />
import type { Answer, Stop, Visit } from './protocol.ts';

/**
 * The service worker of the playground: everything below its scope is answered by the page that the address names. It
 * keeps nothing, since browsers stop workers whenever they like.
 */
declare const self: ServiceWorkerGlobalScope;

/** How long a page has to say that it is there, in milliseconds. */
const patience = 3000;

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { url } = event.request;
  // A page of the sandbox's loads only what is below the scope; what else the browser asks for is not for here.
  if (url.startsWith(self.registration.scope)) event.respondWith(answered(event.request));
});

async function answered(request: Request): Promise<Response> {
  const below = request.url.slice(self.registration.scope.length);
  const [page = ''] = below.split(/[/?#]/, 1);
  const visit: Visit = {
    page,
    method: request.method,
    path: below.slice(page.length) || '/',
    contentType: request.headers.get('content-type') ?? '',
    body: await request.text(),
  };
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const ports = windows
    .filter(({ url }) => !url.startsWith(self.registration.scope))
    .map((each) => {
      const { port1, port2 } = new MessageChannel();
      each.postMessage(visit, [port2]);
      return port1;
    });
  return Promise.race([firstAnswer(ports), nobody(ports)]);
}

/** The answer of the page that says it is there. */
function firstAnswer(ports: readonly MessagePort[]): Promise<Response> {
  return new Promise((resolve) => {
    for (const port of ports) {
      let body: ReadableStreamDefaultController<Uint8Array> | undefined;
      port.onmessage = ({ data }: MessageEvent<Answer>): void => {
        if (data.is === 'here') here.add(port);
        else if (data.is === 'piece') body?.enqueue(data.bytes);
        else if (data.is === 'end') body?.close();
        else if (data.is === 'broken') resolve(Response.error());
        else {
          const { status, headers } = data;
          const start = (own: ReadableStreamDefaultController<Uint8Array>): void => {
            body = own;
          };
          const cancel = (): void => port.postMessage({ is: 'stop' } satisfies Stop);
          const stream = new ReadableStream<Uint8Array>({ start, cancel });
          const isBodiless = status === 204 || status === 304 || (status >= 300 && status < 400);
          resolve(new Response(isBodiless ? null : stream, { status, headers: headers.map(([...pair]) => pair) }));
        }
      };
    }
  });
}

/** Ports whose page has said that it is there. */
const here = new WeakSet<MessagePort>();

/** The answer where the page was closed; never where it is there and takes its time. */
function nobody(ports: readonly MessagePort[]): Promise<Response> {
  return new Promise((resolve) => {
    setTimeout(() => {
      if (ports.some((port) => here.has(port))) return;
      resolve(
        new Response(
          'The playground’s page is closed, and with it its sandbox.\n線上試用的頁面已關閉，沙箱也隨之結束。\n',
          {
            status: 503,
            headers: { 'content-type': 'text/plain; charset=utf-8' },
          },
        ),
      );
    }, patience);
  });
}
