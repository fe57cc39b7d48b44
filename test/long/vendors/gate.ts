import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type TLSSocket } from 'node:tls';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Stands at the end of a program's https connections, under the names of the vendors' hosts. */
export interface Gate {
  readonly port: number;
  /** The file that makes a Node.js program trust the gate: NODE_EXTRA_CA_CERTS. */
  readonly certificate: string;
  /** The hosts that were asked for, in their order. */
  readonly requested: readonly string[];
  close(): Promise<void>;
}

/** @param target the sandbox's address, which all that comes in is passed on to */
export async function openGate(hosts: readonly string[], target: string): Promise<Gate> {
  const folder = await mkdtemp(join(tmpdir(), 'jinliu-gate-'));
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  await certify(hosts, { key, certificate });
  const requested: string[] = [];
  const sockets = new Set<TLSSocket>();
  const server = createServer({ key: await readFile(key), cert: await readFile(certificate) }, (socket) => {
    requested.push(String(socket.servername));
    sockets.add(socket);
    const sandbox = connect(Number(new URL(target).port), '127.0.0.1');
    for (const [from, to] of [
      [socket, sandbox],
      [sandbox, socket],
    ] as const)
      from.pipe(to).on('close', () => from.destroy());
    for (const end of [socket, sandbox]) end.on('error', () => end.destroy());
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    certificate,
    requested: requested,
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
      await rm(folder, { recursive: true });
    },
  };
}

/** Node.js makes no certificates. */
async function certify(hosts: readonly string[], files: { readonly key: string; readonly certificate: string }) {
  const names = `subjectAltName=${hosts.map((host) => `DNS:${host}`).join(',')}`;
  const elliptic = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const output = ['-keyout', files.key, '-out', files.certificate, '-days', '2'];
  const request = ['req', '-x509', ...elliptic, ...output, '-subj', '/CN=sandbox', '-addext', names];
  await run('openssl', request).catch((cause: unknown) => {
    throw new Error('openssl makes no certificate here; .ci/foreign installs it', { cause });
  });
}
