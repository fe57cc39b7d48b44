import type { Rule } from '../../src/rules/rule.ts';

/** The words of a named rule, as they stand beside the code that checks it. */
export async function ruleWords(name: string): Promise<string> {
  const constant = name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const module = (await import(`../../src/rules/${name}.ts`)) as Readonly<Record<string, Rule | undefined>>;
  const rule = module[constant];
  if (rule === undefined) throw new Error(`src/rules/${name}.ts exports no rule named ${constant}`);
  return rule.description;
}
