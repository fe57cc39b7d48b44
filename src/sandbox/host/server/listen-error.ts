import { SandboxError } from '../../model/sandbox-error.ts';

/** Why nobody can listen there, in one line. */
export function listenError(error: unknown, host: string, port: number): SandboxError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const why = reasons[code] ?? (error instanceof Error ? error.message : String(error));
  return new SandboxError('listen-failed', `cannot listen on ${host} port ${port}: ${why}`, error);
}

const reasons: Readonly<Record<string, string>> = {
  EADDRINUSE: 'the port is in use; choose another, or stop who listens there',
  EACCES: 'this user may not; ports below 1024 are for the administrator',
  EPERM: 'this user may not',
  EADDRNOTAVAIL: 'this machine has no such address',
  ENOTFOUND: 'there is no host of this name',
  EAI_AGAIN: 'the name of the host cannot be looked up now',
  EAFNOSUPPORT: 'this machine does not speak this kind of address',
  ERR_SOCKET_BAD_PORT: 'a port is a whole number from 0 to 65535',
};
