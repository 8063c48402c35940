import { cpus, loadavg, totalmem } from 'node:os'
import { PINNED } from './on-core.ts'

/** One line of the report. A row without a target is only for comparison. */
export type Row = { what: string; figure: string; target?: string; met?: boolean }

/** Prints one part of the report: a title and aligned columns. */
export function printRows(title: string, rows: readonly Row[]): void {
  const width = Math.max(...rows.map((row) => row.what.length))
  const figures = Math.max(...rows.map((row) => row.figure.length))
  console.log(`\n${title}`)
  for (const { what, figure, target = '', met } of rows) {
    const verdict = met === undefined ? '' : `${met ? 'pass' : 'MISS'}  (target ${target})`
    console.log(`  ${what.padEnd(width)}  ${figure.padEnd(figures)}  ${verdict}`.trimEnd())
  }
}

/** Prints the machine the figures were measured on; without it they mean nothing. */
export function printMachine(): void {
  const processor = cpus()[0]?.model.trim() ?? 'unknown processor'
  const gigabytes = Math.round(totalmem() / 1024 ** 3)
  console.log(`Machine: ${processor}, ${cpus().length} cores, ${gigabytes} GB; Node ${process.version}`)
  console.log(
    PINNED
      ? 'Servers are held to one core, the load to another (taskset).'
      : 'Nothing is held to a core here (that needs Linux, taskset and two cores): server and load share them all.',
  )
  printLoad('before')
}

/** Prints the load average: other processes' work distorts the figures. */
export function printLoad(when: string): void {
  console.log(
    `Load average ${when}: ${loadavg()
      .map((load) => load.toFixed(2))
      .join(', ')}`,
  )
}
