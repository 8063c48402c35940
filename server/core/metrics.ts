import { existsSync, statSync } from 'node:fs'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { environment } from '#config/environment'
import { client } from '#db/client'
import { databaseFile, dataFolder } from '#db/data-folder'
import { VERSION } from '#server/core/version'

/** The figures of this process for Prometheus. docs/operations.md explains each. */
export type Metrics = {
  registry: Registry
  requests: Counter<'method' | 'route' | 'status'>
  seconds: Histogram<'route'>
  saves: Counter<'outcome'>
  signIns: Counter<'outcome'>
  refusals: Counter<'command' | 'code'>
  failures: Counter<never>
}

declare global {
  var gavelMetrics: Metrics | undefined
}

/** This process's figures; null where `METRICS_TOKEN` is not set, and then nothing is counted. */
export function metrics(): Metrics | null {
  if (environment().METRICS_TOKEN === undefined) return null
  // On `globalThis`, because Next loads a module more than once.
  globalThis.gavelMetrics ??= makeMetrics()
  return globalThis.gavelMetrics
}

function makeMetrics(): Metrics {
  const registry = new Registry()
  const registers = [registry]
  // Memory, processor time, collections of garbage and the event loop's lag.
  collectDefaultMetrics({ register: registry })
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read())
      },
    })
  gauge('gavel_writes_waiting', 'Transactions that wait for the writer or run', () => client().waiting())
  gauge('gavel_database_bytes', 'Size of the database file', () => sizeOf(databaseFile(dataFolder())))
  gauge('gavel_wal_bytes', 'Size of the write-ahead log beside the database', () => sizeOf(`${databaseFile(dataFolder())}-wal`))
  new Gauge({ name: 'gavel_info', help: 'Always 1; its label tells the version', registers, labelNames: ['version'] }).set(
    { version: VERSION },
    1,
  )
  return {
    registry,
    requests: new Counter({
      name: 'gavel_requests_total',
      help: 'Requests answered, by method, route and status',
      registers,
      labelNames: ['method', 'route', 'status'],
    }),
    seconds: new Histogram({
      name: 'gavel_request_seconds',
      help: 'Time from the arrival of a request to the end of its answer, by route',
      registers,
      labelNames: ['route'],
      buckets: [0.005, 0.025, 0.1, 0.25, 0.5, 1, 2.5, 10],
    }),
    saves: new Counter({ name: 'gavel_saves_total', help: 'Saves of the editors, by outcome', registers, labelNames: ['outcome'] }),
    signIns: new Counter({ name: 'gavel_sign_ins_total', help: 'Attempts to sign in, by outcome', registers, labelNames: ['outcome'] }),
    refusals: new Counter({
      name: 'gavel_refusals_total',
      help: 'Commands refused, by command and code',
      registers,
      labelNames: ['command', 'code'],
    }),
    failures: new Counter({ name: 'gavel_failures_total', help: 'Errors in the log', registers }),
  }
}

function sizeOf(file: string): number {
  return existsSync(file) ? statSync(file).size : 0
}
