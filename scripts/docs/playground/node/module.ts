import info from '../../../../package.json' with { type: 'json' };

/** `node:module` as far as this package uses it, for the browser: it reads its own version out of its package.json. */
export function createRequire(): (name: string) => { readonly version: string } {
  return () => ({ version: info.version });
}
