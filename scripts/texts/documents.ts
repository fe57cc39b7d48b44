import { readFile } from 'node:fs/promises';
import type { Text } from './text.ts';

/** The lines of Markdown documents, without code and without what links lead to. */
export async function linesOf(files: readonly string[]): Promise<Text[]> {
  const texts = await Promise.all(files.map(async (file) => ({ file, text: await readFile(file, 'utf8') })));
  return texts.flatMap(({ file, text }) => {
    const prose = text
      .replaceAll(/^```.*?^```/gms, (code) => code.replaceAll(/[^\n]/g, ''))
      .replaceAll(/`[^`\n]*`/g, '`…`')
      .replaceAll(/\]\([^)\s]*\)/g, ']');
    return prose.split('\n').map((line, index): Text => ({ file, line: index + 1, kind: 'document', text: line }));
  });
}
