import { EnvelopeFault, isEnvelopeFault, type Splitter } from '../envelope.ts';
import { ofItem } from './bounds.ts';
import { type Markup, nameOf, nextMarkup } from './markup.ts';
import { declared, deepest, tooDeep } from './tree.ts';

/** Bytes of one item, and of all that stands round the items. */
const largest = 64 * 1024;

const tooLong = `is longer than ${largest} bytes`;

/** How the two kinds of pieces are opened. */
interface Opening {
  readonly root: string;
  /** The element that comes many times, a child of the root. */
  readonly list: string;
  readonly frame: (text: string) => unknown;
  readonly item: (text: string) => unknown;
}

/**
 * Parts the items of a list from what stands round them, whatever the pieces in which the text comes. No more than one
 * item is kept.
 */
export class XmlSplitter implements Splitter {
  text = '';
  readonly #opening: Opening;
  /** What stands round the items, as far as it has come. */
  #frame = '';
  /** What has not been parted: it begins with the open item, where there is one. */
  #rest = '';
  /** How far that has been looked at. */
  #at = 0;
  #depth = 0;
  #inItem = false;
  #elements = 0;
  #count = 0;

  constructor(opening: Opening) {
    this.#opening = opening;
  }

  *items(text: string): Generator<unknown> {
    this.#rest += text;
    for (let markup = this.#next(); markup !== undefined; markup = this.#next()) {
      if (this.#ends(markup)) yield this.#item();
    }
    if (this.#inItem) {
      if (this.#rest.length > largest) throw this.#tooLarge(tooLong);
      return;
    }
    this.#setAside(this.#at);
    if (this.#frame.length + this.#rest.length <= largest) return;
    throw new EnvelopeFault('unreadable', `what surrounds each <${this.#opening.list}> ${tooLong}`, {
      isTooLarge: true,
    });
  }

  frame(): unknown {
    this.text = this.#frame;
    return this.#opening.frame(`${this.#frame}</${this.#opening.root}>`);
  }

  end(): unknown {
    if (this.#inItem) {
      this.text = this.#rest;
      throw this.#itemFault(' is incomplete: the XML ends inside it');
    }
    this.text = this.#frame + this.#rest;
    return this.#opening.frame(this.text);
  }

  #next(): Markup | undefined {
    const markup = nextMarkup(this.#rest, this.#at);
    if (markup === undefined) {
      const start = this.#rest.indexOf('<', this.#at);
      this.#at = start < 0 ? this.#rest.length : start;
    } else {
      this.#at = markup.to;
    }
    return markup;
  }

  /** Takes the markup in, and says whether an item ends with it. */
  #ends(markup: Markup): boolean {
    switch (markup.is) {
      case 'declaration':
        throw declared();
      case 'other':
        return false;
      case 'end':
        this.#depth -= 1;
        return this.#inItem && this.#depth === 1;
      default:
        this.#start(markup);
        if (markup.is === 'start') this.#depth += 1;
        if (this.#depth > deepest) throw tooDeep();
        return this.#inItem && this.#depth === 1;
    }
  }

  #start(markup: Markup): void {
    const { root, list } = this.#opening;
    if (this.#inItem) {
      this.#elements += 1;
      if (this.#elements > ofItem.elements) throw this.#tooLarge(`has more than ${ofItem.elements} elements`);
    } else if (this.#depth === 1 && nameOf(this.#rest, markup) === list) {
      this.#setAside(markup.from);
      this.#inItem = true;
      this.#elements = 1;
    } else if (this.#depth === 0 && nameOf(this.#rest, markup) !== root) {
      throw new EnvelopeFault('unreadable', `the XML's root is not <${root}> alone`);
    }
  }

  #item(): unknown {
    this.text = this.#rest.slice(0, this.#at);
    if (Buffer.byteLength(this.text) > largest) throw this.#tooLarge(tooLong);
    this.#rest = this.#rest.slice(this.#at);
    this.#at = 0;
    this.#inItem = false;
    try {
      return this.#opening.item(this.text);
    } catch (error) {
      throw isEnvelopeFault(error) ? this.#itemFault(`: ${error.message}`, error.isTooLarge) : error;
    } finally {
      this.#count += 1;
    }
  }

  /**
   * Puts what comes before a place to what stands round the items. Nothing but whitespace and comments between two of
   * them would only pile up.
   */
  #setAside(to: number): void {
    const piece = this.#rest.slice(0, to);
    this.#rest = this.#rest.slice(to);
    this.#at -= to;
    const isNothing = this.#depth === 1 && piece.replaceAll(/<!--.*?-->/gs, '').trim() === '';
    if (!isNothing) this.#frame += piece;
  }

  #tooLarge(what: string): EnvelopeFault {
    this.text = this.#rest;
    return this.#itemFault(` ${what}`, true);
  }

  #itemFault(what: string, isTooLarge = false): EnvelopeFault {
    return new EnvelopeFault('unreadable', `<${this.#opening.list}> number ${this.#count + 1}${what}`, { isTooLarge });
  }
}
