import { escapeHtml } from '../../src/http/escape-html.ts';
import { Html, html, joined } from '../../src/http/html.ts';

export { Html, html, joined, type Part } from '../../src/http/html.ts';

const han =
  /[\u2e80-\u30ff\u31c0-\u9fff\uf900-\ufaff\uff00-\uffef『』「」]+(?:[ \w.,/()-]*[\u2e80-\u30ff\u31c0-\u9fff\uf900-\ufaff\uff00-\uffef『』「」]+)*/gu;

/**
 * A line of a description: backticks are code, and Chinese is marked as such, so that it is set in Taiwan's glyphs and
 * read aloud rightly.
 */
export function line(text: string): Html {
  const parts = text.split(/(`[^`]+`)/);
  return new Html(
    parts
      .map((part, index) => (index % 2 === 1 ? `<code>${escapeHtml(part.slice(1, -1))}</code>` : chinese(part)))
      .join(''),
  );
}

function chinese(text: string): string {
  return escapeHtml(text).replaceAll(han, (found) => `<span lang="zh-TW">${found}</span>`);
}

/** The same where there can be no code, as in an attribute. */
export function plainLine(text: string): string {
  return text.replaceAll('`', '');
}

/** A description of several lines as paragraphs. */
export function prose(text: string): Html {
  const paragraphs = text.trim().split(/\n\s*\n/);
  return joined(
    paragraphs.map((paragraph) => html`<p>${line(paragraph.replaceAll(/\s+/g, ' '))}</p>`),
    '\n',
  );
}

/** A value as code. */
export function code(value: unknown): Html {
  return html`<code>${typeof value === 'string' ? (value === '' ? '""' : value) : JSON.stringify(value)}</code>`;
}
