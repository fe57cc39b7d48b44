/** A form as a page holds it. */
export interface PageForm {
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
}

const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What a browser makes of an attribute's text. */
function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|(\w+));/g, (all, code: string | undefined, name: string | undefined) =>
    code === undefined ? (characters[name ?? ''] ?? all) : String.fromCodePoint(Number(code)),
  );
}

function attribute(tag: string, name: string): string {
  return unescaped(new RegExp(`\\s${name}\\s*=\\s*"([^"]*)"`, 'i').exec(tag)?.[1] ?? '');
}

/** The first form of a page. */
export function formIn(page: string): PageForm {
  const form = /<form\b[^>]*>/i.exec(page)?.[0];
  if (form === undefined) throw new Error(`there is no form in: ${page}`);
  const inputs = [...page.matchAll(/<input\b[^>]*>/gi)].map(([tag]) => tag);
  return {
    action: attribute(form, 'action'),
    fields: Object.fromEntries(inputs.map((tag) => [attribute(tag, 'name'), attribute(tag, 'value')])),
  };
}

/**
 * Sends a form as a browser does when its script submits it, to this machine alone: a vendor's host stands at the
 * sandbox's address.
 */
export async function submit({ action, fields }: PageForm, sandbox: string): Promise<string> {
  const { hostname, pathname, search } = new URL(action);
  const target = hostname === '127.0.0.1' ? action : new URL(pathname + search, sandbox);
  const response = await fetch(target, { method: 'POST', body: new URLSearchParams(fields) });
  return response.text();
}
