import type { Path } from '../json.ts';
import type { SpecNode } from '../node.ts';
import { Schema } from '../schema/schema.ts';

/** A parameter of an operation, or a header of a response. */
export interface SpecParameter {
  readonly name: string;
  readonly at: Path;
  readonly description: string;
  /** The vendor's Chinese term; empty where there is none. */
  readonly term: string;
  readonly schema: Schema;
}

export function parametersOf(operation: SpecNode): SpecParameter[] {
  return operation.items('parameters').map((node) => parameter(node.text('name'), node));
}

export function headersOf(response: SpecNode): SpecParameter[] {
  return response.children('headers').map(([name, node]) => parameter(name, node));
}

function parameter(name: string, node: SpecNode): SpecParameter {
  const [description, term] = [node.text('description'), node.text('x-term')];
  return { name, at: node.at, description, term, schema: Schema.of(node.child('schema')) };
}
