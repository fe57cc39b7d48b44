import { amount, significant } from './harness/print.ts';
import { type Aim, bestOf, isReached, type Row } from './harness/row.ts';
import { readResults } from './results.ts';
import { headWords, type Language, words } from './words.ts';

/**
 * What stands for `{{name}}` in the guides, as Markdown: `{{bench}}` is all of the results, `{{bench_sign}}` those of
 * one subject, `{{machine}}` where and when they were measured.
 */
export async function benchParts(language: Language): Promise<ReadonlyMap<string, string>> {
  const results = await readResults();
  const subjects = new Set(results.rows.map(({ subject }) => subject));
  return new Map([
    ['machine', filled(headWords[language].measuredOn, results.machine, results.date)],
    ['bench', tableOf(results.rows, language)],
    ...[...subjects].map((name): [string, string] => [
      `bench_${name.replaceAll('-', '_')}`,
      tableOf(
        results.rows.filter(({ subject }) => subject === name),
        language,
      ),
    ]),
  ]);
}

function tableOf(rows: readonly Row[], language: Language): string {
  const { head, wrong } = headWords[language];
  const table = [head, head.map(() => '---'), ...rows.map((row) => cells(row, language))];
  const mistakes = new Set(
    rows.flatMap((row) =>
      row.mistaken.map(({ name, wrong: count, of }) => `- ${filled(wrong, code(name), String(count), String(of))}`),
    ),
  );
  return [...table.map((line) => `| ${line.join(' | ')} |`), '', ...mistakes].join('\n').trimEnd();
}

function cells(row: Row, language: Language): string[] {
  const { work, floor } = words[language][row.work] ?? { work: row.work };
  const beside = (role: 'peer' | 'floor', name: (measured: string) => string): string => {
    const best = bestOf(row, role);
    if (best === undefined) return '';
    return `${amount(best.taken.median, row.unit)}, ${name(best.name)}: ${times(best.speed.median, language)}`;
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
  const { atMost, atLeast, than, reached, missed } = headWords[language];
  const met = isReached(row, aim);
  const ending = met === undefined ? '' : ` (${met ? reached : missed})`;
  if ('atMost' in aim) return filled(atMost, amount(aim.atMost, row.unit)) + ending;
  if ('atLeast' in aim) return filled(atLeast, amount(aim.atLeast, row.unit)) + ending;
  return filled(than[aim.beside], significant(Number(aim.times.toPrecision(2)))) + ending;
}

function times(value: number, language: Language): string {
  return filled(headWords[language].times, significant(Number(value.toPrecision(2))));
}

/** The package's name without what of it is called. */
function code(name: string): string {
  return `\`${name.split(', ')[0]?.replace(' (official)', '')}\``;
}

function filled(text: string, ...values: readonly string[]): string {
  return text.replaceAll(/\{(\d)\}/g, (_, place: string) => values[Number(place) - 1] ?? '');
}
