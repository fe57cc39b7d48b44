import type { SpecEndpoint } from '../../spec/operation/endpoint.ts';
import type { SpecOperation } from '../../spec/operation/operation.ts';
import type { Spec } from '../../spec/spec.ts';
import { endpointHover } from '../../spec/view/hover.ts';
import { isOneObject } from '../../spec/view/one-object.ts';
import { pascalCase } from '../conventions.ts';
import type { Material } from './module.ts';

/**
 * The methods of a client and the events of its callbacks, written out: an editor shows what stands beside each, and
 * names the type of a payload in place of its sixty fields.
 */
export function methodTypes(material: Material, name: string): string[] {
  const { spec } = material;
  const { operations, callbacks } = spec;
  return [
    ...operations.flatMap((operation) => namedTypes(material, operation)),
    `/** The operations of ${spec.info.title}. */`,
    `export interface ${name}Methods {`,
    ...operations.flatMap((operation) => [...comment(spec, operation, ending(operation)), ...method(operation)]),
    '}',
    '',
    ...(callbacks.length === 0
      ? []
      : [
          `/** The events of its callbacks, by the callback's id. */`,
          `export interface ${name}Events {`,
          ...callbacks.flatMap((callback) => [
            ...comment(spec, callback),
            `  readonly ${callback.id}: CallbackEvent<Contract, '${callback.id}'>;`,
          ]),
          '}',
          '',
        ]),
  ];
}

/** `CreateOrder`, what the method takes, and `CreateOrderAnswer`, what it ends in. */
function namedTypes({ view }: Material, operation: SpecOperation): string[] {
  const { id } = operation;
  const payload = `Payload<Operations['${id}']>`;
  const answer = `Result<Operations['${id}'], (typeof operations)['${id}']>`;
  return [
    `/** What \`${id}\` takes. */`,
    declared(payloadName(id), payload, isOneObject(view, view.requests[id])),
    ...(operation.delivery === 'browser-form'
      ? []
      : [
          `/** What \`${id}\` ends in when all is well; a refusal is thrown. */`,
          declared(answerName(id), answer, isOneObject(view, view.answers[id])),
        ]),
  ];
}

/** Messages name an interface, and write out what an alias stands for. */
function declared(name: string, type: string, isObject: boolean): string {
  return isObject ? `export interface ${name} extends ${type} {}` : `export type ${name} = ${type};`;
}

function payloadName(id: string): string {
  return pascalCase(id);
}

function answerName(id: string): string {
  return `${pascalCase(id)}Answer`;
}

function method(operation: SpecOperation): string[] {
  const { id, delivery, stream } = operation;
  const payload = payloadName(id);
  if (delivery === 'browser-form') return [`  ${id}(payload: ${payload}): BrowserForm;`];
  const call = `(payload: ${payload}, control?: CallControl): Promise<${answerName(id)}>;`;
  if (stream === undefined) return [`  ${id}${call}`];
  return [
    `  readonly ${id}: {`,
    `    ${call}`,
    `    /** The items of \`${stream.name}\` one by one, as they arrive. Leaving the loop gives up the rest; an error ends it after the items that came. */`,
    `    stream(payload: ${payload}, control?: CallControl): AsyncGenerator<ItemOf<${answerName(id)}, '${stream.name}'>, void, undefined>;`,
    '  };',
  ];
}

/** What matters for the money, under what the document says. */
function ending({ effect, delivery, resolve, id }: SpecOperation): string[] {
  if (delivery === 'browser-form')
    return [
      "Nothing is sent: the shopper's browser posts the form.",
      '',
      '@throws PayloadError where a field is missing or wrong',
    ];
  const throws =
    '@throws PayloadError (nothing was sent), ApiError (refused), or an error that says what became of the call';
  if (effect === 'read') return ['Reads only: tried again after a failure of the network.', '', throws];
  const canAsk = resolve !== undefined && 'operation' in resolve.value;
  const clearing = canAsk ? ` \`error.resolve()\` or \`client.resolve('${id}', …)\` asks what became of it.` : '';
  return [`A write: never sent a second time.${clearing}`, '', throws];
}

function comment(spec: Spec, endpoint: SpecEndpoint, more: readonly string[] = []): string[] {
  const lines = [...endpointHover(spec, endpoint), ...(more.length === 0 ? [] : ['', ...more])];
  return ['  /**', ...lines.map((line) => `   * ${line}`.trimEnd().replaceAll('*/', '*\\/')), '   */'];
}
