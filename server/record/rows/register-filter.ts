import { and, count, eq, exists, gte, inArray, lt, lte, type SQL } from 'drizzle-orm'
import type { Db } from '#db/client'
import { registerEntry, registerState, registerWord } from '#db/schema/register'
import { MEETING_TYPES, type MeetingType } from '#domain/meeting/meeting-terms'
import type { RegisterFilter } from '#domain/record/register-view'
import { askedWords } from '#domain/record/search-words'

/** The conditions an entry meets that a list was narrowed to; words are those of title, theme, place and claims, by their beginnings. */
export async function registerFilter(db: Db, filter: RegisterFilter): Promise<(SQL | undefined)[]> {
  return [...byFacts(filter), await joinedBy(db, filter.state), await foundBy(db, askedWords(filter.text))]
}

function byFacts({ year, type, place }: RegisterFilter): (SQL | undefined)[] {
  const known = MEETING_TYPES.find((word): word is MeetingType => word === type)
  return [
    /^\d{4}$/.test(year) ? and(gte(registerEntry.startsOn, `${year}-01-01`), lte(registerEntry.startsOn, `${year}-12-31`)) : undefined,
    known ? eq(registerEntry.type, known) : undefined,
    place === '' ? undefined : eq(registerEntry.place, place.toLowerCase()),
  ]
}

const RARE = 200

/** Entries a State took part in: a list if it has few, a condition checked for each entry if many. */
async function joinedBy(db: Db, state: string): Promise<SQL | undefined> {
  if (!/^[A-Z]{2}$/.test(state)) return undefined
  const ofState = eq(registerState.stateCode, state)
  const entries = db.select({ entryId: registerState.entryId }).from(registerState)
  const [few] = await db.select({ count: count() }).from(entries.where(ofState).limit(RARE).as('some'))
  const again = db.select({ entryId: registerState.entryId }).from(registerState)
  return (few?.count ?? 0) < RARE
    ? inArray(registerEntry.id, again.where(ofState))
    : exists(again.where(and(eq(registerState.entryId, registerEntry.id), ofState)))
}

/**
 * Entries with all the words, by their beginnings. A rare word gives a short list of entries; a common one is checked entry by
 * entry, newest first. Either way the work does not grow with the register.
 */
async function foundBy(db: Db, words: readonly string[]): Promise<SQL | undefined> {
  if (words.length === 0) return undefined
  const conditions: SQL[] = []
  for (const word of words) {
    const begins = and(gte(registerWord.word, word), lt(registerWord.word, `${word}\uffff`))
    const some = db.select({ entryId: registerWord.entryId }).from(registerWord).where(begins).limit(RARE).as('some')
    const [few] = await db.select({ count: count() }).from(some)
    conditions.push(
      (few?.count ?? 0) < RARE
        ? inArray(registerEntry.id, db.select({ entryId: registerWord.entryId }).from(registerWord).where(begins))
        : exists(
            db
              .select({ entryId: registerWord.entryId })
              .from(registerWord)
              .where(and(eq(registerWord.entryId, registerEntry.id), begins)),
          ),
    )
  }
  return and(...conditions)
}
