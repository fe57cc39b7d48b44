import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { stageCredentials } from '../../../src/sandbox/index.ts';
import type { Gate } from './gate.ts';

/** A callback as a program heard it, and what the program's own verification says of it. */
export interface Heard {
  readonly path: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly genuine: boolean;
}

/** A program that we did not write, in a process of its own; test/foreign/programs. */
export interface Program {
  /** @throws Error with the program's words where it cannot do the task */
  do(task: string, given?: object): Promise<unknown>;
  close(): Promise<void>;
}

/** What a package's name for a task would sound like: a package that has no such name cannot do it. */
const sounds: Readonly<Record<string, string>> = {
  cvsOrder: 'check_?out|prepare|payment_client',
  cvsOrderWithReturn: 'check_?out|prepare|payment_client',
  anyOrder: 'check_?out|prepare|payment_client',
  cvsOrderByServer: 'place_?order',
  askOrder: 'query_?trade_?info|query_?order',
  askCode: 'payment_?info|cvs_?info|query_?code',
  delivery: 'logistic|express|deliver',
  deliveryByBrowser: 'logistic|express|deliver',
  deliveryInCapitals: 'logistic|express|deliver',
  askDelivery: 'logistic|express|deliver',
  loveCode: 'love_?code',
};

type Reply = { readonly id: number; readonly value?: unknown; readonly error?: string };

const folder = join(import.meta.dirname, '../../foreign/programs');

export function startProgram(name: string, gate: Gate): Program {
  const child = fork(join(folder, `${name}.mjs`), {
    execArgv: ['--import', join(folder, 'lead.mjs')],
    env: {
      ...process.env,
      GATE_PORT: String(gate.port),
      NODE_EXTRA_CA_CERTS: gate.certificate,
      CREDENTIALS: JSON.stringify(stageCredentials),
      // A shop in Taiwan; the packages write their dates in local time.
      TZ: 'Asia/Taipei',
    },
    silent: true,
  });
  const printed = printedBy(child);
  const waiting = new Map<number, (reply: Reply) => void>();
  child.on('message', (reply: Reply) => waiting.get(reply.id)?.(reply));
  const ended = (): string => `${name} ended with ${child.exitCode}:\n${printed()}`;
  child.on('exit', () => {
    for (const [id, settle] of waiting) settle({ id, error: ended() });
  });
  return {
    async do(task, given = {}) {
      if (!child.connected) throw new Error(ended());
      const id = waiting.size;
      const reply = await new Promise<Reply>((resolve) => {
        waiting.set(id, resolve);
        child.send({ id, task, given, sound: sounds[task] });
      });
      if (reply.error !== undefined) throw new Error(reply.error);
      return reply.value;
    },
    async close() {
      if (child.exitCode !== null) return;
      child.disconnect();
      await once(child, 'exit');
    },
  };
}

function printedBy(child: ChildProcess): () => string {
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => (printed += part.toString()));
  return () => printed;
}
