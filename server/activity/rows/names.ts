import { eq, inArray } from 'drizzle-orm'
import type { Db } from '#db/client'
import { account } from '#db/schema/account'
import { agendaItem, contribution, part, slot } from '#db/schema/agenda'
import { chairmanship } from '#db/schema/chairmanship'
import { handover } from '#db/schema/handover'
import { meetingDay } from '#db/schema/meeting'
import { person } from '#db/schema/person'
import { organizationName, stateName } from '#db/schema/state'
import { rowOn } from '#domain/record/dated-rows'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import { dateIn } from '#domain/time/calendar'

type About = { objectKind: string; objectId: string; at: string }

/**
 * Today's names of objects in the activity record, by `kind id`, for readers who may read the objects. States and organisations have
 * the name of the day of the act. What has no name of its own is left out.
 */
export async function namesOfObjects(db: Db, rows: readonly About[], locale: Locale): Promise<Map<string, string>> {
  const names = new Map<string, string>()
  const idsOf = (kind: string) => [...new Set(rows.filter((row) => row.objectKind === kind).map((row) => row.objectId))]
  const setName = (kind: string, id: string, name: string) => {
    if (name !== '') names.set(`${kind} ${id}`, name)
  }
  const accounts = idsOf('account')
  if (accounts.length > 0)
    for (const row of await db.select({ id: account.id, name: account.displayName }).from(account).where(inArray(account.id, accounts)))
      setName('account', row.id, row.name)
  const people = idsOf('person')
  if (people.length > 0)
    for (const row of await db.select({ id: person.id, name: person.name }).from(person).where(inArray(person.id, people)))
      setName('person', row.id, words(row.name, locale))
  await nameAgendaEntries(db, idsOf, setName, locale)
  const stateOn = await statesByName(db, locale)
  for (const row of rows) if (row.objectKind === 'state') setName('state', row.objectId, stateOn(row.objectId, dateIn('UTC', row.at)))
  const terms = idsOf('chairmanship')
  if (terms.length > 0)
    for (const row of await db.select().from(chairmanship).where(inArray(chairmanship.id, terms)))
      setName(
        'chairmanship',
        row.id,
        `${stateOn(row.stateCode, row.effectiveOn)}, ${row.effectiveOn.slice(0, row.precision === 'month' ? 7 : 10)}`,
      )
  const handed = idsOf('handover')
  if (handed.length > 0)
    for (const row of await db.select().from(handover).where(inArray(handover.id, handed))) {
      const day = dateIn('UTC', row.preparedAt)
      setName('handover', row.id, `${stateOn(row.outgoingState, day)} → ${stateOn(row.incomingState, day)}`)
    }
  const organizations = idsOf('organization')
  if (organizations.length > 0)
    for (const row of await db.select().from(organizationName).where(inArray(organizationName.organizationId, organizations)))
      if (row.replacedAt === null) setName('organization', row.organizationId, words(row.shortName, locale))
  return names
}

type Put = (kind: string, id: string, name: string) => void

async function nameAgendaEntries(db: Db, idsOf: (kind: string) => string[], put: Put, locale: Locale): Promise<void> {
  const slots = idsOf('slot')
  if (slots.length > 0)
    for (const row of await db
      .select({ id: slot.id, title: agendaItem.title })
      .from(slot)
      .innerJoin(agendaItem, eq(agendaItem.id, slot.itemId))
      .where(inArray(slot.id, slots)))
      put('slot', row.id, words(row.title, locale))
  const items = idsOf('item')
  if (items.length > 0)
    for (const row of await db.select({ id: agendaItem.id, title: agendaItem.title }).from(agendaItem).where(inArray(agendaItem.id, items)))
      put('item', row.id, words(row.title, locale))
  const days = idsOf('day')
  if (days.length > 0)
    for (const row of await db.select({ id: meetingDay.id, date: meetingDay.date }).from(meetingDay).where(inArray(meetingDay.id, days)))
      put('day', row.id, row.date)
  const parts = idsOf('part')
  if (parts.length > 0)
    for (const row of await db.select({ id: part.id, title: part.title }).from(part).where(inArray(part.id, parts)))
      put('part', row.id, words(row.title, locale))
  const contributions = idsOf('contribution')
  if (contributions.length > 0)
    for (const row of await db
      .select({ id: contribution.id, name: contribution.name, text: contribution.text, position: contribution.position })
      .from(contribution)
      .where(inArray(contribution.id, contributions)))
      put('contribution', row.id, words(row.name, locale) || words(row.text, locale) || words(row.position, locale))
}

async function statesByName(db: Db, locale: Locale): Promise<(code: string, day: string) => string> {
  const rows = (await db.select().from(stateName).where(eq(stateName.locale, locale))).filter((row) => row.replacedAt === null)
  return (code, day) =>
    rowOn(
      rows.filter((row) => row.stateCode === code),
      day,
    )?.shortName ?? code
}
