import { describe, expect, test } from 'vitest';
import { parted, whole } from './parted.ts';

/** What stands in the only order, or round it, and would end the order elsewhere if it were read as something else. */
describe('an answer in pieces is parted where its order ends', () => {
  test.each([
    ['a comment behind another', '<order><!--a--><!--</order>--><a>1</a></order>'],
    ['a tag at the end of a comment', '<order><!--<a>--><a>1</a></order>'],
    ['a comment that begins like a shorter one', '<order><!--></order>--><a>1</a></order>'],
    ['a CDATA section behind another', '<order><a><![CDATA[1]]><![CDATA[</order>]]></a></order>'],
    ['a tag at the end of a CDATA section', '<order><a><![CDATA[<a>]]></a></order>'],
    ['an instruction behind another', '<order><?a?><?b </order>?><a>1</a></order>'],
    ['a tag at the end of an instruction', '<order><?a <a>?><a>1</a></order>'],
    ['an empty tag in double quotes', '<order b="/>"><a>1</a></order>'],
    ['an empty tag in single quotes', "<order b='/>'><a>1</a></order>"],
    ['each quote in the other', `<order b="'/>" c='"/>'><a>1</a></order>`],
    ['quotes in text', `<order><a>"</a><b>'</b></order>`],
    ['a slash in front of a tag', '<order><a>/</a><b/></order>'],
    ['a name that ends in a line break', '<order\nb="1"><a>1</a></order\n>'],
    ['a name that ends in a slash', '<order/>'],
  ])('%s', (_name, order) => {
    const text = `<response><status>OK</status>${order}</response>`;
    const expected = whole(text);
    expect(expected).toMatchObject({ items: [expect.any(Object)], frame: { status: 'OK' } });
    const bytes = Buffer.from(text);
    for (const border of bytes.keys()) expect(parted(bytes, [border])).toEqual(expected);
  });

  test.each(['<!-- <html> -->', '<?xml version="1.0"?>', '<?xml version="1.0"?><!-- a --><!-- b --><?c d?>'])(
    'and %s before its root is nothing',
    (head) => {
      const text = `${head}<response><order><a>1</a></order></response>`;
      expect(parted(Buffer.from(text), [])).toEqual({ items: [{ a: '1' }], frame: {} });
      expect(whole(text)).toEqual({ items: [{ a: '1' }], frame: {} });
    },
  );
});
