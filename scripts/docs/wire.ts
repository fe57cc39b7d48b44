import { createHash } from 'node:crypto';
import { envelopeOf, type Sealer, sealMessage } from '../../src/envelopes/message.ts';
import { sealMypayField } from '../../src/envelopes/mypay-aes.ts';
import { readForm, textOf, writeForm } from '../../src/envelopes/pairs.ts';
import { fillCallback } from '../../src/message/fill-callback.ts';
import { type Content, fill, type Known, type Layout } from '../../src/message/layout.ts';
import type { MessageShape } from '../../src/message/operation.ts';
import type { SpecMessage } from '../spec/message/message.ts';
import { shapeOf } from '../spec/message/shape.ts';
import type { SpecCallback } from '../spec/operation/callback.ts';
import type { SpecOperation } from '../spec/operation/operation.ts';
import type { Schema } from '../spec/schema/schema.ts';
import type { Spec } from '../spec/spec.ts';
import { exampleServer } from './parts/servers.ts';

/**
 * The moment at which all examples are sealed, 2026-01-01 09:08:07 in Taipei, so that every build prints the same
 * bytes.
 */
export const sealedAt: number = Date.UTC(2026, 0, 1, 1, 8, 7);

/** Seals a document's examples with the credentials that the vendor publishes for its stage. */
export class Wire {
  private readonly spec: Spec;
  private readonly sealer: Sealer;
  private readonly known: Known;

  constructor(spec: Spec, envelopes: Sealer['envelopes']) {
    const credentials = publishedCredentials(spec);
    this.spec = spec;
    this.sealer = { envelopes, credentials };
    this.known = { credentials, now: sealedAt };
  }

  /** The HTTP request of an operation as text. */
  request(operation: SpecOperation, payload: unknown): string {
    const { method, path, request } = operation;
    const text = this.seal(request, request.isText ? payload : this.contentOf(request, payload));
    const { place, mediaType, headers = {} } = request;
    const { url } = exampleServer(this.spec, operation);
    const address = `${url.pathname.replace(/\/$/, '')}${path}`;
    const lines = [`${method} ${address}${place === 'query' ? `?${text}` : ''} HTTP/1.1`, `Host: ${url.host}`];
    for (const [name, value] of Object.entries(headers)) lines.push(`${name}: ${value}`);
    return place === 'query' ? lines.join('\n') : [...lines, `Content-Type: ${mediaType}`, '', text].join('\n');
  }

  /** The HTTP answer of an operation as text. */
  answer(operation: SpecOperation, payload: unknown, value: unknown): string {
    const { answer } = operation;
    const content =
      typeof value === 'string' ? value : { ...this.repeated(operation, payload), ...this.contentOf(answer, value) };
    const text = this.seal(answer, content);
    if (answer.place === 'location') return `HTTP/1.1 302 Found\nLocation: https://shop.example.com/cat/answer${text}`;
    return [`HTTP/1.1 200 OK`, `Content-Type: ${answer.mediaType}`, '', text].join('\n');
  }

  /** The HTTP request with which the vendor calls the merchant back. */
  callback({ id, request, event }: SpecCallback, payload: Content): string {
    const { wire, mediaType = 'application/octet-stream' } = request;
    const { merchant } = event.value;
    const shape = {
      request: this.shapeOf(request),
      ...(merchant === undefined ? {} : { merchant: { field: merchant } }),
    };
    const text = this.seal(request, { ...madeUp(wire), ...fillCallback(shape, payload, this.known) });
    return [`POST /${id} HTTP/1.1`, 'Host: shop.example.com', `Content-Type: ${mediaType}`, '', text].join('\n');
  }

  /** The sealed answer to a callback, its fields all filled in by the client. */
  acknowledgement(message: SpecMessage): string {
    const text = this.seal(message, this.contentOf(message, {}));
    return ['HTTP/1.1 200 OK', `Content-Type: ${message.mediaType ?? 'text/plain'}`, '', text].join('\n');
  }

  private contentOf(message: SpecMessage, payload: unknown): Content {
    return { ...madeUp(message.wire), ...fill(withFixedIds(this.shapeOf(message).layout), payload, this.known) };
  }

  /** How a message travels, with its whole layout. */
  shapeOf(message: SpecMessage): MessageShape {
    return shapeOf(message, envelopeOf(this.sealer, message).needs);
  }

  private seal(message: SpecMessage, content: unknown): string {
    const sealed = sealMessage(this.sealer, this.shapeOf(message), content);
    return message.envelope.name === 'mypay-aes' ? this.withFixedVectors(sealed, content) : sealed;
  }

  /**
   * A random initial vector would give other bytes on every build: the same code seals once more, with one made of the
   * field's name.
   */
  private withFixedVectors(sealed: string, content: unknown): string {
    const pairs = readForm(sealed);
    for (const [name, value] of Object.entries(content as Readonly<Record<string, unknown>>)) {
      if (pairs[name] === textOf(value)) continue;
      pairs[name] = sealMypayField(value, this.known.credentials['key'] ?? '', createHash('md5').update(name).digest());
    }
    return writeForm(pairs);
  }

  /** Fields round the payload that an answer repeats from the request. */
  private repeated({ request, answer }: SpecOperation, payload: unknown): Record<string, unknown> {
    const { layout } = this.shapeOf(answer);
    if (!layout.some(([, slot]) => slot.is === 'payload')) return {};
    const content = this.contentOf(request, payload);
    const names = layout
      .filter(([name, slot]) => slot.is === 'given' && content[name] !== undefined)
      .map(([name]) => name);
    return Object.fromEntries(names.map((name) => [name, content[name]]));
  }
}

/** A fresh id would be another one on every build: one that is made of the field's name stands for it. */
function withFixedIds(layout: Layout): Layout {
  return layout.map(([name, slot]) => {
    if (slot.is === 'new-id') return [name, { is: 'given', otherwise: fixedId(name, slot.length) }];
    return 'fields' in slot && slot.fields !== undefined
      ? [name, { ...slot, fields: withFixedIds(slot.fields) }]
      : [name, slot];
  });
}

function fixedId(name: string, length?: number): string {
  const hex = createHash('md5').update(name).digest('hex');
  if (length !== undefined) return hex.toUpperCase().slice(0, length);
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5');
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
