import { createCssVariablesTheme, createHighlighter } from 'shiki';
import { Html, html, joined } from './html.ts';

const grammars = ['typescript', 'php', 'python', 'bash', 'json', 'html', 'yaml', 'http'] as const;

export type Grammar = (typeof grammars)[number];

/** Code with its colours. */
export type Paint = (code: string, grammar: string) => Html;

const prefix = 'var(--code-';

/**
 * Colours code as editors do, at build time. A style in an attribute would ask for a weaker policy: each token has a
 * class instead, which the style sheet colours for light and dark.
 */
export async function painter(): Promise<Paint> {
  const theme = createCssVariablesTheme({ name: 'classes', variablePrefix: '--code-' });
  const highlighter = await createHighlighter({ langs: [...grammars], themes: [theme] });
  const inClasses = (code: string, lang: Grammar): Html =>
    paintedBy(highlighter.codeToTokensBase(code, { lang, theme }));
  const known = new Map<string, Html>();
  return (code, grammar) => {
    const lang = grammars.find((each) => each === named(grammar));
    if (lang === undefined) return html`${code}`;
    const key = `${lang}\n${code}`;
    const painted = known.get(key) ?? inClasses(code, lang);
    known.set(key, painted);
    return painted;
  };
}

function named(grammar: string): string {
  return { ts: 'typescript', sh: 'bash', js: 'typescript' }[grammar] ?? grammar;
}

interface Token {
  readonly content: string;
  readonly color?: string;
}

function paintedBy(lines: readonly (readonly Token[])[]): Html {
  return joined(lines.map(paintedLine), '\n');
}

/** Neighbours of one colour are one piece. */
function paintedLine(tokens: readonly Token[]): Html {
  const pieces: { kind: string; text: string }[] = [];
  for (const { content, color = '' } of tokens) {
    const kind = content.trim() === '' ? (pieces.at(-1)?.kind ?? '') : kindOf(color);
    const last = pieces.at(-1);
    if (last?.kind === kind) last.text += content;
    else pieces.push({ kind, text: content });
  }
  const all = pieces.map(({ kind, text }) =>
    kind === '' ? html`${text}` : html`<span class="${kind}">${text}</span>`,
  );
  return new Html(all.map(({ text }) => text).join(''));
}

const classes: Readonly<Record<string, string>> = {
  'token-keyword': 'k',
  'token-string': 's',
  'token-string-expression': 's',
  'token-comment': 'c',
  'token-function': 'f',
  'token-constant': 'n',
  'token-parameter': 'n',
  'token-link': 's',
};

function kindOf(color: string): string {
  return classes[color.slice(prefix.length, -1)] ?? '';
}
