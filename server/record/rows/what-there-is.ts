import { desc, inArray } from 'drizzle-orm'
import type { Db } from '#db/client'
import { issuance } from '#db/schema/issuance'
import { publishedMeeting } from '#db/schema/publication'
import { canReadPublished } from '#domain/policy/agenda-policy'
import { canReadIssued } from '#domain/policy/statement-policy'
import type { Viewer } from '#domain/policy/viewer'
import type { ListedMeetingView, RecordedMeetingView } from '#domain/record/listed-meeting-view'
import { participantsOfMeetings } from '#server/publication/rows/participants'
import { headOf, NOBODY } from '#server/publication/rows/published-meeting'
import { asListed } from '#server/record/rows/listed-entries'
import { withdrawnAmong } from '#server/statement/rows/withdrawals'

/**
 * Entries of the register for a list, each with what the viewer may read of it here: whether a programme stands at its address, and the
 * newest outcome text that was not withdrawn. Of a programme or text the viewer may not read it says nothing.
 */
export async function whatThereIs(
  db: Db,
  viewer: Viewer,
  entries: readonly (ListedMeetingView & { id: string; seriesId: string | null })[],
): Promise<RecordedMeetingView[]> {
  const slugs = entries.map(({ slug }) => slug)
  const programmes = await programmesAt(db, viewer, slugs)
  const statements = await statementsAt(db, viewer, slugs)
  return entries.map(({ id: _, seriesId, ...entry }) => ({
    ...asListed(entry),
    series: entries.find(({ id }) => id === seriesId)?.slug ?? null,
    programme: programmes.has(entry.slug),
    statement: statements.get(entry.slug) ?? null,
  }))
}

async function programmesAt(db: Db, viewer: Viewer, slugs: readonly string[]): Promise<Set<string>> {
  const rows =
    slugs.length === 0
      ? []
      : await db
          .select({ slug: publishedMeeting.slug, audience: publishedMeeting.audience, withdrawn: publishedMeeting.withdrawn })
          .from(publishedMeeting)
          .where(inArray(publishedMeeting.slug, [...slugs]))
  const found = new Set<string>()
  for (const { slug, audience, withdrawn } of rows) {
    const head = audience === 'public' ? null : await headOf(db, slug)
    const isReader = head === null || canReadPublished(viewer, head)
    if (isReader ? !withdrawn : head.lastPublic !== null) found.add(slug)
  }
  return found
}

async function statementsAt(db: Db, viewer: Viewer, slugs: readonly string[]): Promise<Map<string, RecordedMeetingView['statement']>> {
  if (slugs.length === 0) return new Map()
  const { statementId, slug, meetingId, kind, demonstration, audience } = issuance
  const rows = await db
    .select({ statementId, slug, meetingId, kind, demonstration, audience })
    .from(issuance)
    .where(inArray(slug, [...slugs]))
    .orderBy(desc(issuance.number), desc(issuance.correction))
  const withdrawn = await withdrawnAmong(db, [...new Set(rows.map((row) => row.statementId))])
  const closed = [...new Set(rows.flatMap((row) => (row.audience === 'public' ? [] : [row.meetingId])))]
  const participantsOf = closed.length === 0 ? () => NOBODY : await participantsOfMeetings(db, closed)
  const found = new Map<string, RecordedMeetingView['statement']>()
  for (const row of rows) {
    const participants = row.audience === 'public' ? NOBODY : participantsOf(row.meetingId)
    if (found.has(row.slug) || withdrawn.has(row.statementId) || !canReadIssued(viewer, { audience: row.audience, participants })) continue
    found.set(row.slug, { kind: row.kind, demonstration: row.demonstration })
  }
  return found
}
