import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '#db/client'
import { convocation, participation } from '#db/schema/meeting'
import { registerEntry, registerState } from '#db/schema/register'
import type { AgendaDocument } from '#domain/agenda/agenda-document'
import type { Audience } from '#domain/agenda/agenda-terms'
import type { EntryStatus } from '#domain/record/register-terms'
import { writeEntry } from '#server/record/rows/register-words'

/**
 * Adds a published programme to the register, in the transaction that publishes it. An entry from papers keeps what they say: a
 * programme for participants does not change it, so that no public fact is hidden and no closed one shown.
 */
export async function writeRegisterEntry(tx: Db, { meeting }: AgendaDocument, audience: Audience): Promise<void> {
  const { id: meetingId, slug, type, ordinal, title, theme, startsOn, endsOn, city, country } = meeting
  const known = await entryAt(tx, slug)
  const fromPapers = known !== undefined && known.id !== meetingId
  const status = await convened(tx, meetingId)
  if (fromPapers && audience === 'participants') {
    await tx.update(registerEntry).set({ meetingId, status: null }).where(eq(registerEntry.id, known.id))
    return
  }
  const entryId = await writeEntry(tx, {
    id: meetingId,
    slug,
    meetingId,
    audience,
    type,
    ordinal,
    title,
    theme,
    startsOn,
    endsOn,
    precision: 'day',
    city,
    country,
    status,
  })
  await tx.delete(registerState).where(and(eq(registerState.entryId, entryId), eq(registerState.source, 'published')))
  const taking = await tx
    .select({ stateCode: participation.stateCode, capacity: participation.capacity })
    .from(participation)
    .where(and(eq(participation.meetingId, meetingId), isNull(participation.endedAt)))
  for (const { stateCode, capacity } of taking)
    if (stateCode !== null) await tx.insert(registerState).values({ entryId, stateCode, capacity, source: 'published' })
}

/** Records what became of a published programme; null once it is current again. */
export async function setRegisterStatus(tx: Db, meetingId: string, status: EntryStatus | null): Promise<void> {
  await tx.update(registerEntry).set({ status }).where(eq(registerEntry.meetingId, meetingId))
}

/** Records that a programme stands again as it was: what was decided of the meeting counts. */
export async function restoreRegisterStatus(tx: Db, meetingId: string): Promise<void> {
  await setRegisterStatus(tx, meetingId, await convened(tx, meetingId))
}

/** The register entry at an address; undefined if there is none. */
export async function entryAt(tx: Db, slug: string): Promise<{ id: string; meetingId: string | null } | undefined> {
  const [known] = await tx
    .select({ id: registerEntry.id, meetingId: registerEntry.meetingId })
    .from(registerEntry)
    .where(eq(registerEntry.slug, slug))
  return known
}

async function convened(tx: Db, meetingId: string): Promise<EntryStatus | null> {
  const decided = await tx
    .select({ decision: convocation.decision })
    .from(convocation)
    .where(eq(convocation.meetingId, meetingId))
    .orderBy(convocation.decidedAt)
  const last = decided.at(-1)?.decision
  return last === undefined || last === 'convened' ? null : last
}
