import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { html } from '../../scripts/docs/html.ts';
import { playgroundFiles } from '../../scripts/docs/playground/files.ts';
import { playgroundBody, playgroundHead, playgroundPolicy } from '../../scripts/docs/playground/page.ts';

/** The playground's pages in both languages, with nothing round them. */
export async function bareSite(folder: string): Promise<void> {
  await mkdir(join(folder, 'playground'), { recursive: true });
  for (const [name, text] of await playgroundFiles()) await writeFile(join(folder, 'playground', name), text);
  const styles = (await readdir('scripts/docs/style')).sort();
  const style = await Promise.all(styles.map((name) => readFile(join('scripts/docs/style', name), 'utf8')));
  await writeFile(join(folder, 'style.css'), style.join('\n'));
  const places = { root: '../' };
  for (const language of ['en', 'zh-TW'] as const) {
    await mkdir(join(folder, language), { recursive: true });
    const page = html`<!doctype html>
<html lang="${language === 'en' ? 'en' : 'zh-Hant-TW'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${playgroundPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Playground</title>
<link rel="stylesheet" href="../style.css">
${playgroundHead(places)}
</head>
<body><main>${playgroundBody(language, places)}</main></body>
</html>`;
    await writeFile(join(folder, language, 'playground.html'), page.text);
  }
}

/** A folder behind a web server. */
export interface ServedFolder {
  /** Below a sub-path, as project pages are. */
  readonly url: string;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
};

export async function servedFolder(root: string): Promise<ServedFolder> {
  const server = createServer(async (incoming, outgoing) => {
    if (incoming.url === '/favicon.ico') return void outgoing.writeHead(204).end();
    const file = /^\/some\/where\/([\w./-]+)$/.exec(incoming.url ?? '')?.[1];
    const body = file === undefined ? undefined : await readFile(join(root, file)).catch(() => undefined);
    const type = types[file?.split('.').at(-1) ?? ''] ?? 'text/plain';
    outgoing.writeHead(body === undefined ? 404 : 200, { 'content-type': type }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/some/where`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
