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

const elsewhere = 'asserted by the tests of the folder that it concerns, to be moved here';

/** Cases without a test of their own here, each with the reason. */
export const pending: Readonly<Record<string, string>> = {
  D42: 'MyPay callbacks as JSON come with the multipart ones',
  E32: 'events',
  B23: elsewhere,
  ...Object.fromEntries(
    ['F04', 'F07', 'F09', 'F12', 'F16', 'F17', 'F19', 'F20', 'V09', 'V10'].map((id) => [id, elsewhere]),
  ),
  ...Object.fromEntries(
    ['N01', 'N02', 'N04', 'N05', 'N07', 'N08', 'F22', 'F24', 'D38', 'D22', 'D43', 'D45'].map((id) => [id, elsewhere]),
  ),
  ...Object.fromEntries(['E20', 'E21', 'E23', 'E24', 'E26', 'E27', 'E28', 'E30', 'E31'].map((id) => [id, elsewhere])),
};
