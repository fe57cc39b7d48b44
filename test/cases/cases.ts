import { readFileSync } from 'node:fs';

/** An input from a public report, a recording or a vendor's page, and what is right. */
export interface Case {
  readonly id: string;
  readonly source: string;
  readonly concerns: string;
  readonly input: unknown;
  readonly expected: string;
}

export const cases: readonly Case[] = JSON.parse(
  readFileSync(new URL('./cases.json', import.meta.url), 'utf8'),
) as Case[];

export function caseOf(id: string): Case {
  const found = cases.find((each) => each.id === id);
  if (found === undefined) throw new Error(`there is no case ${id}`);
  return found;
}

/** The fields of a case whose input is a list of fields. */
export function fieldsOf(id: string): Readonly<Record<string, string>> {
  return caseOf(id).input as Readonly<Record<string, string>>;
}
