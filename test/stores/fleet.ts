import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kind, Ports } from '../../scripts/bench/stores/clients.ts';

export interface Setup extends Ports {
  /** Where every process writes what it does. */
  readonly log: string;
}

/** A callback on its way to a process. */
export interface Delivery {
  readonly id: number;
  readonly kind: Kind;
  readonly order: string;
  /** In milliseconds. */
  readonly lease: number;
  readonly manner: 'ships' | 'ships in a transaction' | 'hangs' | 'hangs in a transaction';
}

export type Report =
  | { readonly ready: true }
  | { readonly hanging: string }
  | { readonly id: number; readonly status: number };

interface Member {
  readonly child: ChildProcess;
  /** Whoever waits for an answer. */
  readonly waiting: Map<number, (status: number) => void>;
}

/** Several processes of one shop. */
export class Fleet {
  readonly #setup: Setup;
  readonly #members: Member[] = [];
  readonly #hanging = new Set<string>();
  #deliveries = 0;

  constructor(ports: Ports) {
    this.#setup = { ...ports, log: join(tmpdir(), `jinliu-fleet-${process.pid}.log`) };
    this.forget();
  }

  get size(): number {
    return this.#members.length;
  }

  /** Another process; resolves when it takes callbacks. */
  async join(): Promise<void> {
    const script = join(import.meta.dirname, 'shop.ts');
    const child = fork(script, [JSON.stringify(this.#setup)], { execArgv: ['--import', 'tsx'] });
    const waiting = new Map<number, (status: number) => void>();
    await new Promise<void>((resolve) => {
      child.on('message', (report: Report) => {
        if ('ready' in report) resolve();
        else if ('hanging' in report) this.#hanging.add(report.hanging);
        else waiting.get(report.id)?.(report.status);
      });
    });
    const member = { child, waiting };
    child.once('exit', () => {
      this.#members.splice(this.#members.indexOf(member), 1);
      for (const answer of waiting.values()) answer(0);
    });
    this.#members.push(member);
  }

  /** What a process answers; 0 where it dies before it does, as if the line were cut. */
  async deliver(to: number, delivery: Omit<Delivery, 'id'>): Promise<number> {
    const member = this.#members[to % this.#members.length];
    if (member === undefined) throw new Error('nobody is there');
    const id = this.#deliveries++;
    const { child, waiting } = member;
    const status = new Promise<number>((resolve) => {
      waiting.set(id, resolve);
      // It may be dead, and nobody has been told yet.
      child.send({ ...delivery, id }, (error) => {
        if (error !== null) resolve(0);
      });
    });
    return status.finally(() => waiting.delete(id));
  }

  hangsAt(order: string): boolean {
    return this.#hanging.has(order);
  }

  /** `kill -9` of one. */
  async kill(index: number): Promise<void> {
    const member = this.#members[index];
    if (member === undefined) return;
    const ended = new Promise((resolve) => member.child.once('exit', resolve));
    member.child.kill('SIGKILL');
    await ended;
  }

  /** How often each order began to be shipped, or was shipped. */
  counts(what: 'began' | 'shipped'): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const line of readFileSync(this.#setup.log, 'utf8').split('\n')) {
      const [word, order = ''] = line.split(' ');
      if (word === what) counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    return counts;
  }

  /** Starts what is written down anew. */
  forget(): void {
    writeFileSync(this.#setup.log, '');
  }

  async close(): Promise<void> {
    while (this.size > 0) await this.kill(0);
    rmSync(this.#setup.log, { force: true });
  }
}
