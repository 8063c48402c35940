import { chmodSync, chownSync, existsSync, lstatSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const OPEN_TO_OTHERS = 0o077

/**
 * Takes the right to read and write the data from other users of the machine, in files that an earlier release or a restore left open.
 * The folder itself may be a volume that others look into: then the answer says so in one line, otherwise null.
 */
export function closeToOthers(folder: string): string | null {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isFile() || entry.isDirectory()) close(path)
  }
  const open = statSync(folder).mode & OPEN_TO_OTHERS
  return open === 0 ? null : `Other users of this machine can look into ${folder}: chmod 700 takes that from them.`
}

/** Gives what a command run by root has made to the data folder's owner, as whom Gavel serves. */
export function giveToOwnerOf(folder: string, paths: readonly string[]): void {
  if (process.getuid?.() !== 0) return
  const { uid, gid } = statSync(folder)
  for (const path of paths.filter((path) => existsSync(path))) {
    chownSync(path, uid, gid)
    if (!lstatSync(path).isDirectory()) continue
    for (const entry of readdirSync(path, { recursive: true, withFileTypes: true })) chownSync(join(entry.parentPath, entry.name), uid, gid)
  }
}

// Best effort: on a read-only disk, and for files of somebody else's, nothing can be changed.
function close(path: string): void {
  try {
    const { mode } = statSync(path)
    if ((mode & OPEN_TO_OTHERS) !== 0) chmodSync(path, mode & 0o700)
  } catch {}
}
