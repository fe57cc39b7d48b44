import { anchors, referenceAddress } from '../address.ts';
import type { Direction } from '../direction.ts';
import { oneLine } from '../one-line.ts';
import type { SpecEndpoint } from '../operation/endpoint.ts';
import { limitsOf } from '../schema/limits.ts';
import type { Schema } from '../schema/schema.ts';
import type { Spec } from '../spec.ts';

/** Of an open list with more values than this the editor shows the first, and a link to all. */
const mostOpen = 24;

/** What an editor shows of the fields of a document: meaning, limits, values, and where to read more. */
export class Hovers {
  /** The address of each field on the page of the first operation or callback that has it. */
  private readonly addresses = new Map<Schema, string>();

  constructor({ name, operations, callbacks }: Pick<Spec, 'name' | 'operations' | 'callbacks'>) {
    for (const { id, request, answer } of operations) {
      this.walk(request.payload, { page: [name, id], anchor: anchors.request, around: [] });
      this.walk(answer.payload, { page: [name, id], anchor: anchors.answer, around: [] });
    }
    for (const { id, request } of callbacks)
      this.walk(request.payload, { page: [name, id], anchor: anchors.callback, around: [] });
  }

  private walk(schema: Schema, place: Place): void {
    if (place.around.includes(schema.target)) return;
    const around = [...place.around, schema.target];
    for (const { fields } of [schema, ...schema.objects]) {
      for (const field of fields) {
        const anchor = `${place.anchor}.${field.name}`;
        if (!this.addresses.has(field.schema))
          this.addresses.set(field.schema, referenceAddress(...place.page, anchor));
        this.walk(field.schema.inside, { ...place, anchor, around });
      }
    }
  }

  /** Markdown: the meaning first. */
  of(schema: Schema, direction: Direction): string {
    const limits = direction === 'out' ? limitsOf(schema) : [];
    const address = this.addresses.get(schema);
    const values = valueLines(schema.inside);
    const meaning = [
      withTerm(oneLine(schema.description), schema),
      ...(limits.length === 0 ? [] : [`Limits: ${limits.join('; ')}.`]),
    ];
    const more = address === undefined ? [] : [`[Reference](${address})`];
    return values.length === 0 ? [...meaning, ...more].join(' ') : [meaning.join(' '), ...values, ...more].join('\n\n');
  }
}

interface Place {
  readonly page: readonly [document: string, id: string];
  readonly anchor: string;
  readonly around: readonly Schema[];
}

function valueLines({ meanings, keywords, alternatives }: Schema): string[] {
  const listed = meanings ?? Object.assign({}, ...alternatives.map((each) => each.meanings));
  const all = Object.entries(listed as NonNullable<Schema['meanings']>);
  if (all.length === 0) return [];
  const shown = keywords.enum === undefined ? all.slice(0, mostOpen) : all;
  const lines = shown.map(([value, { en, zh }]) => `- \`${value}\`: ${[en, zh].join(' ').trim()}`);
  const more = all.length > shown.length ? [`- … ${all.length - shown.length} more in the reference`] : [];
  return [[...lines, ...more].join('\n')];
}

/** What an editor shows of the method of an operation, or of the handler of a callback. */
export function endpointHover({ name }: Pick<Spec, 'name'>, endpoint: SpecEndpoint): string[] {
  const { id, summary, description } = endpoint;
  const summaryLine = /[.!?]$/.test(summary) ? summary : `${oneLine(summary)}.`;
  return [
    withTerm(summaryLine, endpoint),
    '',
    ...(description === '' ? [] : [oneLine(description), '']),
    `[Reference](${referenceAddress(name, id)})`,
  ];
}

/** The vendor's Chinese term behind the English that explains it. */
function withTerm(text: string, { term }: { readonly term: string }): string {
  return `${text} ${term}`.trim();
}
