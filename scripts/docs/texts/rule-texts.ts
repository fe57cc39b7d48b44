import type { Rule } from '../../../src/rules/rule.ts';
import type { Language } from '../language.ts';
import { ruleTexts } from './zh-TW/rule-texts.ts';

/** What a named rule asks for. One without a sentence in Chinese is told by what it says when it is broken. */
export function ruleText(name: string, { description, zh }: Rule, language: Language): string {
  return language === 'en' ? description : (ruleTexts[name] ?? `${zh}。`);
}
