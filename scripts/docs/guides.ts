import { readdir, readFile } from 'node:fs/promises';
import MarkdownIt from 'markdown-it';
import type { Paint } from './highlight.ts';
import { Html, html } from './html.ts';
import { type Language, languages } from './language.ts';

/** A guide as its Markdown says it. */
export interface Guide {
  /** `first-payment` for `first-payment.md`. */
  readonly name: string;
  readonly title: string;
  /** Its first paragraph; what is code stands in backticks. */
  readonly lead: string;
  readonly body: Html;
  readonly headings: readonly { readonly id: string; readonly text: string }[];
  /** Its TypeScript, by the line on which it stands. */
  readonly samples: ReadonlyMap<string, string>;
}

/** The order in which they are read; others come after them. */
const order = [
  'first-payment',
  'callbacks',
  'frameworks',
  'unknown-outcomes',
  'testing',
  'going-live',
  'key-renewal',
  'checkmacvalue-error',
  'other-languages',
  'adding-an-endpoint',
  'scaling',
];

const folder = new URL('guides/', import.meta.url);

/**
 * The guides of each language. `inserted` is what stands for `{{name}}` in those of a language.
 *
 * @throws Error where a guide is written in one language and not in the other
 */
export async function readGuides(
  paint: Paint,
  inserted: ReadonlyMap<Language, ReadonlyMap<string, string>>,
): Promise<ReadonlyMap<Language, readonly Guide[]>> {
  const read = await Promise.all(
    languages.map(async (language): Promise<readonly [Language, readonly Guide[]]> => {
      const names = (await readdir(new URL(`${language}/`, folder))).filter((name) => name.endsWith('.md'));
      const guides = names.map(async (name) =>
        guideOf(name.slice(0, -3), await textOf(language, name, inserted.get(language) ?? new Map()), paint),
      );
      return [language, (await Promise.all(guides)).sort(byOrder)];
    }),
  );
  const [first, second] = read.map(([, guides]) => guides.map(({ name }) => name).join(', '));
  if (first !== second) throw new Error(`guides are not the same in both languages: ${first} and ${second}`);
  return new Map(read);
}

async function textOf(language: Language, name: string, inserted: ReadonlyMap<string, string>): Promise<string> {
  const text = await readFile(new URL(`${language}/${name}`, folder), 'utf8');
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, key: string) => {
    const part = inserted.get(key);
    if (part === undefined) throw new Error(`scripts/docs/guides/${language}/${name}: nothing is known as {{${key}}}`);
    return part;
  });
}

function byOrder(a: Guide, b: Guide): number {
  const place = ({ name }: Guide): number => (order.indexOf(name) < 0 ? order.length : order.indexOf(name));
  return place(a) - place(b) || (a.name < b.name ? -1 : 1);
}

/** A guide begins with its title and a paragraph that says what it is for. */
export function guideOf(name: string, text: string, paint: Paint): Guide {
  const markdown = new MarkdownIt();
  const samples = new Map<string, string>();
  const headings: { id: string; text: string }[] = [];
  markdown.renderer.rules['fence'] = (tokens, index) => {
    const { info = '', content = '', map } = tokens[index] ?? {};
    const [grammar = ''] = info.split(' ');
    if (grammar === 'ts') samples.set(`${name}-${(map?.[0] ?? 0) + 1}`, content);
    return html`<figure class="code plain"><pre tabindex="0"><code>${paint(content.trimEnd(), grammar)}</code></pre></figure>\n`
      .text;
  };
  markdown.renderer.rules['heading_open'] = (tokens, index) => {
    const { tag = 'h2' } = tokens[index] ?? {};
    const texts = tokens[index + 1]?.content ?? '';
    if (tag !== 'h2') return `<${tag}>`;
    const id = idOf(texts, headings.length + 1);
    headings.push({ id, text: texts });
    return html`<h2 id="${id}">`.text;
  };
  markdown.renderer.rules['softbreak'] = (tokens, index) => {
    const [before = '', after = ''] = [tokens[index - 1], tokens[index + 1]].map((token) => token?.content);
    return joinedLines(`${before}\n${after}`).includes('\n') ? '\n' : '';
  };
  markdown.renderer.rules['table_open'] = () => '<div class="scroll"><table class="plain">';
  markdown.renderer.rules['table_close'] = () => '</table></div>';
  const tokens = markdown.parse(text, {});
  const title = tokens[1]?.content ?? name;
  const lead = joinedLines(tokens[4]?.content ?? '')
    .replaceAll(/[*]|\]\([^)]*\)|\[/g, '')
    .replaceAll(/\s+/g, ' ');
  return { name, title, lead, body: new Html(markdown.render(text)), headings, samples };
}

/** Chinese has no spaces: the end of a line within a paragraph is none either. */
function joinedLines(text: string): string {
  return text.replaceAll(/(?<=[，。；：、！？」）])\n|(?<=\p{Script=Han})\n(?=[\p{Script=Han}「（])/gu, '');
}

/** `# Words { #id }` would be Markdown of one renderer: an id of the words, or of the number where they are Chinese. */
function idOf(texts: string, count: number): string {
  const id = texts
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return /[\u3400-\u9fff]/.test(texts) || id === '' ? `section-${count}` : id;
}
