import type { Claim } from '#server/command/viewer'
import { log } from '#server/core/log'
import { metrics } from '#server/core/metrics'
import { OPERATOR, type Operator } from '#server/core/operator'
import { Denied, type Outcome, type Refusal } from '#server/core/outcome'

type Execute<V> = (caller: Claim | Operator | null, raw: unknown, key?: string) => Promise<Outcome<V>>

/** The command itself, with a line in the log for each refusal: who, which command, which codes; never what was typed. */
export function logRefusals<V>(name: string, execute: Execute<V>): Execute<V> {
  return async (caller, ...rest) => {
    try {
      const outcome = await execute(caller, ...rest)
      if (!outcome.ok) metrics()?.refusals.inc({ command: name, code: outcome.code })
      // An operator at the machine reads it in the command's own line.
      if (!outcome.ok && caller !== OPERATOR)
        log.info({ command: name, code: outcome.code, ...fieldsOf(outcome), account: caller?.accountId ?? null }, 'refused')
      return outcome
    } catch (cause) {
      // Whose sign-in was denied what, is logged where the request is known (server/web/note-denied.ts).
      if (cause instanceof Denied) metrics()?.refusals.inc({ command: name, code: 'denied' })
      throw cause
    }
  }
}

// As texts: the log drops whatever stands under a name such as `password`.
function fieldsOf({ fields }: Refusal): { fields?: string[] } {
  return fields === undefined ? {} : { fields: Object.entries(fields).map(([field, { code }]) => `${field}: ${code}`) }
}
