import { createRequire } from 'node:module';
import type typescript from 'typescript';

/**
 * TypeScript as what it is, CommonJS: `import` would first search its nine megabytes for names to export, which takes
 * longer than running them.
 */
const ts: typeof typescript = createRequire(import.meta.url)('typescript');

export default ts;
