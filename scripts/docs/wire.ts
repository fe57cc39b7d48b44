import { createHash } from 'node:crypto';
import type { Envelope } from '../../src/envelopes/envelope.ts';
import { terms } from '../../src/envelopes/message.ts';
import { sealMypayField } from '../../src/envelopes/mypay-aes.ts';
import { readForm, textOf, writeForm } from '../../src/envelopes/pairs.ts';
import { fill, isContent } from '../../src/message/layout.ts';
import type { MessageShape, Operation } from '../../src/message/operation.ts';
import { isObject, type Json, type JsonObject } from '../generate/json.ts';
import { layoutOf } from '../generate/layout.ts';
import { textContent } from '../generate/payload.ts';
import type { Source } from '../generate/source.ts';
import { envelopeUse, operationRow, type SpecOperation } from '../generate/table.ts';
import { entries, items, propertiesOf, used } from './spec.ts';

/** The moment at which all examples are sealed, 2026-01-01 09:08:07 in Taipei, so that every build prints the same bytes. */
export const sealedAt: number = Date.UTC(2026, 0, 1, 1, 8, 7);

/** Seals a document's examples with the credentials that the vendor publishes for its stage. */
export class Wire {
  readonly source: Source;
  readonly credentials: Readonly<Record<string, string>>;

  constructor(source: Source) {
    this.source = source;
    this.credentials = publishedCredentials(source);
  }

  /** The HTTP request of an operation as text. */
  async request(operation: SpecOperation, payload: Json): Promise<string> {
    const row = operationRow(this.source, operation);
    const text = await this.seal(row.request, fill(row.request.layout, payload, this.known()));
    const { place, mediaType, headers = {} } = row.request;
    const lines = [`${row.method} ${row.path}${place === 'query' ? `?${text}` : ''} HTTP/1.1`, `Host: ${this.host()}`];
    for (const [name, value] of Object.entries(headers)) lines.push(`${name}: ${value}`);
    return place === 'query' ? lines.join('\n') : [...lines, `Content-Type: ${mediaType}`, '', text].join('\n');
  }

  /** The HTTP answer of an operation as text. */
  async answer(operation: SpecOperation, payload: Json, answer: Json): Promise<string> {
    const row = operationRow(this.source, operation);
    const content = typeof answer === 'string' ? answer : { ...this.repeated(row, payload), ...fill(row.answer.layout, answer, this.known()) };
    const text = await this.seal(row.answer, content);
    if (row.answer.place === 'location') return `HTTP/1.1 302 Found\nLocation: https://shop.example.com/cat/answer${text}`;
    return [`HTTP/1.1 200 OK`, `Content-Type: ${row.answer.mediaType}`, '', text].join('\n');
  }

  /** The HTTP request with which the vendor calls the merchant back. */
  async callback(operation: SpecOperation, payload: Json): Promise<string> {
    const { schema, place, mediaType = 'application/octet-stream' } = operation.request;
    const layout = layoutOf(this.source, textContent(schema), 'in', false);
    const content = { ...madeUp(this.source, schema), ...fill(layout, payload, this.known()) };
    const text = await this.seal({ envelope: envelopeUse(operation.spec['x-envelope']), place, layout }, content);
    return [`POST /${operation.id} HTTP/1.1`, 'Host: shop.example.com', `Content-Type: ${mediaType}`, '', text].join('\n');
  }

  private async seal(shape: MessageShape, content: unknown): Promise<string> {
    const envelope = await envelopeNamed(shape.envelope.name);
    const sealed = envelope.seal(content, terms(shape, this.credentials));
    return shape.envelope.name === 'mypay-aes' ? this.withFixedVectors(sealed, content) : sealed;
  }

  /** A random initial vector would give other bytes on every build: the same code seals once more, with one made of the field's name. */
  private withFixedVectors(sealed: string, content: unknown): string {
    const pairs = readForm(sealed);
    for (const [name, value] of entries(content as Json)) {
      if (pairs[name] === textOf(value)) continue;
      pairs[name] = sealMypayField(value, this.credentials['key'] ?? '', createHash('md5').update(name).digest());
    }
    return writeForm(pairs);
  }

  /** Fields round the payload that an answer repeats from the request. */
  private repeated(row: Operation, payload: Json): Record<string, unknown> {
    if (!row.answer.layout.some(([, slot]) => slot.is === 'payload')) return {};
    const content = fill(row.request.layout, payload, this.known());
    const names = row.answer.layout.filter(([name, slot]) => slot.is === 'given' && content[name] !== undefined).map(([name]) => name);
    return Object.fromEntries(names.map((name) => [name, content[name]]));
  }

  private known(): { credentials: Readonly<Record<string, string>>; now: number } {
    return { credentials: this.credentials, now: sealedAt };
  }

  private host(): string {
    const [server] = items(this.source.value['servers']);
    return new URL(isObject(server) ? String(server['url']) : 'https://vendor.example').host;
  }
}

/** What the vendor's envelope makes up and the spec gives an example of, a nonce for one. */
function madeUp(source: Source, schema: JsonObject): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  for (const { name, property } of propertiesOf(source, schema)) {
    const held = used(source, property);
    const [example] = items(held['examples']);
    if (held['x-filled-by'] === 'envelope' && example !== undefined) made[name] = example;
  }
  return made;
}

export function publishedCredentials(source: Source): Record<string, string> {
  const credentials = source.value['x-credentials'];
  const given = entries(isObject(credentials) ? credentials['properties'] : undefined);
  return Object.fromEntries(
    given.flatMap(([option, schema]) => (isObject(schema) && schema['example'] !== undefined ? [[option, String(schema['example'])]] : [])),
  );
}

/** The envelope that stands in the file of its name. */
async function envelopeNamed(name: string): Promise<Envelope> {
  const module = (await import(`../../src/envelopes/${name}.ts`)) as Record<string, unknown>;
  const found = Object.values(module).find((value) => isContent(value) && value['name'] === name && typeof value['seal'] === 'function');
  if (found === undefined) throw new Error(`src/envelopes/${name}.ts exports no envelope of that name`);
  return found as Envelope;
}
