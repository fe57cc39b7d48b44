import { SandboxError } from '../../model/sandbox-error.ts';

/**
 * What is wrong with the merchants, and where. Values never stand in it, nor names that nobody gave a meaning: either
 * may be a key.
 */
export function refuse(message: string): never {
  throw new SandboxError('merchants-invalid', `merchants: ${message}`);
}
