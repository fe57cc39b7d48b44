import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { commentsOf, namesOf } from '../../scripts/texts/comments.ts';
import { messagesOf } from '../../scripts/texts/messages.ts';
import { objections } from '../../scripts/texts/replaced.ts';
import type { Text } from '../../scripts/texts/text.ts';

function source(text: string): ts.SourceFile {
  return ts.createSourceFile('src/sample.ts', text, ts.ScriptTarget.Latest, true);
}

describe('what a source file says', () => {
  test('prose of strings and templates, with its line', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a template is what is read
    const found = messagesOf(source("const kind = 'post';\nthrow new Error(`the file ${path} is not JSON`);\n"));
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a template is what is read
    expect(found).toEqual([{ file: 'src/sample.ts', line: 2, kind: 'message', text: 'the file ${…} is not JSON' }]);
  });

  test('a page piece by piece, and a single word beside its Chinese', () => {
    const page = source(
      "const page = `<h1>No orders yet</h1><p class=\"a b\">Try again</p>`;\nconst t = { en: 'Amount', zh: '金額' };",
    );
    expect(messagesOf(page).map(({ text }) => text)).toEqual(['No orders yet', 'Try again', 'Amount', '金額']);
  });

  test('no import, no type, no field', () => {
    expect(messagesOf(source("import x from 'a b';\ntype A = 'one two';\nconst key = 'MerchantTradeNo';"))).toEqual([]);
  });

  test('comments in one piece, and the names that it gives', () => {
    const file = source('/** First\n * and second. */\nfunction consoleMoves(told: string): void {}\n');
    expect(commentsOf(file)).toMatchObject([{ line: 1, text: 'First and second.' }]);
    expect(namesOf(file).map(({ text }) => text)).toEqual(['sample', 'consoleMoves', 'told']);
  });
});

describe('what nobody would say aloud', () => {
  const reported = (kind: Text['kind'], text: string): string[] => objections({ file: 'a.ts', line: 1, kind, text });

  test.each<[Text['kind'], string, string]>([
    ['message', '"x" is no state', '"is no state": say is not a …'],
    ['comment', 'A fault that befalls a call.', 'say apply to'],
    ['name', 'consoleMoves', '"moves": say transitions'],
    ['name', 'toldBy', '"told": say notify'],
    ['message', '找不到訂單,請重試', 'full-width punctuation'],
    ['document', '從服務器取得訂單', '伺服器'],
  ])('a %s: %s', (kind, text, objection) => {
    expect(reported(kind, text)).toEqual([expect.stringContaining(objection)]);
  });

  test.each<[Text['kind'], string]>([
    ['message', 'there is no order "A1"'],
    ['message', 'the order is no longer open'],
    ['name', 'remove'],
    ['message', '找不到訂單，請重試'],
    ['comment', 'The vendor writes 付款,失敗 with a half-width comma.'],
  ])('but not a %s: %s', (kind, text) => {
    expect(reported(kind, text)).toEqual([]);
  });
});
