import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes a file so that whoever looks at any moment, also after a power cut, finds the old one or the new one whole:
 * into a file beside it, down to the disk, then the name.
 *
 * @param path no symbolic link: the name would be taken from it
 */
export async function writeSafely(path: string, text: string): Promise<void> {
  const beside = temporary(path);
  try {
    // Only its owner reads it: it holds personal data.
    const file = await open(beside, 'w', 0o600);
    try {
      await file.writeFile(text, 'utf8');
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

let count = 0;

/** The file beside; each writing has its own, so that two at one time cannot mix their bytes. */
function temporary(path: string): string {
  count += 1;
  return `${path}.${process.pid}.${count}.tmp`;
}

/** Of a file beside, by the end of its name: the number of the process that wrote it. */
export function writerOf(ending: string): number | undefined {
  const pid = /^\.(\d+)\.\d+\.tmp$/.exec(ending)?.[1];
  return pid === undefined ? undefined : Number(pid);
}

/** The new name has to reach the disk too. Windows cannot do this. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
