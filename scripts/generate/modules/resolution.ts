import type { Operation } from '../../../src/message/operation.ts';
import type { ResolveShape, Values } from '../../../src/message/resolve.ts';
import { durationOf } from '../../../src/sandbox/clock/duration.ts';
import type { Condition } from '../../../src/sandbox/model/lifecycle.ts';
import type { TimeFormat } from '../../../src/time/format.ts';
import type { SpecOperation } from '../../spec/operation/operation.ts';
import type { Schema } from '../../spec/schema/schema.ts';
import type { Spec } from '../../spec/spec.ts';
import type { FindOutMapping } from '../../spec/vocabulary/extensions.ts';

/** How to find out what became of an operation, as its row says it. */
export function resolution(spec: Spec, { resolve }: SpecOperation): Pick<Operation, 'resolve' | 'advice'> {
  if (resolve === undefined) return {};
  const { at, value } = resolve;
  if ('instead' in value) return { advice: value.instead };
  const query = spec.operation(value.operation);
  if (query === undefined) throw spec.problem(at, `"${value.operation}" is not an operation of this document`);
  return { resolve: shapeOf(value, query.request.payload) };
}

function shapeOf(mapping: FindOutMapping, question: Schema): ResolveShape {
  const { operation, with: given, settle, when, happened, absent, ...rest } = mapping;
  const parts = Object.entries(given).map(([name, from]) => [
    name,
    typeof from === 'string' ? from : { ...from, format: question.field(name)?.keywords.format as TimeFormat },
  ]);
  return {
    operation,
    with: Object.fromEntries(parts) as ResolveShape['with'],
    needs: needs(mapping),
    settle: durationOf(settle),
    ...rest,
    ...(when === undefined ? {} : { when: values(when) }),
    ...(happened === undefined ? {} : { happened: values(happened) }),
    ...(absent === undefined ? {} : { absent: values(absent) }),
  };
}

/** The properties of what was sent that the question asks with, or that its answer is compared with. */
function needs({ with: given, where = {} }: FindOutMapping): string[] {
  const names = [...Object.values(given), ...Object.values(where)].filter((from) => typeof from === 'string');
  return [...new Set(names)];
}

/** A vendor may write a number where it wrote a text before, so that values are compared as text. */
function values(condition: Condition): Values {
  return Object.fromEntries(Object.entries(condition).map(([name, value]) => [name, [value].flat().map(String)]));
}
