import { and, asc, eq, isNull, like } from 'drizzle-orm'
import type { Db } from '#db/client'
import { person } from '#db/schema/person'
import { organization, state, stateName } from '#db/schema/state'
import { fold } from '#domain/people/names'
import { canKeepAccounts } from '#domain/policy/account-policy'
import { canKeepDirectory } from '#domain/policy/agenda-policy'
import type { Locale } from '#domain/text/locale'
import { type LocalizedText, words } from '#domain/text/localized-text'
import { type CalendarDate, dateIn } from '#domain/time/calendar'
import { defineQuery } from '#server/core/define-query'
import { processZone } from '#server/core/settings'

/** Somebody of the directory, as a list or a combobox shows them. */
export type DirectoryEntry = {
  id: string
  version: number
  name: LocalizedText
  sortName: string
  honorific: LocalizedText | null
  position: LocalizedText | null
  state: string | null
  organizationId: string | null
  organization: string | null
}

const PAGE = 50

/** People whose name holds what was typed, in any language, by sort name; `page` of fifty. */
export const searchPeople = defineQuery({
  name: 'people.search',
  load: async (_db: Db, _args: { text: string; page?: number }) => ({}),
  can: (viewer) => canKeepDirectory(viewer),
  read: ({ db, args }) => matching(db, args.text, args.page ?? 1),
})

/** The same for whoever links accounts to people: names only. */
export const peopleToLink = defineQuery({
  name: 'people.to-link',
  load: async (_db: Db, _args: { locale: Locale }) => ({}),
  can: (viewer) => canKeepAccounts(viewer),
  read: async ({ db, args }) => {
    const rows = await db.select({ id: person.id, name: person.name }).from(person).orderBy(asc(person.sortName)).limit(1_000)
    return rows.map((row) => ({ id: row.id, name: words(row.name, args.locale) }))
  },
})

async function matching(db: Db, text: string, page: number): Promise<{ people: DirectoryEntry[]; more: boolean }> {
  const pattern = `%${fold(text.trim()).replace(/[%_]/g, '')}%`
  const rows = await db
    .select({
      id: person.id,
      version: person.version,
      name: person.name,
      sortName: person.sortName,
      honorific: person.honorific,
      position: person.position,
      state: person.stateCode,
      organizationId: person.organizationId,
      organization: organization.shortName,
    })
    .from(person)
    .leftJoin(organization, eq(organization.id, person.organizationId))
    .where(like(person.searchName, pattern))
    .orderBy(asc(person.sortName), asc(person.id))
    .limit(PAGE + 1)
    .offset((page - 1) * PAGE)
  return { people: rows.slice(0, PAGE), more: rows.length > PAGE }
}

/** One entry of the directory, for its form. */
export const directoryEntry = defineQuery({
  name: 'people.entry',
  load: async (db: Db, args: { id: string; locale: Locale }) => (await db.select().from(person).where(eq(person.id, args.id)))[0] ?? null,
  can: (viewer) => canKeepDirectory(viewer),
  read: async ({ db, object, args, now }) => ({
    entry: object,
    states: await stateNames(db, args.locale, dateIn(await processZone(db), now)),
    organizations: await organizations(db),
  }),
})

/** The printed name of each organisation by id. */
export async function organizationNames(db: Db): Promise<Map<string, string>> {
  const rows = await db.select({ id: organization.id, shortName: organization.shortName }).from(organization)
  return new Map(rows.map((row) => [row.id, row.shortName]))
}

/** Every organisation, by its short name. */
export async function organizations(db: Db): Promise<{ id: string; shortName: string }[]> {
  return db.select({ id: organization.id, shortName: organization.shortName }).from(organization).orderBy(asc(organization.shortName))
}

/** What each State is called in a language on a day, in the protocol order of that language. */
export async function stateNames(db: Db, locale: Locale, on: CalendarDate): Promise<{ code: string; name: string }[]> {
  const rows = await db
    .select({
      code: state.code,
      name: stateName.shortName,
      from: stateName.validFrom,
      until: stateName.validUntil,
    })
    .from(state)
    .innerJoin(stateName, eq(stateName.stateCode, state.code))
    .where(and(eq(stateName.locale, locale), isNull(stateName.replacedAt)))
    .orderBy(asc(stateName.sortKey))
  return rows.filter((row) => row.from <= on && (row.until === null || on < row.until)).map(({ code, name }) => ({ code, name }))
}

/** A State's name among those of a day; its code when none is known. */
export function nameIn(names: readonly { code: string; name: string }[], code: string): string {
  return names.find((one) => one.code === code)?.name ?? code
}
