import { SandboxError } from '../../model/sandbox-error.ts';

/** Why nobody can listen there, in one line. */
export function listenError(error: unknown, host: string, port: number): SandboxError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const why = reasons[code] ?? (error instanceof Error ? error.message : String(error));
  return new SandboxError('listen-failed', `cannot listen on ${host} port ${port}: ${why}`, error);
}

const reasons: Readonly<Record<string, string>> = {
  EADDRINUSE: 'the port is in use; choose another, or stop the process that uses it',
  EACCES: 'permission denied; ports below 1024 need root',
  EPERM: 'permission denied',
  EADDRNOTAVAIL: 'this machine has no such address',
  ENOTFOUND: 'unknown host',
  EAI_AGAIN: 'the host name cannot be resolved at the moment',
  EAFNOSUPPORT: 'this machine does not support this address family',
  ERR_SOCKET_BAD_PORT: 'a port is a whole number from 0 to 65535',
};
