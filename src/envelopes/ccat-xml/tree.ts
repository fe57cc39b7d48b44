import { EnvelopeFault } from '../envelope.ts';
import { escaped } from './characters.ts';
import { type Markup, nameOf, nextMarkup } from './markup.ts';

/** Elements inside of elements. */
export const deepest = 20;

/** An element that has begun. */
interface Element {
  readonly name: string;
  text: string;
  /** By their names; of one that comes several times all of them, in a list. */
  children?: Record<string, unknown>;
}

const cdata = { begin: '<![CDATA[', end: ']]>' };

/**
 * The elements of an XML text that the validator let pass: of each its text, not yet unescaped, or its children by
 * their names. Attributes are nothing, and so is whitespace between elements.
 *
 * @throws EnvelopeFault where it declares anything, is nested too deep, or is incomplete all the same
 */
export function treeOf(text: string): Readonly<Record<string, unknown>> {
  const top: Element = { name: '', text: '' };
  const open = [top];
  let at = 0;
  for (let markup = nextMarkup(text, at); markup !== undefined; markup = nextMarkup(text, at)) {
    innermost(open).text += text.slice(at, markup.from);
    take(text, markup, open);
    at = markup.to;
  }
  if (text.startsWith(cdata.begin, text.indexOf('<', at)))
    throw unreadable('the XML has an unterminated CDATA section');
  if (open.length > 1 || text.includes('<', at)) throw unreadable('the XML is incomplete');
  if ((top.text + text.slice(at)).trim() !== '') throw unreadable('the XML has text outside of its root');
  return top.children ?? {};
}

export function declared(): EnvelopeFault {
  return unreadable('the XML declares a document type or an entity, which is not allowed');
}

export function tooDeep(): EnvelopeFault {
  return unreadable(`the XML is nested deeper than ${deepest} elements`);
}

function take(text: string, markup: Markup, open: Element[]): void {
  switch (markup.is) {
    case 'declaration':
      throw declared();
    case 'other':
      innermost(open).text += characterData(text.slice(markup.from, markup.to));
      return;
    case 'end':
      end(text.slice(markup.from + 2, markup.to - 1).trimEnd(), open);
      return;
    default:
      begin(nameOf(text, markup).replace(/\/$/, ''), open);
      if (markup.is === 'empty') end(innermost(open).name, open);
  }
}

/** What a CDATA section holds, as escaped text; nothing of a comment or an instruction. */
function characterData(section: string): string {
  return section.startsWith(cdata.begin) ? escaped(section.slice(cdata.begin.length, -cdata.end.length)) : '';
}

function begin(name: string, open: Element[]): void {
  if (name in Object.prototype)
    throw unreadable('the XML has an element whose name would mean something to any object');
  if (open.length > deepest) throw tooDeep();
  open.push({ name, text: '' });
}

function end(name: string, open: Element[]): void {
  const element = open.pop();
  const parent = open.at(-1);
  if (element?.name !== name || parent === undefined) throw unreadable('the XML ends an element that is not open');
  const { text, children } = element;
  if (children !== undefined && text.trim() !== '') throw unreadable('the XML mixes text with elements');
  parent.children ??= {};
  put(parent.children, name, children ?? text);
}

function put(children: Record<string, unknown>, name: string, value: unknown): void {
  const others = children[name];
  if (Array.isArray(others)) others.push(value);
  else children[name] = others === undefined ? value : [others, value];
}

function innermost(open: readonly Element[]): Element {
  const element = open.at(-1);
  if (element === undefined) throw unreadable('the XML ends an element that is not open');
  return element;
}

function unreadable(what: string): EnvelopeFault {
  return new EnvelopeFault('unreadable', what);
}
