import { createRequire } from 'node:module';

/** Version of this package. It names itself, so that the same line is right in src/ and in dist/. */
export function version(): string {
  return (createRequire(import.meta.url)('jinliu/package.json') as { readonly version: string }).version;
}
