import { describe, expect, test } from 'vitest';
import { ccatXml } from '../../src/envelopes/ccat-xml.ts';
import { EnvelopeFault, type Terms } from '../../src/envelopes/envelope.ts';
import { faultOf, terms } from './arbitraries.ts';

const { root: _, ...rootless } = terms;
const requesting: Terms = { ...terms, root: 'request' };

/** What keeps a content from being sealed. */
function faultOfSealing(content: unknown, given: Terms = requesting): unknown {
  try {
    return ccatXml.seal(content, given);
  } catch (error) {
    return error;
  }
}

describe('XML that the merchant wrote', () => {
  test.each([
    '<request><a>1</a></request>',
    ' \n<request/>\n',
    '<?xml version="1.0"?><request/>',
    '<?xml version="1.0" encoding="UTF-8"?>\n<request/>',
    "<?xml version='1.0' encoding='utf-8' standalone='yes'?><request/>",
    '<request><!-- <?xml version="1.0" encoding="Big5"?> --></request>',
    '<request><a><![CDATA[<?xml version="1.0" encoding="Big5"?>]]></a></request>',
  ])('is sealed as it is: %j', (text) => {
    expect(ccatXml.seal(text, requesting)).toBe(text);
  });

  test.each([
    '<?xml version="1.0" encoding="Big5"?><request/>',
    "<?xml version='1.0' encoding='big5'?><request/>",
    '\n <?xml version="1.0"\n encoding = "Big5" standalone="yes"?><request/>',
    '<?xml version="1.0" encoding  =  "UTF-16"?><request/>',
  ])('in another encoding than that in which it is sent is refused: %j', (text) => {
    const fault = new EnvelopeFault('unreadable', 'the XML declares an encoding other than UTF-8');
    expect(faultOfSealing(text)).toStrictEqual(fault);
  });

  test.each([
    ['<response/>', "the XML's root is not <request> alone"],
    ['<request/><request/>', "the XML's root is not <request> alone"],
    ['<request/><other/>', "the XML's root is not <request> alone"],
    ['<request><order>1</order><msg>1</msg><msg>2</msg></request>', 'the XML has <msg> 2 times where one is expected'],
  ])('is held to what would be read: %s', (text, message) => {
    expect(faultOfSealing(text)).toStrictEqual(new EnvelopeFault('unreadable', message));
  });
});

test('the root is called request where it is sent and response where it comes, unless it is told', () => {
  expect(ccatXml.seal({ a: 1 }, rootless)).toContain('\n<request><a>1</a></request>');
  expect(ccatXml.seal('<request/>', rootless)).toBe('<request/>');
  expect(ccatXml.open('<response><msg>1</msg></response>', rootless)).toEqual({ msg: '1' });
  expect(faultOf(ccatXml, '<request/>', rootless)).toContain('root is not <response> alone');
});

describe('an answer', () => {
  test.each([
    ['<response/><![CDATA[x', 'unreadable: the XML has an unterminated CDATA section'],
    ['<response/><!-- --><response/>', "unreadable: the XML's root is not <response> alone"],
    [
      '<response><msg>&#xD800;</msg></response>',
      'unreadable: the XML has a character reference that names no character',
    ],
    [
      '<response><msg>&#xDFFF;</msg></response>',
      'unreadable: the XML has a character reference that names no character',
    ],
    [
      '<response><msg>&#x110000;</msg></response>',
      'unreadable: the XML has a character reference that names no character',
    ],
  ])('%s: %s', (text, fault) => {
    expect(faultOf(ccatXml, text)).toBe(fault);
  });

  test('may name the characters at either end of what there is', () => {
    const text = '<response><msg>&#xD7FF;&#xE000;&#x10FFFF;</msg></response>';
    expect(ccatXml.open(text, terms)).toEqual({ msg: '\ud7ff\ue000\u{10ffff}' });
  });

  test('may have text where elements are expected, which is for the schema to judge', () => {
    expect(ccatXml.open('<response><order>words</order><order> </order></response>', terms)).toEqual({
      order: ['words', {}],
    });
  });

  test('that is not XML is quoted up to 120 characters', () => {
    const quoted = Array.from({ length: 150 }, (_value, index) =>
      faultOf(ccatXml, `<response><${'x'.repeat(index + 1)}`),
    )
      .filter((fault) => !fault.includes('is not closed'))
      .map((fault) => /^unreadable: the text is not XML: (.*) \(line 1\)$/s.exec(fault)?.[1] ?? '');
    const whole = quoted.filter((text) => !text.endsWith('...'));
    expect(Math.max(...whole.map(({ length }) => length))).toBe(120);
    expect(new Set(quoted.filter((text) => text.endsWith('...')).map(({ length }) => length))).toEqual(new Set([123]));
  });
});

test('a character or a name that XML cannot carry is a fault of what is sealed', () => {
  for (const content of [{ a: '\u0000' }, { 'a b': '1' }])
    expect(faultOfSealing(content)).toMatchObject({ kind: 'unreadable', message: expect.stringMatching(/./) });
});
