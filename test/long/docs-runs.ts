import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** What a page says to its reader as one piece: a paragraph, a cell, a button, an attribute, a comment within code. */
export interface Run {
  /** `p`, `@title`, `comment` */
  readonly kind: string;
  readonly text: string;
  /** What stands in code on the page, where the run itself can hold no elements. */
  readonly codes?: ReadonlySet<string>;
}

/** Stands in a run for code, and for what is marked as another language's. */
const other = '‹›';

const inline = new Set(['a', 'b', 'br', 'em', 'i', 'small', 'span', 'strong']);
/** Names of fields, states and the like: in code, or drawn. */
const names = new Set(['code', 'kbd', 'svg']);
const silent = new Set(['script', 'style']);
/** Attributes that are shown or read aloud. */
const spoken = new Set(['alt', 'aria-label', 'placeholder', 'title']);

/** What a page says in its own language, run by run. */
export function runsOf(page: string): Run[] {
  const walk = new Walk();
  walk.node(parse(page, { scriptingEnabled: false }), '');
  return walk.runs.map((run) => (isBare(run.kind) ? { ...run, codes: walk.codes } : run));
}

/** Attributes and titles hold no elements: what is code stands in them as it is. */
function isBare(kind: string): boolean {
  return kind.startsWith('@') || kind === 'title';
}

class Walk {
  readonly runs: Run[] = [];
  /** What stands in code. */
  readonly codes = new Set<string>();
  #text = '';

  node(node: Node, block: string): void {
    if ('value' in node && node.nodeName === '#text') this.#text += node.value;
    else if ('tagName' in node) this.#element(node, block);
    else if ('childNodes' in node) for (const child of node.childNodes) this.node(child, block);
  }

  #element(element: Element, block: string): void {
    const { tagName, childNodes } = element;
    if (silent.has(tagName)) return;
    for (const { name, value } of element.attrs) if (isSpoken(element, name)) this.#add(`@${name}`, value);
    if (tagName === 'pre') for (const comment of commentsIn(element)) this.#add('comment', comment);
    else if (isNamed(element) || isForeign(element)) {
      if (tagName === 'code') this.codes.add(textOf(element));
      this.#text += other;
    } else if (inline.has(tagName)) for (const child of childNodes) this.node(child, block);
    else {
      this.#end(block);
      for (const child of childNodes) this.node(child, tagName);
      this.#end(tagName);
    }
  }

  #end(block: string): void {
    this.#add(block, this.#text);
    this.#text = '';
  }

  #add(kind: string, text: string): void {
    const plain = text.replaceAll(/\s+/g, ' ').trim();
    if (plain !== '') this.runs.push({ kind, text: plain });
  }
}

function isSpoken(element: Element, name: string): boolean {
  // The link to a field is called after the field.
  if (spoken.has(name)) return !hasClass(element, 'hash');
  if (name === 'content') return attribute(element, 'name') === 'description';
  // What the search's script says is on its button.
  return name.startsWith('data-') && name !== 'data-search' && hasClass(element, 'find');
}

function isNamed(element: Element): boolean {
  return names.has(element.tagName) || hasClass(element, 'component') || hasClass(element, 'outcome');
}

/** What is marked as another language's. */
function isForeign({ tagName, attrs }: Element): boolean {
  return tagName !== 'html' && attrs.some(({ name }) => name === 'lang');
}

/** The comments of coloured code. What a line prints is not a comment, though it stands behind `//`. */
function commentsIn(element: Element): string[] {
  const found: string[] = [];
  let line = '';
  const visit = (node: Node): void => {
    if ('tagName' in node && hasClass(node, 'c')) {
      const text = textOf(node);
      if (!line.includes('console.log(')) found.push(text);
      line += text;
    } else if ('childNodes' in node) for (const child of node.childNodes) visit(child);
    else line = `${line}${textOf(node)}`.split('\n').at(-1) ?? '';
  };
  visit(element);
  return found;
}

/** A piece that is marked as another language's than its page's. */
export interface Foreign {
  readonly lang: string;
  /** Of the element: `term` for the vendor's word, `switch` for the way to the other version. */
  readonly kind: string;
  readonly text: string;
}

export function foreignOn(page: string): Foreign[] {
  const found: Foreign[] = [];
  const visit = (node: Node): void => {
    if ('tagName' in node && isForeign(node))
      found.push({ lang: attribute(node, 'lang'), kind: attribute(node, 'class') || node.tagName, text: textOf(node) });
    else if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  };
  visit(parse(page));
  return found;
}

function hasClass(element: Element, name: string): boolean {
  return attribute(element, 'class').split(' ').includes(name);
}

function attribute({ attrs }: Element, name: string): string {
  return attrs.find((each) => each.name === name)?.value ?? '';
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
