import type { Rule } from '../../../src/rules/rule.ts';
import { SpecProblem } from '../../spec/problem.ts';
import type { Language } from '../language.ts';
import { ruleTexts } from './zh-TW/rule-texts.ts';

const chineseTexts = 'scripts/docs/texts/zh-TW/rule-texts.ts';

/**
 * What a named rule asks for.
 *
 * @throws Error for a rule without Chinese; `untranslatedRules` finds them first
 */
export function ruleText(name: string, { description }: Rule, language: Language): string {
  if (language === 'en') return description;
  const chinese = ruleTexts[name];
  if (chinese === undefined) throw new Error(`${chineseTexts} has no text for the rule "${name}"`);
  return chinese;
}

/** Rules that say nothing in Chinese, and Chinese of rules that are gone. */
export function untranslatedRules(names: Iterable<string>): SpecProblem[] {
  const known = new Set(names);
  const missing = [...known].filter((name) => ruleTexts[name] === undefined);
  const stray = Object.keys(ruleTexts).filter((name) => !known.has(name));
  return [
    ...missing.map(
      (name) =>
        new SpecProblem(`src/rules/${name}.ts`, 1, `the rule "${name}" has no Chinese; put it into ${chineseTexts}`),
    ),
    ...stray.map((name) => new SpecProblem(chineseTexts, 1, `there is no rule "${name}"; mend the name or remove it`)),
  ];
}
