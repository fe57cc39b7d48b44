import { type Check, type Compile, found, type Keywords, type Report } from '../check.ts';
import { type Content, isContent } from '../layout.ts';
import type { Schemas } from '../schema.ts';

/** Keywords of an object. What is not an object `type` has refused. */
export const objectKeywords: Keywords = {
  minProperties: (least) =>
    ofObject((object, report) => {
      const count = Object.keys(object).length;
      if (count < least) report.add('minProperties', `must have at least ${fields(least)}; yours has ${count}`);
    }),
  maxProperties: (most) =>
    ofObject((object, report) => {
      const count = Object.keys(object).length;
      if (count > most) report.add('maxProperties', `must have at most ${fields(most)}; yours has ${count}`);
    }),
  required: (names) =>
    ofObject((object, report) => {
      for (const name of names) if (object[name] === undefined) report.addAt(name, 'required', 'is required');
    }),
  propertyNames: (schema, _, compile) => {
    const check = compile(schema);
    return ofObject((object, report) => {
      for (const name of Object.keys(object)) {
        const [problem] = found(check, name);
        if (problem !== undefined) report.addAt(name, 'propertyNames', `is not an allowed name: it ${problem.message}`);
      }
    });
  },
  additionalProperties: (schema, { properties = {}, patternProperties = {} }, compile) => {
    const names = new Set(Object.keys(properties));
    const patterns = Object.keys(patternProperties).map((source) => new RegExp(source, 'u'));
    const check = schema === false ? undefined : compile(schema);
    return ofObject((object, report) => {
      for (const name in object) {
        if (names.has(name) || patterns.some((pattern) => pattern.test(name))) continue;
        if (check !== undefined) report.enter(name, check, object[name]);
        else report.addAt(name, 'additionalProperties', 'is not a field of this operation; check the spelling');
      }
    });
  },
  properties: (schemas, _, compile) => {
    const checks = compiledEach(schemas, compile);
    return ofObject((object, report) => {
      // Most fields of a big schema are not there; what is there is in the order of whoever wrote it.
      for (const name in object) {
        const check = checks.get(name);
        if (check !== undefined && object[name] !== undefined) report.enter(name, check, object[name]);
      }
    });
  },
  patternProperties: (schemas, _, compile) => {
    const checks = Object.entries(schemas).map(
      ([source, schema]) => [new RegExp(source, 'u'), compile(schema)] as const,
    );
    return ofObject((object, report) => {
      for (const name in object)
        for (const [pattern, check] of checks) if (pattern.test(name)) report.enter(name, check, object[name]);
    });
  },
  // After the fields themselves: what follows from one that is wrong would mislead.
  dependentRequired: (needs) => {
    const all = Object.entries(needs).flatMap(([name, names]) => names.map((needed) => [name, needed] as const));
    return ofObject((object, report) => {
      for (const [name, needed] of all) {
        if (object[name] === undefined || object[needed] !== undefined) continue;
        report.addAt(needed, 'dependentRequired', `is required with ${name}`);
      }
    });
  },
  dependentSchemas: (schemas, _, compile) => {
    const checks = [...compiledEach(schemas, compile)];
    return ofObject((object, report) => {
      for (const [name, check] of checks) if (object[name] !== undefined) check(object, report);
    });
  },
};

function ofObject(look: (object: Content, report: Report) => void): Check {
  return (value, report) => {
    if (isContent(value)) look(value, report);
  };
}

function compiledEach(schemas: Schemas, compile: Compile): ReadonlyMap<string, Check> {
  return new Map(Object.entries(schemas).map(([name, schema]) => [name, compile(schema)]));
}

function fields(count: number): string {
  return `${count} ${count === 1 ? 'field' : 'fields'}`;
}
