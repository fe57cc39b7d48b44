import { createHash } from 'node:crypto';
import { baseStyle } from './base-style.ts';
import { consoleScript } from './console-script.ts';
import { consoleStyle } from './console-style.ts';
import { icon } from './icon.ts';
import { shopperStyle } from './shopper-style.ts';
import { submitScript } from './submit-script.ts';

/** A file of the sandbox's pages. Its address changes with what is in it, so that a browser may keep it. */
export interface Asset {
  readonly path: string;
  readonly type: string;
  readonly text: string;
}

export const assets: Readonly<Record<'style.css' | 'console.js' | 'submit.js' | 'icon.svg', Asset>> = {
  'style.css': asset('style.css', 'text/css; charset=utf-8', baseStyle + shopperStyle + consoleStyle),
  'console.js': asset('console.js', 'text/javascript; charset=utf-8', consoleScript),
  'submit.js': asset('submit.js', 'text/javascript; charset=utf-8', submitScript),
  'icon.svg': asset('icon.svg', 'image/svg+xml', icon),
};

function asset(name: string, type: string, text: string): Asset {
  return { path: `/_sandbox/assets/${createHash('sha256').update(text).digest('hex').slice(0, 10)}/${name}`, type, text };
}

export function assetAt(path: string): Asset | undefined {
  return Object.values(assets).find((each) => each.path === path);
}
