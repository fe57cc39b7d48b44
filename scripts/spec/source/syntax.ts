import type { YAMLException } from 'js-yaml';
import type { YAMLError } from 'yaml';
import { SpecProblem } from '../problem.ts';
import { linesOf } from './lines.ts';

/** Every place of a text that is not YAML, with what js-yaml said where `yaml` has nothing against it. */
export function syntaxProblems(text: string, file: string, reason: YAMLException): SpecProblem[] {
  const { document, lineAt } = linesOf(text);
  // What follows after the first place that cannot be read is said of the wrong things.
  const end = document.errors.findIndex((each) => each.code !== 'DUPLICATE_KEY');
  const errors = document.errors.slice(0, end < 0 ? undefined : end + 1);
  if (errors.length === 0) return [new SpecProblem(file, reason.mark.line + 1, `not YAML: ${reason.reason}`)];
  return errors.map((error) => new SpecProblem(file, lineAt(error.pos[0]), sentence(error, text)));
}

function sentence(error: YAMLError, text: string): string {
  if (error.code === 'DUPLICATE_KEY') {
    const key = /^[^\s:]*/.exec(text.slice(error.pos[0]))?.[0] ?? '';
    return `the key "${key}" stands twice in one mapping; keep one of the two`;
  }
  if (error.code === 'TAB_AS_INDENT') return 'not YAML: a tab stands in the indentation; indent with spaces';
  const first = (error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
  return `not YAML: ${first}; mend the indentation, the quotes or the brackets here`;
}
