import type { Language } from '../docs/language.ts';
import { amount, significant } from './harness/print.ts';
import { type Aim, bestOf, isReached, type Row } from './harness/row.ts';
import { readResults } from './results.ts';
import { headTexts, texts } from './texts.ts';

/**
 * What stands for `{{name}}` in the guides, as Markdown: `{{bench}}` is everything that is measured by CPU time and
 * memory, `{{bench_once}}` one subject, `{{machine}}` where and when it was measured.
 */
export async function benchParts(language: Language): Promise<ReadonlyMap<string, string>> {
  const results = await readResults();
  const subjects = new Set(results.rows.map(({ subject }) => subject));
  return new Map([
    ['machine', filled(headTexts[language].measuredOn, results.machine, results.date)],
    ['bench', tableOf(results.rows.filter(isByCost), language)],
    ...[...subjects].map((name): [string, string] => [
      `bench_${name.replaceAll('-', '_')}`,
      tableOf(
        results.rows.filter(({ subject }) => subject === name),
        language,
      ),
    ]),
  ]);
}

function isByCost({ unit }: Row): boolean {
  return unit === 'microseconds' || unit === 'bytes';
}

function tableOf(rows: readonly Row[], language: Language): string {
  const { head, wrong } = headTexts[language];
  const lines = rows.map((row) => cells(row, language));
  const isFilled = (_: string, column: number): boolean => lines.some((line) => line[column] !== '');
  const table = [head, head.map(() => '---'), ...lines].map((line) => line.filter(isFilled));
  const mistakes = rows.flatMap((row) =>
    row.mistaken.map(({ name, wrong: count, of }) => {
      const { work = row.work } = texts[language][row.work] ?? {};
      return `- ${filled(wrong, code(name), String(count), String(of), work)}`;
    }),
  );
  return [...table.map((line) => `| ${line.join(' | ')} |`), '', ...mistakes].join('\n').trimEnd();
}

function cells(row: Row, language: Language): string[] {
  const { work, floor } = texts[language][row.work] ?? { work: row.work };
  const beside = (role: 'peer' | 'floor', name: (measured: string) => string): string => {
    const best = bestOf(row, role);
    if (best === undefined) return '';
    const taken = amount(best.taken.median, row.unit);
    return filled(headTexts[language].beside, taken, name(best.name), times(best.speed.median, language));
  };
  return [
    row.of === undefined ? work : `${work} ${code(row.of)}`,
    amount(row.ours.median, row.unit),
    beside('peer', code),
    beside('floor', (name) => floor ?? name),
    row.aims.map((aim) => aimCell(row, aim, language)).join('; '),
  ];
}

function aimCell(row: Row, aim: Aim, language: Language): string {
  const { judged, reached, missed } = headTexts[language];
  const met = isReached(row, aim);
  const text = aimText(row, aim, language);
  return met === undefined ? text : filled(judged, text, met ? reached : missed);
}

function aimText({ unit }: Row, aim: Aim, language: Language): string {
  const { atMost, atLeast, than } = headTexts[language];
  if ('atMost' in aim) return filled(atMost, amount(aim.atMost, unit));
  if ('atLeast' in aim) return filled(atLeast, amount(aim.atLeast, unit));
  return filled(than[aim.beside], significant(Number(aim.times.toPrecision(2))));
}

function times(value: number, language: Language): string {
  return filled(headTexts[language].times, significant(Number(value.toPrecision(2))));
}

/** The package's name without what of it is called. */
function code(name: string): string {
  return `\`${name.split(', ')[0]?.replace(' (official)', '')}\``;
}

function filled(text: string, ...values: readonly string[]): string {
  return text.replaceAll(/\{(\d)\}/g, (_, place: string) => values[Number(place) - 1] ?? '');
}
