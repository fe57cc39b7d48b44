/** A tag, or what is neither tag nor text: a comment, a CDATA section, a processing instruction. */
export interface Markup {
  readonly is: 'start' | 'end' | 'empty' | 'declaration' | 'other';
  readonly from: number;
  /** Behind its last character. */
  readonly to: number;
}

const [exclamation, quote, apostrophe, slash, greater, question] = [0x21, 0x22, 0x27, 0x2f, 0x3e, 0x3f];

/** The next markup of a text; `undefined` where there is none, or the text ends before it does. */
export function nextMarkup(text: string, at: number): Markup | undefined {
  const from = text.indexOf('<', at);
  if (from < 0) return undefined;
  switch (text.charCodeAt(from + 1)) {
    case slash:
      return upTo('end', from, text.indexOf('>', from + 2) + 1);
    case question:
      return upTo('other', from, after(text, '?>', from + 2));
    case exclamation:
      return section(text, from);
    default:
      return tag(text, from);
  }
}

/** The name of a start tag. */
export function nameOf(text: string, { from, to }: Markup): string {
  return text.slice(from + 1, to).replace(/[\s/>].*/s, '');
}

function upTo(is: Markup['is'], from: number, to: number): Markup | undefined {
  return to > 0 ? { is, from, to } : undefined;
}

/** Where what follows a sign begins; 0 where the sign has not come. */
function after(text: string, sign: string, at: number): number {
  const found = text.indexOf(sign, at);
  return found < 0 ? 0 : found + sign.length;
}

const sections = [
  { begin: '<!--', end: '-->' },
  { begin: '<![CDATA[', end: ']]>' },
];

function section(text: string, from: number): Markup | undefined {
  for (const { begin, end } of sections) {
    const start = text.slice(from, from + begin.length);
    if (start === begin) return upTo('other', from, after(text, end, from + begin.length));
    if (begin.startsWith(start)) return undefined;
  }
  return { is: 'declaration', from, to: from + 2 };
}

/** A start tag ends at the first `>` outside of quotes. */
function tag(text: string, from: number): Markup | undefined {
  const { length } = text;
  for (let at = from + 1; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === greater) return { is: text.charCodeAt(at - 1) === slash ? 'empty' : 'start', from, to: at + 1 };
    if (code === quote || code === apostrophe) {
      at = text.indexOf(code === quote ? '"' : "'", at + 1);
      if (at < 0) return undefined;
    }
  }
  return undefined;
}
