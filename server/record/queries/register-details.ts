import { and, asc, eq, isNotNull } from 'drizzle-orm'
import type { Db } from '#db/client'
import { paper, registerClaim, registerEntry, registerLink, registerState } from '#db/schema/register'
import { canReadPublished } from '#domain/policy/agenda-policy'
import type { RegisterEntryView } from '#domain/record/register-entry-view'
import type { Locale } from '#domain/text/locale'
import { defineQuery } from '#server/command/define-query'
import { stateNames } from '#server/people/rows/names'
import { participantsOfMeetings } from '#server/publication/rows/participants'
import { asListed } from '#server/record/rows/listed-entries'
import { issuedAt, readableIssued } from '#server/statement/rows/issued-at'
import { withdrawalView } from '#server/statement/rows/withdrawals'

/** Everything on record about one meeting apart from its agenda: facts, claims of sources, participants, papers, what led to what. */
export const registerDetails = defineQuery({
  name: 'record.register-entry',
  load: async (db: Db, args: { slug: string; locale: Locale }) => {
    const [entry] = await db.select().from(registerEntry).where(eq(registerEntry.slug, args.slug))
    if (!entry) return null
    const { audience, meetingId } = entry
    const participants =
      audience === 'public' || meetingId === null
        ? { states: [], organizations: [] }
        : (await participantsOfMeetings(db, [meetingId]))(meetingId)
    return { entry, audience, participants }
  },
  can: canReadPublished,
  read: async ({ db, object: { entry }, viewer, args }): Promise<RegisterEntryView> => {
    const of = eq(registerClaim.entryId, entry.id)
    const linked = { slug: registerEntry.slug, title: registerEntry.title, text: registerLink.text, source: registerLink.source }
    const states = await stateNames(db, args.locale, entry.startsOn)
    const took = await db.select().from(registerState).where(eq(registerState.entryId, entry.id))
    const { slug, title, theme, type, ordinal, startsOn, endsOn, precision, city, country, external, status } = asListed(entry)
    const [issued] = readableIssued(viewer, await issuedAt(db, slug))
    return {
      slug,
      title,
      theme,
      type,
      ordinal,
      startsOn,
      endsOn,
      precision,
      city,
      country,
      external,
      status,
      isPublic: entry.audience === 'public',
      statement: issued
        ? { kind: issued.newest.kind, demonstration: issued.newest.demonstration, withdrawal: await withdrawalView(db, issued.withdrawal) }
        : null,
      summary: entry.status === 'withdrawn' ? null : entry.summary,
      summarySources: entry.status === 'withdrawn' ? [] : (entry.summarySources ?? []),
      claims: await db.select().from(registerClaim).where(of).orderBy(asc(registerClaim.rank)),
      // In protocol order, by the names of that day.
      states: states.flatMap(({ code, name }) =>
        took.filter((state) => state.stateCode === code).map(({ capacity, source }) => ({ capacity, source, name })),
      ),
      papers: await db.select().from(paper).where(eq(paper.entryId, entry.id)).orderBy(asc(paper.date)),
      ledTo: await db
        .select(linked)
        .from(registerLink)
        .innerJoin(registerEntry, eq(registerEntry.id, registerLink.toId))
        .where(and(eq(registerLink.fromId, entry.id), isNotNull(registerLink.source), eq(registerEntry.audience, 'public'))),
      cameFrom: await db
        .select(linked)
        .from(registerLink)
        .innerJoin(registerEntry, eq(registerEntry.id, registerLink.fromId))
        .where(and(eq(registerLink.toId, entry.id), isNotNull(registerLink.source), eq(registerEntry.audience, 'public'))),
      series: await db
        .select({ slug: registerEntry.slug, title: registerEntry.title })
        .from(registerEntry)
        .where(and(eq(registerEntry.seriesId, entry.id), eq(registerEntry.audience, 'public')))
        .orderBy(asc(registerEntry.startsOn)),
      partOf:
        entry.seriesId === null
          ? []
          : await db
              .select({ slug: registerEntry.slug, title: registerEntry.title })
              .from(registerEntry)
              .where(eq(registerEntry.id, entry.seriesId)),
    }
  },
})
