import { and, asc, eq, gt, isNull, like, lte, or } from 'drizzle-orm'
import type { Db } from '#db/client'
import { person } from '#db/schema/person'
import { organizationName, state, stateName } from '#db/schema/state'
import { fold } from '#domain/people/names'
import { canKeepAccounts } from '#domain/policy/account-policy'
import { canKeepDirectory } from '#domain/policy/agenda-policy'
import type { Locale } from '#domain/text/locale'
import { type LocalizedText, words } from '#domain/text/localized-text'
import type { CalendarDate } from '#domain/time/calendar'
import { defineQuery } from '#server/core/define-query'
import { processDay } from '#server/core/settings'

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
  read: async ({ db, args, now }) => matching(db, args.text, args.page ?? 1, await processDay(db, now)),
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

async function matching(db: Db, text: string, page: number, on: CalendarDate): Promise<{ people: DirectoryEntry[]; more: boolean }> {
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
    })
    .from(person)
    .where(like(person.searchName, pattern))
    .orderBy(asc(person.sortName), asc(person.id))
    .limit(PAGE + 1)
    .offset((page - 1) * PAGE)
  const names = await organizationNames(db, on)
  const people = rows.slice(0, PAGE).map((row) => ({ ...row, organization: names.get(row.organizationId ?? '') ?? null }))
  return { people, more: rows.length > PAGE }
}

/** One entry of the directory, for its form. */
export const directoryEntry = defineQuery({
  name: 'people.entry',
  load: async (db: Db, args: { id: string; locale: Locale }) => (await db.select().from(person).where(eq(person.id, args.id)))[0] ?? null,
  can: (viewer) => canKeepDirectory(viewer),
  read: async ({ db, object, args, now }) => {
    const today = await processDay(db, now)
    return { entry: object, states: await stateNames(db, args.locale, today), organizations: await organizations(db, today, args.locale) }
  },
})

/** What each organisation is called for short on a day, by id: as it is printed, or as a language has it where there is one. */
export async function organizationNames(db: Db, on: CalendarDate, locale: Locale | null = null): Promise<Map<string, string>> {
  const rows = await db
    .select({ id: organizationName.organizationId, shortName: organizationName.shortName })
    .from(organizationName)
    .where(
      and(
        isNull(organizationName.replacedAt),
        lte(organizationName.validFrom, on),
        or(isNull(organizationName.validUntil), gt(organizationName.validUntil, on)),
      ),
    )
  return new Map(rows.map((row) => [row.id, words(row.shortName, locale ?? row.shortName.original)]))
}

/** Every organisation by the short name it has on a day, in the order of those names. */
export async function organizations(db: Db, on: CalendarDate, locale: Locale): Promise<{ id: string; shortName: string }[]> {
  const names = [...(await organizationNames(db, on, locale))].map(([id, shortName]) => ({ id, shortName }))
  return names.sort((a, b) => a.shortName.localeCompare(b.shortName, locale))
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
