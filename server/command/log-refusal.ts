import type { Claim } from '#server/command/viewer'
import { log } from '#server/core/log'
import { metrics } from '#server/core/metrics'
import { OPERATOR, type Operator } from '#server/core/operator'
import { Denied, type Outcome } from '#server/core/outcome'

type Execute<V> = (caller: Claim | Operator | null, raw: unknown, key?: string) => Promise<Outcome<V>>

/** The command itself, with a line in the log for each refusal: who, which command, which codes; never what was typed. */
export function logRefusals<V>(name: string, execute: Execute<V>): Execute<V> {
  return async (caller, ...rest) => {
    const account = caller === OPERATOR ? null : (caller?.accountId ?? null)
    const note = (code: string, fields?: Record<string, string>) => {
      metrics()?.refusals.inc({ command: name, code })
      // Whoever runs a command at the machine is told there.
      if (caller !== OPERATOR) log.info({ command: name, code, ...(fields ? { fields } : {}), account }, 'refused')
    }
    try {
      const outcome = await execute(caller, ...rest)
      if (!outcome.ok) note(outcome.code, outcome.fields && codesOf(outcome.fields))
      return outcome
    } catch (cause) {
      // Whose sign-in was denied what, is logged where the request is known (server/web/note-denied.ts).
      if (cause instanceof Denied) metrics()?.refusals.inc({ command: name, code: 'denied' })
      throw cause
    }
  }
}

function codesOf(fields: Record<string, { code: string }>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([field, { code }]) => [field, code]))
}
