import type { Db } from '#db/client'
import { type AgendaDocument, contributionsOf } from '#domain/agenda/agenda-document'
import type { SideNamesView } from '#domain/people/side-names-view'
import type { Locale } from '#domain/text/locale'
import { chairOnRecord } from '#server/chair/chair-on-record'
import type { Moment } from '#server/chair/moment'
import { nameIn, stateNames } from '#server/people/rows/names'
import { sideNames } from '#server/people/rows/side-names'

/** What an agenda is printed with and does not hold: who chairs, and what the States and organisations in it were called. */
export type PrintedWith = { chair: string | null; sides: SideNamesView }

/** Reads it for one agenda, as of the day its meeting begins. */
export async function printedWith(db: Db, moment: Moment, locale: Locale, document: AgendaDocument): Promise<PrintedWith> {
  const { startsOn } = document.meeting
  const chair = await chairOnRecord(moment, startsOn)
  const names = await stateNames(db, locale, startsOn)
  const appearing = document.days.flatMap((day) => day.slots.flatMap(contributionsOf))
  return {
    chair: chair && nameIn(names, chair.state),
    sides: await sideNames(db, startsOn, {
      states: appearing.map(({ state }) => state),
      organizations: appearing.map(({ organizationId }) => organizationId),
    }),
  }
}
