import { readFile } from 'node:fs/promises';

/** Does this process run, whoever's it is? */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * When a process started, in Linux' own units since the machine did; `undefined` where the system does not say. Numbers
 * of processes are given out again: in a container the first process is number 1 each time.
 */
export async function startOf(pid: number): Promise<string | undefined> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The second field is the program's name in brackets and may hold anything; the 22nd is the start.
  return text.slice(text.lastIndexOf(')') + 2).split(' ')[19];
}
