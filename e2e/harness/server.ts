import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import SQLite from 'better-sqlite3'

/** The production server under test, on loopback, with its own data folder. */
export type Served = {
  url: string
  data: string
  pid: number
  /** Everything the server has printed so far, logs included. */
  output: () => string
  stop: () => Promise<void>
  /** SIGKILL, as in a crash. */
  kill: () => Promise<void>
  /** SIGSTOP: no answer leaves from now on, as in a power cut. It is killed afterwards. */
  halt: () => void
}

export const TEST_SECRET = 'only-for-tests-on-this-machine-alone'

const ROOT = resolve('.test')

/** The database every test world is copied from. */
export const BASE = join(ROOT, 'base')

/**
 * A new data folder with a copy of the base world. With `demo` false its accounts are no demo accounts any more, so that it can be served
 * behind a proxy or to another address.
 */
export function freshData({ demo = true } = {}): string {
  mkdirSync(ROOT, { recursive: true })
  const folder = mkdtempSync(join(ROOT, 'world-'))
  cpSync(join(BASE, 'gavel.sqlite'), join(folder, 'gavel.sqlite'))
  if (demo) return folder
  const raw = new SQLite(join(folder, 'gavel.sqlite'))
  raw.exec('UPDATE account SET demonstration = 0')
  raw.close()
  return folder
}

/** Tells Gavel that a clock set ahead by so many milliseconds is right, as an operator does. */
export function acceptClock(data: string, ahead: number): void {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/accept-clock.ts'], {
    encoding: 'utf8',
    env: { ...process.env, GAVEL_DATA: data, GAVEL_CLOCK_AHEAD: String(ahead) },
  })
  if (status !== 0) throw new Error(`the clock was not accepted: ${stderr}`)
}

export function removeData(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}

/**
 * Starts the production build on a data folder and waits until it is well, or only `ready` to answer; on `PORT`, or on a free port.
 */
export async function startServer(data: string, environment: Record<string, string> = {}, { ready = false } = {}): Promise<Served> {
  const port = Number(environment.PORT ?? (await freePort()))
  const url = `http://127.0.0.1:${port}`
  let output = ''
  const child = spawn(process.execPath, ['scripts/start.ts'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(port),
      PUBLIC_URL: url,
      GAVEL_DATA: data,
      AUTH_SECRET: TEST_SECRET,
      // Where nothing answers: messages are put off, as with a mail server that is away.
      SMTP_URL: 'smtp://127.0.0.1:9',
      MAIL_FROM: 'gavel@process.example',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child.stdout.on('data', (chunk) => {
    output += String(chunk)
  })
  child.stderr.on('data', (chunk) => {
    output += String(chunk)
  })
  const ended = exitOf(child)
  await answering(`${url}/api/${ready ? 'ready' : 'health'}`, child, () => output)
  return {
    url,
    data,
    pid: child.pid ?? 0,
    output: () => output,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
    halt: () => void child.kill('SIGSTOP'),
  }
}

async function answering(url: string, child: ChildProcess, output: () => string): Promise<void> {
  for (let attempt = 0; attempt < 450; attempt++) {
    if (child.exitCode !== null) throw new Error(`the server did not start:\n${output()}`)
    const response = await fetch(url).catch(() => null)
    if (response?.ok) return
    await new Promise((done) => setTimeout(done, 100))
  }
  child.kill('SIGKILL')
  throw new Error(`the server does not answer:\n${output()}`)
}

function exitOf(child: ChildProcess): Promise<void> {
  return new Promise((done) => child.once('exit', () => done()))
}

/** A port of loopback that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer()
    probe.once('error', fail)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (typeof address === 'object' && address ? done(address.port) : fail(new Error('no port'))))
    })
  })
}
