import createFetchClient, { type Client, type Middleware } from 'openapi-fetch';
import { DeliveryError } from '../errors/delivery-error.ts';
import type { Operation } from '../message/operation.ts';
import type { Api } from './api.ts';
import { open } from './conclude.ts';
import { deliver } from './deliver.ts';
import type { Settings } from './options.ts';
import { prepare } from './prepare.ts';

/**
 * The openapi-fetch client of a document. It is handed the payload as JSON and gets the answer's payload as JSON; in between runs the same
 * path as the methods run. Every use of openapi-fetch is in this file, so that it can be replaced in a day.
 */
export function fetchClient(api: Api, settings: Settings): Client<Record<string, never>> {
  const client = createFetchClient<Record<string, never>>({
    baseUrl: settings.baseUrl,
    querySerializer: (query) => new URLSearchParams({ payload: JSON.stringify(query) }).toString(),
  });
  client.use(middleware(api, settings));
  return client;
}

function middleware(api: Api, settings: Settings): Middleware {
  return {
    async onRequest({ request, schemaPath }) {
      const operation = Object.values(api.operations).find((each) => each.key === schemaPath && each.method === request.method);
      if (operation === undefined)
        throw new DeliveryError(`${request.method} ${String(schemaPath)} is no operation of this document`, { api: api.document.name });
      if (operation.delivery === 'browser-form') {
        throw new DeliveryError(`the shopper's browser has to send this; call ${operation.id}(), which builds the form`, {
          api: api.document.name,
          operation: operation.id,
        });
      }
      const payload = await payloadOf(operation, request);
      const delivered = await deliver(operation, () => prepare(api, operation, payload, settings), settings, api.document.name, request.signal);
      const opened = open(api, operation, delivered, settings);
      if (opened.refusal !== undefined) return Response.json({ code: opened.refusal.code, message: opened.refusal.words }, { status: 422 });
      return Response.json(opened.answer);
    },
  };
}

async function payloadOf(operation: Operation, request: Request): Promise<unknown> {
  if (operation.request.place !== 'query') return request.json();
  const given = new URL(request.url).searchParams.get('payload');
  return given === null ? {} : JSON.parse(given);
}
