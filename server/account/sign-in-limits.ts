import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { type Outcome, refuse } from '#server/core/outcome'

// Ten wrong guesses at one account from one address, or a hundred from one address at any accounts: then a wait.
const WINDOW_SECONDS = 15 * 60

type Limits = { account: RateLimiterMemory; address: RateLimiterMemory }

declare global {
  var gavelSignInLimits: Limits | undefined
}

// On globalThis, because Next loads a module more than once, and two counters would double the limit.
function limits(): Limits {
  globalThis.gavelSignInLimits ??= {
    account: new RateLimiterMemory({ points: 10, duration: WINDOW_SECONDS }),
    address: new RateLimiterMemory({ points: 100, duration: WINDOW_SECONDS }),
  }
  return globalThis.gavelSignInLimits
}

/**
 * Counts an attempt before it is made, so that many at once cannot slip through; a right password is forgiven. Refuses
 * `too-many-attempts` with the seconds to wait.
 */
export async function attempt(account: string, address: string | null): Promise<Outcome<{ forgive: () => Promise<void> }>> {
  const key = `${account} ${address ?? ''}`
  try {
    // The address first: a blocked address then adds no made-up accounts to the counters.
    if (address !== null) await limits().address.consume(address)
    await limits().account.consume(key)
  } catch (cause) {
    if (!(cause instanceof RateLimiterRes)) throw cause
    return refuse('too-many-attempts', { values: { seconds: Math.ceil(cause.msBeforeNext / 1000) } })
  }
  const forgive = async () => {
    await limits().account.delete(key)
    if (address !== null) await limits().address.reward(address)
  }
  return { ok: true, value: { forgive } }
}
