import { createHash } from 'node:crypto';
import type { Envelope } from '../../src/envelopes/envelope.ts';
import { terms } from '../../src/envelopes/message.ts';
import { sealMypayField } from '../../src/envelopes/mypay-aes.ts';
import { readForm, textOf, writeForm } from '../../src/envelopes/pairs.ts';
import { fill, isContent } from '../../src/message/layout.ts';
import type { MessageShape, Operation } from '../../src/message/operation.ts';
import type { SpecMessage } from '../spec/message/message.ts';
import { shapeOf } from '../spec/message/shape.ts';
import type { SpecCallback } from '../spec/operation/callback.ts';
import type { SpecOperation } from '../spec/operation/operation.ts';
import type { Schema } from '../spec/schema/schema.ts';
import type { Spec } from '../spec/spec.ts';

/** The moment at which all examples are sealed, 2026-01-01 09:08:07 in Taipei, so that every build prints the same bytes. */
export const sealedAt: number = Date.UTC(2026, 0, 1, 1, 8, 7);

/** Both directions of an operation. */
type Shapes = Pick<Operation, 'request' | 'answer'>;

/** Seals a document's examples with the credentials that the vendor publishes for its stage. */
export class Wire {
  readonly spec: Spec;
  readonly credentials: Readonly<Record<string, string>>;

  constructor(spec: Spec) {
    this.spec = spec;
    this.credentials = publishedCredentials(spec);
  }

  /** The HTTP request of an operation as text. */
  async request({ method, path, request }: SpecOperation, payload: unknown): Promise<string> {
    const shape = await shapeNamed(request);
    const text = await this.seal(shape, fill(shape.layout, payload, this.known()));
    const { place, mediaType, headers = {} } = request;
    const lines = [`${method} ${path}${place === 'query' ? `?${text}` : ''} HTTP/1.1`, `Host: ${hostOf(this.spec)}`];
    for (const [name, value] of Object.entries(headers)) lines.push(`${name}: ${value}`);
    return place === 'query' ? lines.join('\n') : [...lines, `Content-Type: ${mediaType}`, '', text].join('\n');
  }

  /** The HTTP answer of an operation as text. */
  async answer(operation: SpecOperation, payload: unknown, value: unknown): Promise<string> {
    const [request, answer] = [await shapeNamed(operation.request), await shapeNamed(operation.answer)];
    const content = typeof value === 'string' ? value : { ...this.repeated({ request, answer }, payload), ...fill(answer.layout, value, this.known()) };
    const text = await this.seal(answer, content);
    if (answer.place === 'location') return `HTTP/1.1 302 Found\nLocation: https://shop.example.com/cat/answer${text}`;
    return [`HTTP/1.1 200 OK`, `Content-Type: ${answer.mediaType}`, '', text].join('\n');
  }

  /** The HTTP request with which the vendor calls the merchant back. */
  async callback({ id, request }: SpecCallback, payload: unknown): Promise<string> {
    const shape = await shapeNamed(request);
    const { layout, mediaType = 'application/octet-stream' } = shape;
    const text = await this.seal(shape, { ...madeUp(request.wire), ...fill(layout, payload, this.known()) });
    return [`POST /${id} HTTP/1.1`, 'Host: shop.example.com', `Content-Type: ${mediaType}`, '', text].join('\n');
  }

  private async seal(shape: MessageShape, content: unknown): Promise<string> {
    const envelope = await envelopeNamed(shape.envelope.name);
    const sealed = envelope.seal(content, terms(shape, this.credentials));
    return shape.envelope.name === 'mypay-aes' ? this.withFixedVectors(sealed, content) : sealed;
  }

  /** A random initial vector would give other bytes on every build: the same code seals once more, with one made of the field's name. */
  private withFixedVectors(sealed: string, content: unknown): string {
    const pairs = readForm(sealed);
    for (const [name, value] of Object.entries(content as Readonly<Record<string, unknown>>)) {
      if (pairs[name] === textOf(value)) continue;
      pairs[name] = sealMypayField(value, this.credentials['key'] ?? '', createHash('md5').update(name).digest());
    }
    return writeForm(pairs);
  }

  /** Fields round the payload that an answer repeats from the request. */
  private repeated({ request, answer }: Shapes, payload: unknown): Record<string, unknown> {
    if (!answer.layout.some(([, slot]) => slot.is === 'payload')) return {};
    const content = fill(request.layout, payload, this.known());
    const names = answer.layout.filter(([name, slot]) => slot.is === 'given' && content[name] !== undefined).map(([name]) => name);
    return Object.fromEntries(names.map((name) => [name, content[name]]));
  }

  private known(): { credentials: Readonly<Record<string, string>>; now: number } {
    return { credentials: this.credentials, now: sealedAt };
  }
}

/** What the vendor's envelope makes up and the spec gives an example of, a nonce for one. */
function madeUp(wire: Schema): Record<string, unknown> {
  const made = wire.allFields.flatMap(({ name, schema }) => {
    const [example] = schema.keywords.examples ?? [];
    return schema.filledBy === 'envelope' && example !== undefined ? [[name, example]] : [];
  });
  return Object.fromEntries(made);
}

export function publishedCredentials({ credentials }: Spec): Record<string, string> {
  const published = (credentials?.options ?? []).filter(({ example }) => example !== undefined);
  return Object.fromEntries(published.map(({ name, example }) => [name, String(example)]));
}

/** The host of the first server. */
export function hostOf({ servers }: Spec): string {
  return new URL(servers[0]?.url ?? 'https://vendor.example').host;
}

async function shapeNamed(message: SpecMessage): Promise<MessageShape> {
  return shapeOf(message, (await envelopeNamed(message.envelope.name)).needs);
}

/** The envelope that stands in the file of its name. */
async function envelopeNamed(name: string): Promise<Envelope> {
  const module = (await import(`../../src/envelopes/${name}.ts`)) as Record<string, unknown>;
  const found = Object.values(module).find((value) => isContent(value) && value['name'] === name && typeof value['seal'] === 'function');
  if (found === undefined) throw new Error(`src/envelopes/${name}.ts exports no envelope of that name`);
  return found as Envelope;
}
