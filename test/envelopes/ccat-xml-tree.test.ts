import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { ofWhole } from '../../src/envelopes/ccat-xml/bounds.ts';
import { parsed } from '../../src/envelopes/ccat-xml/parse.ts';
import { treeOf } from '../../src/envelopes/ccat-xml/tree.ts';

const parser = new XMLParser({
  ignoreAttributes: true,
  ignorePiTags: true,
  parseTagValue: false,
  trimValues: false,
  processEntities: false,
});

const text = fc.stringMatching(/^[a-z0-9 &;\u4e00-\u9fff]{0,8}$/).map((value) => value.replaceAll('&', '&amp;'));
const nothing = fc.constantFrom('', ' ', '\n', '<!-- a < b > -->', '<?a b > c?>');
const attributes = fc.constantFrom('', ' a="1"', " a='/>' b = \"it's\"", ' ');
const name = fc.constantFrom('a', 'b', 'order', 'a:b', '超商');

const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc.oneof(
    { maxDepth: 5 },
    fc
      .tuple(name, attributes, text, nothing)
      .map(([tag, given, value, beside]) =>
        value === '' && beside === '' ? `<${tag}${given}/>` : `<${tag}${given}>${value}${beside.trim()}</${tag} >`,
      ),
    fc
      .tuple(name, attributes, fc.array(fc.tuple(nothing, tie('element')), { minLength: 1, maxLength: 4 }))
      .map(([tag, given, held]) => `<${tag}${given}>${held.flat().join('')}</${tag}>`),
  ),
}));

/** Its texts between elements are whitespace, which is nothing. */
function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== '#text')
      .map(([key, held]) => [key, withoutBlanks(held)]),
  );
}

test('the elements are those that fast-xml-parser finds', () => {
  fc.assert(
    fc.property(element, (xml) => {
      expect(parsed(xml, ofWhole)).toEqual(withoutBlanks(parser.parse(xml)));
    }),
    { numRuns: 500 },
  );
});

test('a CDATA section is text, wherever it stands', () => {
  expect(parsed('<a>1<![CDATA[<b>&amp;]]>2</a>', ofWhole)).toEqual({ a: '1&lt;b&gt;&amp;amp;2' });
  expect(parsed('<a><![CDATA[]]></a>', ofWhole)).toEqual({ a: '' });
});

test.each([
  ['<a>', 'incomplete'],
  ['<a', 'incomplete'],
  ['<a></a', 'incomplete'],
  ['<a><!-- </a>', 'incomplete'],
  ['<a><![CDATA[</a>', 'unterminated CDATA'],
  ['<a></b>', 'not open'],
  ['</a>', 'not open'],
  ['<a/></a>', 'not open'],
  ['<a></a><', 'incomplete'],
  ['<a/>b', 'text outside'],
  ['b<a/>', 'text outside'],
  ['<a/><![CDATA[b]]>', 'text outside'],
  ['<a>b<c/></a>', 'mixes text'],
  ['<a><c/><![CDATA[b]]></a>', 'mixes text'],
  ['<!DOCTYPE a><a/>', 'declares'],
  ['<a><toString>1</toString></a>', 'any object'],
])('%s is refused, whatever the validator lets pass: %s', (xml, text) => {
  expect(() => treeOf(xml)).toThrow(text);
});

test('twenty elements may stand inside of each other, and no more', () => {
  const nested = (count: number): string => `${'<a>'.repeat(count)}${'</a>'.repeat(count)}`;
  expect(treeOf(nested(20))).toHaveProperty('a');
  expect(() => treeOf(nested(21))).toThrow('nested deeper than 20');
});
