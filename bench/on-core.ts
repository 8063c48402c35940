import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { availableParallelism } from 'node:os'
import type { z } from 'zod'

/** The server runs on one core and the load on another, so that neither slows the other. */
export const SERVER_CORE = 0
export const LOAD_CORE = 1

/** Whether processes can be pinned here: Linux with `taskset`, and at least two cores. */
export const PINNED =
  process.platform === 'linux' && availableParallelism() > 1 && spawnSync('taskset', ['--version'], { stdio: 'ignore' }).status === 0

/** Pins a running process, with all its threads, to one core. */
export function pin(pid: number, core: number): void {
  if (!PINNED) return
  const pinned = spawnSync('taskset', ['-a', '-c', '-p', String(core), String(pid)], { stdio: 'ignore' })
  if (pinned.status !== 0) throw new Error(`process ${pid} cannot be held to core ${core}`)
}

/** Starts one of our scripts in its own process, pinned to a core. */
export function startOn(core: number, script: string, args: string[], environment: Record<string, string> = {}): ChildProcess {
  const command = PINNED ? ['taskset', '-c', String(core), process.execPath] : [process.execPath]
  const [program = process.execPath, ...before] = command
  return spawn(program, [...before, script, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...environment },
  })
}

/** Runs one of our scripts to its end on the load's core, and parses the JSON it prints. */
export async function answerOf<T>(
  schema: z.ZodType<T>,
  script: string,
  args: string[],
  environment: Record<string, string> = {},
): Promise<T> {
  const child = startOn(LOAD_CORE, script, args, environment)
  let printed = ''
  child.stdout?.on('data', (chunk) => {
    printed += String(chunk)
  })
  const limit = setTimeout(() => child.kill('SIGKILL'), 300_000)
  const code = await new Promise((done) => child.once('close', done))
  clearTimeout(limit)
  if (code !== 0) throw new Error(`${script} ended with ${code}`)
  return schema.parse(JSON.parse(printed))
}
