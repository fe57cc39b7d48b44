/** Text for a terminal, in columns: a Chinese character takes two. */

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;

export function columnsOf(text: string): number {
  let count = 0;
  for (const character of text) count += wide.test(character) ? 2 : 1;
  return count;
}

/** Wide enough for a sentence, and no wider than is read with ease. */
function terminalWidth(): number {
  return Math.min(Math.max(process.stdout.columns ?? 100, 60), 120);
}

/** A text in lines of at most so many columns, broken at spaces and, where there is none, between Chinese characters. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/[^\s\u2e80-\uffef]+[\u3000-\u303f\uff00-\uff60]*|[\u2e80-\uffef]|\s+/gu) ?? []) {
    const isSpace = /^\s+$/.test(piece);
    if (columnsOf(line) + columnsOf(isSpace ? '' : piece) > width && line !== '') {
      lines.push(line.trimEnd());
      line = '';
    }
    line += isSpace ? (line === '' ? '' : ' ') : piece;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

/** Where a row stands. */
interface Columns {
  readonly indent?: number;
  /** Where the meaning begins. */
  readonly column?: number;
  readonly width?: number;
}

/** A term at the left and what it means at its right; below it where the term is long. */
export function row(
  term: string,
  meaning: string,
  { indent = 2, column = 28, width = terminalWidth() }: Columns = {},
): string[] {
  const left = `${' '.repeat(indent)}${term}`;
  const lines = wrapped(meaning, width - column);
  const pad = ' '.repeat(column);
  if (lines.length === 0) return [left];
  if (columnsOf(left) >= column - 1) return [left, ...lines.map((line) => pad + line)];
  const [first = '', ...rest] = lines;
  return [left + ' '.repeat(column - columnsOf(left)) + first, ...rest.map((line) => pad + line)];
}

export function paragraph(text: string): string {
  return wrapped(text, terminalWidth()).join('\n');
}
