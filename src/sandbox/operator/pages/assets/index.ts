import { createHash } from 'node:crypto';
import { baseStyle } from './base-style.ts';
import { consoleScript } from './console-script.ts';
import { consoleStyle } from './console-style.ts';

/** Sends the page's form at once, whatever its fields are called; without JavaScript its button does. */
const submitScript = "HTMLFormElement.prototype.submit.call(document.getElementById('onward'));\n";

const icon: string =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" role="img"><title>jinliu</title><rect width="32" height="32" rx="7" fill="#0b6b5d"/>' +
  '<path d="M6 13.5c4-4 7 3.5 10 0s6-4 10 0M6 20.5c4-4 7 3.5 10 0s6-4 10 0" fill="none" stroke="#fff" stroke-width="2.6" stroke-linecap="round"/></svg>';

/** A file of the sandbox's pages. Its address changes with its content, so that a browser may cache it. */
export interface Asset {
  readonly path: string;
  readonly type: string;
  readonly text: string;
}

export const assets: Readonly<Record<'style.css' | 'console.js' | 'submit.js' | 'icon.svg', Asset>> = {
  'style.css': asset('style.css', 'text/css; charset=utf-8', baseStyle + consoleStyle),
  'console.js': asset('console.js', 'text/javascript; charset=utf-8', consoleScript),
  'submit.js': asset('submit.js', 'text/javascript; charset=utf-8', submitScript),
  'icon.svg': asset('icon.svg', 'image/svg+xml', icon),
};

function asset(name: string, type: string, text: string): Asset {
  return {
    path: `/_sandbox/assets/${createHash('sha256').update(text).digest('hex').slice(0, 10)}/${name}`,
    type,
    text,
  };
}

export function assetAt(path: string): Asset | undefined {
  return Object.values(assets).find((each) => each.path === path);
}
