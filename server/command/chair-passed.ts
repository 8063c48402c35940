import { client } from '#db/client'
import { lastChairmanshipEnded } from '#domain/chairmanship/holds-chair'
import { momentAt } from '#server/chair/moment'
import { type Claim, viewerOf } from '#server/command/viewer'
import { instantOfRead } from '#server/core/clock-guard'
import { type Refusal, refuse } from '#server/core/outcome'

/** How long, in milliseconds, a team is told that its State's chairmanship has ended, rather than nothing. */
const TOLD_FOR = 30 * 24 * 60 * 60 * 1000

/**
 * Why an act was denied to the team of a State that was in the Chair until lately: `chair-passed`, with when it came, when the
 * chairmanship had ended, and the Process's zone. Null for anybody else. Says nothing of what the act was about.
 */
export async function chairPassed(claim: Claim | null): Promise<Refusal | null> {
  const moment = momentAt(client().reader, await instantOfRead())
  const viewer = await viewerOf(client().reader, claim, moment)
  if (viewer.kind !== 'account' || viewer.chair !== null) return null
  const [zone, terms] = [await moment.zone(), await moment.terms()]
  for (const appointment of viewer.appointments) {
    if (appointment.role !== 'organiser' || appointment.of.kind !== 'state') continue
    const ended = lastChairmanshipEnded(terms, appointment.of.state, moment.now, zone)
    if (ended !== null && Date.parse(moment.now) - Date.parse(ended) < TOLD_FOR)
      return refuse('chair-passed', { values: { received: moment.now, ended, zone } })
  }
  return null
}
