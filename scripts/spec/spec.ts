import type { Refusals } from '../../src/sandbox/model/example.ts';
import { type Agreement, agreementOf } from './agreement.ts';
import { type Component, componentsOf, type ValueTable, valueTablesOf } from './component.ts';
import { counterpartsOf, type SpecCounterparts } from './counterparts.ts';
import { type Credentials, credentialsOf } from './credentials.ts';
import { type Info, infoOf } from './info.ts';
import type { Path } from './json.ts';
import type { SpecLifecycle } from './lifecycle.ts';
import { SpecNode, type Written } from './node.ts';
import { callbackOf, type SpecCallback } from './operation/callback.ts';
import { endpointNodes, type SpecEndpoint } from './operation/endpoint.ts';
import { operationOf, type SpecOperation } from './operation/operation.ts';
import type { SpecProblem } from './problem.ts';
import { SandboxPart } from './sandbox.ts';
import { type Place, schemaPlaces } from './schema/places.ts';
import { type Server, serversOf } from './server.ts';
import type { Source } from './source/source.ts';
import { type Tag, tagsOf } from './tag.ts';
import type { Translation } from './translation.ts';
import type { OtherCallbacks } from './vocabulary/extensions.ts';

/** What stands beside a document in files of its name. */
export interface Beside {
  readonly translation?: Translation | undefined;
  /** What only the sandbox needs. */
  readonly sandbox?: Source | undefined;
}

/**
 * A document of `specs/` as everything but this folder sees it: what it describes, references followed and our
 * vocabulary read. Made of a document whose source has no problems.
 */
export class Spec {
  readonly source: Source;
  /** `ecpay-cashier` for `specs/ecpay-cashier.yaml`. */
  readonly name: string;
  readonly file: string;
  readonly info: Info;
  /** Its Chinese; none where nobody has translated it. */
  readonly translation?: Translation;
  readonly servers: readonly Server[];
  readonly tags: readonly Tag[];
  readonly credentials?: Credentials;
  /** What differs by what a merchant agreed with the vendor. */
  readonly agreement?: Agreement;
  readonly components: readonly Component[];
  /** The components whose values have meanings. */
  readonly tables: readonly ValueTable[];
  readonly operations: readonly SpecOperation[];
  readonly callbacks: readonly SpecCallback[];
  /** What only the sandbox needs; none where it answers from the examples alone. */
  readonly sandbox?: SandboxPart;
  /** How the vendor refuses any operation, by kind. */
  readonly refusals: Written<Refusals>;
  readonly lifecycles: readonly SpecLifecycle[];
  /** Signed callbacks of the vendor's that are not received here. */
  readonly otherCallbacks: Written<OtherCallbacks>;
  /** Where the vendor has a library of its own. */
  readonly counterparts?: SpecCounterparts;

  constructor(source: Source, { translation, sandbox }: Beside = {}) {
    const document = new SpecNode(source, source.value, []);
    const credentials = credentialsOf(document);
    this.source = source;
    this.name = source.name;
    this.file = source.file;
    this.info = infoOf(source);
    if (translation !== undefined) this.translation = translation;
    this.servers = serversOf(document);
    this.tags = tagsOf(document);
    if (credentials !== undefined) this.credentials = credentials;
    const agreement = agreementOf(document);
    if (agreement !== undefined) this.agreement = agreement;
    this.components = componentsOf(document);
    this.tables = valueTablesOf(this.components);
    if (sandbox !== undefined) this.sandbox = new SandboxPart(sandbox, this.tables);
    this.operations = endpointNodes(source, 'paths').map((node) => operationOf(node, this.sandbox?.actions));
    this.callbacks = endpointNodes(source, 'webhooks').map(callbackOf);
    this.refusals = { at: document.pathTo('x-refusals'), value: document.extension('x-refusals') ?? {} };
    this.lifecycles = this.sandbox?.lifecycles ?? [];
    this.otherCallbacks = {
      at: document.pathTo('x-other-callbacks'),
      value: document.extension('x-other-callbacks') ?? {},
    };
    const counterparts = counterpartsOf(document);
    if (counterparts !== undefined) this.counterparts = counterparts;
  }

  /** Operations and callbacks, in the order of the document. */
  get endpoints(): readonly SpecEndpoint[] {
    return [...this.operations, ...this.callbacks];
  }

  operation(id: string): SpecOperation | undefined {
    return this.operations.find((operation) => operation.id === id);
  }

  callback(id: string): SpecCallback | undefined {
    return this.callbacks.find((callback) => callback.id === id);
  }

  lifecycle(name: string): SpecLifecycle | undefined {
    return this.lifecycles.find((lifecycle) => lifecycle.name === name);
  }

  /** The life cycle whose records have this one, where it is a part. */
  mainOf(lifecycle: SpecLifecycle): SpecLifecycle {
    return lifecycle.of === undefined ? lifecycle : (this.lifecycle(lifecycle.of) ?? lifecycle);
  }

  /** A life cycle and its parts. */
  family({ name }: SpecLifecycle): SpecLifecycle[] {
    return this.lifecycles.filter((each) => each.name === name || each.of === name);
  }

  /** Every schema where it is written, outermost first; a component once. */
  get places(): readonly Place[] {
    return schemaPlaces(this.source);
  }

  /** A problem with the line on which the path stands, in the document or in its sandbox file: no key is in both. */
  problem(at: Path, message: string): SpecProblem {
    const beside = this.sandbox?.source;
    const source = beside !== undefined && Object.hasOwn(beside.value, at[0] ?? '') ? beside : this.source;
    return source.problem(at, message);
  }
}
