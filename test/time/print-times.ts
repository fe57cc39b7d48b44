import { formatTime } from '../../src/time/format.ts';

/** What the formats make of each time on a host in a zone, and how many minutes that is behind UTC. */
export interface InZone {
  readonly offset: number;
  readonly written: readonly (readonly (string | number)[])[];
}

/**
 * Prints as JSON what the formats make of `times` in each of `zones`. Run in a process of its own: in a worker a change
 * of `TZ` changes nothing.
 */
const { zones, times } = JSON.parse(process.argv[2] ?? '') as { readonly zones: string[]; readonly times: string[] };
const formats = ['yyyy/MM/dd HH:mm:ss', 'yyyyMMdd', 'yyyy-MM-ddTHH:mm:ss+08:00'] as const;

function inZone(zone: string): InZone {
  process.env['TZ'] = zone;
  return {
    offset: new Date(0).getTimezoneOffset(),
    written: times.map((time) => formats.map((format) => formatTime(format, Date.parse(time)))),
  };
}

process.stdout.write(JSON.stringify(Object.fromEntries(zones.map((zone) => [zone, inZone(zone)]))));
