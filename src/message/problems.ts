import type { Problem } from '../errors/problem.ts';
import type { Validator, ValidatorError } from './validate.ts';

/** All problems of a value, or none. No message holds a value: it may be a personal datum. */
export function problemsOf(validate: Validator, value: unknown): Problem[] {
  if (validate(value)) return [];
  const errors = validate.errors ?? [];
  return errors.filter((error) => !isInsideBranch(error, errors) && !isVerdictOfParts(error)).map((error) => problem(error, errors));
}

function problem(error: ValidatorError, errors: readonly ValidatorError[]): Problem {
  const { instancePath: at, keyword: rule, params } = error;
  switch (rule) {
    case 'required':
      return { pointer: `${at}/${escaped(params['missingProperty'])}`, rule, message: 'is required' };
    case 'dependentRequired':
      return { pointer: `${at}/${escaped(params['missingProperty'])}`, rule, message: `is required with ${String(params['property'])}` };
    case 'additionalProperties':
      return { pointer: `${at}/${escaped(params['additionalProperty'])}`, rule, message: 'is not a field of this operation; check the spelling' };
    case 'false schema':
      return { pointer: at, rule: 'not', message: 'must not be given here' };
    case 'enum':
      return { pointer: at, rule, message: `must be one of ${(params['allowedValues'] as unknown[]).map(String).join(', ')}` };
    case 'const':
      return { pointer: at, rule, message: `must be ${String(params['allowedValue'])}` };
    case 'anyOf':
    case 'oneOf': {
      const missing = branchesOf(error, errors).filter((branch) => branch.keyword === 'required');
      const names = [...new Set(missing.map((branch) => String(branch.params['missingProperty'])))];
      return { pointer: at, rule, message: names.length > 0 ? `needs one of ${names.join(', ')}` : 'fits none of the allowed forms' };
    }
    case 'not':
      return { pointer: at, rule, message: 'holds values that exclude each other' };
    default:
      return { pointer: at, rule, message: error.message ?? 'is wrong' };
  }
}

/** What a branch of `anyOf` lacks is told by the `anyOf` itself. */
function isInsideBranch(error: ValidatorError, errors: readonly ValidatorError[]): boolean {
  return errors.some(
    (other) => (other.keyword === 'anyOf' || other.keyword === 'oneOf') && other !== error && error.schemaPath.startsWith(`${other.schemaPath}/`),
  );
}

function branchesOf(error: ValidatorError, errors: readonly ValidatorError[]): ValidatorError[] {
  return errors.filter((other) => other !== error && other.schemaPath.startsWith(`${error.schemaPath}/`));
}

/** `if` fails only together with what failed in its `then`, which says it better. */
function isVerdictOfParts(error: ValidatorError): boolean {
  return error.keyword === 'if';
}

function escaped(name: unknown): string {
  return String(name).replaceAll('~', '~0').replaceAll('/', '~1');
}
