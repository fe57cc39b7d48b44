import { expect, test } from 'vitest';
import { ruleText, untranslatedRules } from '../../scripts/docs/texts/rule-texts.ts';
import { readConventions } from '../../scripts/generate/conventions.ts';

const { rules } = await readConventions();

test('every rule says in Chinese what it asks for', () => {
  expect(untranslatedRules(rules.keys())).toEqual([]);
  expect(rules.size).toBeGreaterThan(0);
  for (const [name, rule] of rules) {
    expect(ruleText(name, rule, 'zh-TW')).toMatch(/\p{Script=Han}.*。$/u);
    expect(ruleText(name, rule, 'en')).toBe(rule.description);
  }
});

test('a rule without Chinese, and Chinese without a rule, are problems that say where to write', () => {
  const [first = '', ...others] = rules.keys();
  const texts = 'scripts/docs/texts/zh-TW/rule-texts.ts';
  expect(untranslatedRules([...others, 'new-rule']).map(({ message }) => message)).toEqual([
    `src/rules/new-rule.ts:1: the rule "new-rule" has no Chinese; put it into ${texts}`,
    `${texts}:1: there is no rule "${first}"; mend the name or remove it`,
  ]);
});
