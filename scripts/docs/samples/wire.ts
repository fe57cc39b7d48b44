import type { SpecOperation } from '../../spec/operation/operation.ts';
import type { DocumentParts } from '../document-parts.ts';
import type { Sample } from '../parts/panes.ts';
import { exampleServer } from '../parts/servers.ts';
import { publishedCredentials } from '../wire.ts';
import { type WrittenFields, written } from './content.ts';
import { OwnMessage, sampleOf } from './payload.ts';
import { phpSample } from './php.ts';
import { pythonSample } from './python.ts';
import { shellSample } from './shell.ts';
import type { WireSample } from './wire-sample.ts';

/** The envelopes that the samples know how to write: each is a few lines in each language. */
const known = ['check-mac-value', 'ecpay-aes', 'mypay-aes', 'ccat-xml', 'form'];

/** The same call from a shell, in PHP and in Python. */
export function wireSamples({ spec, wire, texts }: DocumentParts, operation: SpecOperation): Sample[] {
  const { request, answer, path } = operation;
  const { payload } = sampleOf(spec, operation);
  if (typeof payload !== 'object' || payload === null || !known.includes(request.envelope.name)) return [];
  const isOwn = payload instanceof OwnMessage;
  // A message of the merchant's own holds them.
  const credentials = isOwn ? {} : publishedCredentials(spec);
  const { url } = exampleServer(spec, operation);
  const { mediaType, headers = {} } = request;
  const sample: WireSample = {
    credentials,
    base: url.origin + url.pathname.replace(/\/$/, ''),
    path,
    content: isOwn
      ? payload
      : written(wire.shapeOf(request).layout, payload as WrittenFields, new Set(Object.keys(credentials))),
    seal: request.envelope.name,
    open: answer.envelope.name,
    digest: request.envelope.digest ?? 'sha256',
    headers: [
      ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
      ...(mediaType === undefined ? [] : [`Content-Type: ${mediaType}`]),
    ],
    place: request.place === 'query' ? 'query' : 'body',
    location: answer.place === 'location',
    texts: texts.samples,
  };
  return [
    { id: 'curl', label: 'curl', grammar: 'sh', code: shellSample(sample) },
    { id: 'php', label: 'PHP', grammar: 'php', code: phpSample(sample) },
    { id: 'python', label: 'Python', grammar: 'python', code: pythonSample(sample) },
  ];
}
