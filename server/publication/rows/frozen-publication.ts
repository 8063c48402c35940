import { eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { publication } from '#db/schema/publication'
import type { AgendaDocument } from '#domain/agenda/agenda-document'
import type { Audience } from '#domain/agenda/agenda-terms'
import type { LocalizedText } from '#domain/text/localized-text'
import { storedIn } from '#domain/text/said-in'
import type { Instant } from '#domain/time/calendar'

type FrozenPublication = { number: number; audience: Audience; note: LocalizedText | null; publishedAt: Instant; document: AgendaDocument }

/** So many versions are kept, the ones read longest ago go first. A programme of 300 entries holds about 1 MB. */
const MOST_KEPT = 40

const kept = new WeakMap<Db, Map<string, FrozenPublication>>()

/**
 * A version of an agenda by its id. It is frozen (triggers protect the row), so it is read and parsed once for all readers. Who may read it
 * is asked before, and whether it was withdrawn beside it. Throws if there is none.
 */
export async function frozenPublication(db: Db, id: string): Promise<FrozenPublication> {
  const versions = kept.get(db) ?? new Map<string, FrozenPublication>()
  kept.set(db, versions)
  const found = versions.get(id) ?? (await rowOf(db, id))
  versions.delete(id)
  versions.set(id, found)
  for (const oldest of versions.keys()) if (versions.size > MOST_KEPT) versions.delete(oldest)
  return found
}

async function rowOf(db: Db, id: string): Promise<FrozenPublication> {
  const [row] = await db
    .select({
      number: publication.number,
      audience: publication.audience,
      note: publication.note,
      noteIn: publication.noteIn,
      publishedAt: publication.publishedAt,
      document: publication.document,
    })
    .from(publication)
    .where(eq(publication.id, id))
  if (!row) throw new Error('the record shows a publication that is not there')
  const { noteIn, ...rest } = row
  return { ...rest, note: storedIn(row.document.meeting.title.original, row.note, noteIn) }
}
