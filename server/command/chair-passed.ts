import { client } from '#db/client'
import { dayBegins, type Instant } from '#domain/time/calendar'
import { momentAt } from '#server/chair/moment'
import { type Claim, viewerOf } from '#server/command/viewer'
import { now } from '#server/core/clock'
import { type Refusal, refuse } from '#server/core/outcome'

/** How long, in milliseconds, a team is told that its State's chairmanship has ended, rather than nothing. */
const TOLD_FOR = 30 * 24 * 60 * 60 * 1000

/**
 * Why an act was denied to the team of a State that was in the Chair until lately: `chair-passed`, with when it came, when the
 * chairmanship had ended, and the Process's zone. Null for anybody else. Says nothing of what the act was about.
 */
export async function chairPassed(claim: Claim | null): Promise<Refusal | null> {
  const moment = momentAt(client().reader, now())
  const viewer = await viewerOf(client().reader, claim, moment)
  if (viewer.kind !== 'account' || viewer.chair !== null) return null
  const zone = await moment.zone()
  const begun = (await moment.terms()).filter((term) => dayBegins(term.effectiveOn, zone) <= moment.now)
  const ended = (state: string): Instant | null => {
    const last = begun.findLastIndex((term) => term.state === state)
    const end = begun[last]?.endsOn ?? begun[last + 1]?.effectiveOn
    return last === -1 || end === undefined ? null : dayBegins(end, zone)
  }
  for (const { role, of } of viewer.appointments.filter((appointment) => appointment.role !== 'admin')) {
    const end = role === 'organiser' && of.kind === 'state' ? ended(of.state) : null
    if (end !== null && Date.parse(moment.now) - Date.parse(end) < TOLD_FOR)
      return refuse('chair-passed', { values: { received: moment.now, ended: end, zone } })
  }
  return null
}
