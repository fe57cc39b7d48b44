import { ofItem, ofWhole } from './ccat-xml/bounds.ts';
import { parsed } from './ccat-xml/parse.ts';
import { fieldsOf, read } from './ccat-xml/read.ts';
import { XmlSplitter } from './ccat-xml/splitter.ts';
import { element } from './ccat-xml/write.ts';
import { type Envelope, EnvelopeFault, type Terms } from './envelope.ts';

/** XML as the raw body: Cat's requests and answers (CVS API 規格文件 5.0, chapters 3 and 4). */
export const ccatXml: Envelope = {
  name: 'ccat-xml',
  needs: { layout: 'whole' },
  sealsText: true,
  seal: (content, terms) => {
    const { root = 'request' } = terms;
    if (typeof content !== 'string') return `<?xml version="1.0" encoding="UTF-8"?>\n${element(root, content)}`;
    // Whoever writes the XML is held to what would be read.
    open(content, { ...terms, root });
    const encoding = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([^"']*)/.exec(content)?.[1] ?? 'UTF-8';
    if (encoding.toUpperCase() !== 'UTF-8')
      throw new EnvelopeFault('unreadable', 'the XML declares an encoding other than UTF-8');
    return content;
  },
  open,
  split: (list, terms) => {
    const layout = fieldsOf(terms.layout, list);
    const item = (text: string): unknown => read(parsed(text, ofItem)[list], layout);
    return new XmlSplitter({ root: rootOf(terms), list, item, frame: (text) => open(text, terms) });
  },
};

function rootOf({ root = 'response' }: Terms): string {
  return root;
}

function open(text: string, terms: Terms): unknown {
  const root = rootOf(terms);
  const tree = parsed(text, ofWhole);
  // The validator lets a second root pass that stands after an empty one.
  if (Object.keys(tree).length !== 1 || !(root in tree) || Array.isArray(tree[root]))
    throw new EnvelopeFault('unreadable', `the XML's root is not <${root}> alone`);
  return read(tree[root], terms.layout) ?? {};
}
