import { type Aim, bestOf, type Figure, isReached, type Row } from './row.ts';
import type { Spread } from './spread.ts';

/** `12.3 us`, `4.5 ms`, `37 MB`, `1,234/s`. */
export function amount(value: number, unit: Row['unit']): string {
  if (unit === 'count') return Math.round(value).toLocaleString('en-US');
  if (unit === 'per-second') return `${Math.round(value).toLocaleString('en-US')}/s`;
  const [names, step] = unit === 'bytes' ? [['B', 'KB', 'MB', 'GB'], 1000] : [['us', 'ms', 's'], 1000];
  let [rest, size] = [value, 0];
  while (Math.abs(rest) >= step && size < names.length - 1) [rest, size] = [rest / step, size + 1];
  return `${significant(rest)} ${names[size]}`;
}

/** Three figures say all that such a measurement knows. */
export function significant(value: number): string {
  return Math.abs(value) >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
}

function spread({ median, low, high }: Spread): string {
  return `${significant(median)} [${significant(low)}-${significant(high)}]`;
}

export function aimText(aim: Aim, unit: Row['unit']): string {
  if ('atMost' in aim) return `at most ${amount(aim.atMost, unit)}`;
  if ('atLeast' in aim) return `at least ${amount(aim.atLeast, unit)}`;
  return `${significant(aim.times)} x the ${aim.beside}`;
}

function nameOf({ work, of }: Row): string {
  return of === undefined ? work : `${work} ${of}`;
}

/** A row as `npm run bench` shows it: what each way takes, how it compares, and whether the aims are reached. */
export function lines(row: Row): string[] {
  const { unit, ours } = row;
  const aims = row.aims.map((aim) => {
    const reached = isReached(row, aim);
    return `${aimText(aim, unit)}: ${reached === undefined ? 'not measured' : reached ? 'reached' : 'NOT REACHED'}`;
  });
  const best = new Set([bestOf(row, 'peer'), bestOf(row, 'floor')]);
  const other = (figure: Figure): string => {
    const role = best.has(figure) ? figure.role : figure.role === 'beside' ? '' : `(${figure.role})`;
    return `  ${role.padEnd(7)} ${figure.name.padEnd(62)} ${amount(figure.taken.median, unit).padStart(10)}  ours is ${spread(figure.speed)} x as fast`;
  };
  const range = `${amount(ours.low, unit)} to ${amount(ours.high, unit)}`;
  return [
    `${row.subject}: ${nameOf(row)}${aims.length === 0 ? '' : ` (aim ${aims.join('; ')})`}`,
    `  ours    ${''.padEnd(62)} ${amount(ours.median, unit).padStart(10)}  quartiles ${range}`,
    ...row.others.map(other),
    ...row.mistaken.map(({ name, wrong, of }) => `  wrong   ${name}: ${wrong} of ${of} results are not the vendor's`),
  ];
}

/** All rows at a glance: aim, ours, best peer, floor, ratio. */
export function table(rows: readonly Row[]): string {
  const head = ['work', 'aim', 'ours', 'best peer', 'x', 'floor', 'x', ''];
  const cells = rows.map((row) => {
    const beside = (role: 'peer' | 'floor'): string[] => {
      const best = bestOf(row, role);
      return best ? [amount(best.taken.median, row.unit), significant(best.speed.median)] : ['', ''];
    };
    const reached = row.aims.map((aim) => isReached(row, aim));
    return [
      nameOf(row),
      row.aims.map((aim) => aimText(aim, row.unit)).join(', '),
      amount(row.ours.median, row.unit),
      ...beside('peer'),
      ...beside('floor'),
      reached.length === 0 ? '' : reached.every((each) => each === true) ? 'reached' : 'NOT REACHED',
    ];
  });
  const widths = head.map((title, column) => Math.max(...[head, ...cells].map((row) => (row[column] ?? title).length)));
  return [head, ...cells]
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
