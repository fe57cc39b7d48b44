/**
 * Why the sandbox cannot do what was asked. Stable: match on it, never on a message.
 *
 * - `fault-unknown`: a fault, or an operation or callback to put it on, that there is not
 * - `merchants-invalid`: the merchants file
 * - `state-failed`: the state file cannot be read or written
 * - `listen-failed`: the port or the host
 */
export type SandboxErrorCode = 'fault-unknown' | 'merchants-invalid' | 'state-failed' | 'listen-failed';

/** One line, without secrets. */
export class SandboxError extends Error {
  readonly code: SandboxErrorCode;

  constructor(code: SandboxErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'SandboxError';
    this.code = code;
  }
}

export function isSandboxError(error: unknown): error is SandboxError {
  return error instanceof SandboxError;
}
