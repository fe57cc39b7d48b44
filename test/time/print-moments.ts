import { formatTime } from '../../src/time/format.ts';

/**
 * Prints, for each moment on the command line, what the formats make of it. Run in a process of its own, since a host's
 * zone is fixed at its start.
 */
const formats = ['yyyy/MM/dd HH:mm:ss', 'yyyyMMdd', 'yyyy-MM-ddTHH:mm:ss+08:00'] as const;
for (const moment of process.argv.slice(2))
  process.stdout.write(`${formats.map((format) => formatTime(format, Date.parse(moment))).join(' ')}\n`);
process.stdout.write(`${new Date(0).getTimezoneOffset()}\n`);
