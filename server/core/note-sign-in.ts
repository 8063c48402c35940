import { log } from '#server/core/log'
import { metrics } from '#server/core/metrics'

/** How an attempt to sign in can end, or a sign-in. */
type SignInEvent =
  | 'in'
  | 'out'
  | 'wrong password'
  | 'second factor'
  | 'wrong second factor'
  | 'too many attempts'
  | 'too many attempts at the second factor'

/** One line in the log for each, and a count of attempts. `facts` are ids and the network address; never an e-mail address or a password. */
export function noteSignIn(outcome: SignInEvent, facts: Record<string, string | null>): void {
  metrics()?.signIns.inc({ outcome })
  log[outcome.startsWith('too many') ? 'warn' : 'info'](facts, `sign-in: ${outcome}`)
}
