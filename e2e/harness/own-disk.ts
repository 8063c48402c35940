import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { BASE } from '#harness/server'

// File systems of a test's own, which can be filled up or lose their power. Mounting needs root on Linux: elsewhere a drill says so.

/** A data folder on a file system of its own, with a copy of the base world. */
export type OwnDisk = { data: string; remove: () => void }

/** A file system in memory with room for this many megabytes. */
export function smallDisk(megabytes: number): OwnDisk & { fill: () => void; makeRoom: () => void } {
  const at = newFolder()
  mount(['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'none', at])
  const data = withBase(at)
  const filler = join(at, 'filler')
  return {
    data,
    fill: () => {
      for (const size of [1024 * 1024, 4096]) while (hasRoomFor(filler, size));
    },
    makeRoom: () => rmSync(filler),
    remove: () => unmountAndRemove(at),
  }
}

/** An ext4 file system that can lose its power: what was not synced to the disk by then is gone, as after a real power cut. */
export function diskWithPower(): OwnDisk & { cutPower: () => void; comeBack: () => void } {
  const at = newFolder()
  const image = `${at}.img`
  must('truncate', ['-s', '96M', image])
  must('mkfs.ext4', ['-q', image])
  mount(['-o', 'loop', image, at])
  const data = withBase(at)
  return {
    data,
    // The kernel's own switch for such drills, EXT4_IOC_SHUTDOWN without a flush of the journal; Perl is part of every Debian.
    cutPower: () => must('perl', ['-e', 'open F,"<",$ARGV[0] or die; $f=pack("L",2); defined ioctl(F,0x8004587D,$f) or die $!', at]),
    // Mounting replays the file system's journal.
    comeBack: () => {
      must('umount', [at])
      mount(['-o', 'loop', image, at])
    },
    remove: () => {
      unmountAndRemove(at)
      rmSync(image, { force: true })
    },
  }
}

/**
 * Settings for a server whose fsync can be made to fail, or to do nothing and say it did. `set` changes it while the server runs.
 * Compiled here, with the machine's C compiler.
 */
export function fsyncFault(): { environment: Record<string, string>; set: (how: 'fails' | 'idle' | 'works') => void } {
  const folder = newFolder()
  const library = join(folder, 'fsync-fault.so')
  must('cc', ['-shared', '-fPIC', '-O1', '-o', library, 'e2e/harness/fsync-fault.c', '-ldl'])
  const told = join(folder, 'how')
  return {
    environment: { LD_PRELOAD: library, FSYNC_FAULT: told },
    set: (how) => writeFileSync(told, how),
  }
}

function newFolder(): string {
  mkdirSync('.test', { recursive: true })
  return mkdtempSync(resolve('.test/disk-'))
}

function withBase(at: string): string {
  const data = join(at, 'data')
  mkdirSync(data, { mode: 0o700 })
  cpSync(join(BASE, 'gavel.sqlite'), join(data, 'gavel.sqlite'))
  return data
}

function hasRoomFor(file: string, size: number): boolean {
  try {
    appendFileSync(file, Buffer.alloc(size))
    return true
  } catch {
    return false
  }
}

function mount(how: string[]): void {
  if (process.getuid?.() !== 0) throw new Error('This drill mounts a file system of its own: run it as root, on Linux.')
  must('mount', how)
}

function unmountAndRemove(at: string): void {
  spawnSync('umount', ['-l', at])
  rmSync(at, { recursive: true, force: true })
}

function must(program: string, how: string[]): void {
  const { status, stderr, error } = spawnSync(program, how, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`This drill needs ${program}, which ${error ? 'is not here' : `answered: ${stderr}`}`)
}
