import { availableParallelism, cpus, totalmem } from 'node:os';

/** What the results were measured on. */
export function machine(): string {
  const model = cpus()[0]?.model.trim() ?? process.arch;
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${model}, ${availableParallelism()} cores, ${memory} GiB, Node.js ${process.versions.node}, ${process.platform}`;
}
