import { client, type Db } from '#db/client'
import { type ChairPassed, valuesOf } from '#domain/chairmanship/chair-passed'
import { lastChairmanshipEnded } from '#domain/chairmanship/holds-chair'
import type { Locale } from '#domain/text/locale'
import { dateIn } from '#domain/time/calendar'
import { type Moment, momentAt } from '#server/chair/moment'
import { type Claim, viewerOf } from '#server/command/viewer'
import { instantOfRead } from '#server/core/clock-guard'
import { type Refusal, refuse } from '#server/core/outcome'
import { nameIn, stateNames } from '#server/people/rows/names'

/** How long, in milliseconds, a team is told that its State's chairmanship has ended, rather than nothing. */
const TOLD_FOR = 30 * 24 * 60 * 60 * 1000

/**
 * Why an act was denied to the team of a State that was in the Chair until lately: `chair-passed`, with when it came, when the
 * chairmanship had ended, the Process's zone, and the name of the State in the Chair now, in each language (`chair.en` and so on; none
 * when nobody is). Null for anybody else. Says nothing of what the act was about; who is in the Chair is public.
 */
export async function chairPassed(claim: Claim | null): Promise<Refusal | null> {
  const db = client().reader
  const moment = momentAt(db, await instantOfRead())
  const viewer = await viewerOf(db, claim, moment)
  if (viewer.kind !== 'account' || viewer.chair !== null) return null
  const [zone, terms] = [await moment.zone(), await moment.terms()]
  for (const appointment of viewer.appointments) {
    if (appointment.role !== 'organiser' || appointment.of.kind !== 'state') continue
    const ended = lastChairmanshipEnded(terms, appointment.of.state, moment.now, zone)
    if (ended !== null && Date.parse(moment.now) - Date.parse(ended) < TOLD_FOR)
      return refuse('chair-passed', { values: valuesOf({ received: moment.now, ended, zone, chair: await chairNow(db, moment) }) })
  }
  return null
}

async function chairNow(db: Db, moment: Moment): Promise<ChairPassed['chair']> {
  const [chair, today] = [await moment.chair(), dateIn(await moment.zone(), moment.now)]
  if (chair === null) return null
  const name = async (locale: Locale) => nameIn(await stateNames(db, locale, today), chair.state)
  return { en: await name('en'), ru: await name('ru'), kk: await name('kk') }
}
