import { version } from '../../version.ts';
import type { ControlOperation, Described } from './routes.ts';
import { routes } from './routes.ts';

/** The control API as an OpenAPI 3.1 document. */
export function description(origin: string): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'jinliu sandbox: control API',
      version: version(),
      description:
        'For tests in any language. Bodies are JSON with "content-type: application/json"; a call that cannot be answers {"error": "..."} and says what can.',
    },
    servers: [{ url: `${origin}/_sandbox` }],
    paths: {
      ...Object.fromEntries(routes.map(({ path, methods }) => [`/${path}`, pathOf(path, methods)])),
      '/events': {
        get: {
          summary:
            'Server-Sent Events, for pages of the sandbox: "change" when anything has changed, "tick" each second with the clock. It never ends.',
          responses: { '200': { description: 'events', content: { 'text/event-stream': {} } } },
        },
      },
    },
  };
}

function pathOf(path: string, methods: Readonly<Record<string, ControlOperation>>): object {
  const places = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  const operations = Object.entries(methods).map(([method, operation]) => [method.toLowerCase(), called(operation)]);
  return { ...(places.length === 0 ? {} : { parameters: places }), ...Object.fromEntries(operations) };
}

function called({ summary, query = {}, body }: ControlOperation): object {
  const parameters = Object.entries(query).map(([name, { description: said, ...schema }]) => ({
    name,
    in: 'query',
    description: said,
    schema,
  }));
  return {
    summary,
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(body === undefined ? {} : { requestBody: { content: { 'application/json': { schema: objectOf(body) } } } }),
    responses: {
      '2XX': { description: 'done', content: { 'application/json': {} } },
      '4XX': { description: 'not possible; "error" says why', content: { 'application/json': {} } },
    },
  };
}

function objectOf(properties: Readonly<Record<string, Described>>): object {
  return { type: 'object', properties, additionalProperties: false };
}
