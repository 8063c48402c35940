import { randomUUID } from 'node:crypto'
import type { Db } from '#db/client'
import { person } from '#db/schema/person'
import { organization } from '#db/schema/state'
import type { AgendaDocument } from '#domain/agenda/agenda-document'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import type { Change } from '#domain/agenda/change'
import { changesBetween } from '#domain/agenda/changes'
import { compose } from '#domain/agenda/compose'
import { draftOfVersion } from '#domain/agenda/from-version/draft-of-version'
import { everyEntry } from '#server/agenda/rows/every-entry'
import { organizationNames } from '#server/people/rows/names'

/**
 * What the draft of a meeting would be if a version were made of it (`after`), and in which words it would differ (`says`). `before` is
 * the draft as it stands, with what would come back inside entries that are taken out.
 */
export async function madeOfVersion(
  db: Db,
  draft: AgendaDraft,
  version: AgendaDocument,
): Promise<{ before: AgendaDraft; after: AgendaDraft; says: Change[] }> {
  const { known, standing } = await everyEntry(db, draft.meeting)
  const people = new Set((await db.select({ id: person.id }).from(person)).map(({ id }) => id))
  const organizations = new Set((await db.select({ id: organization.id }).from(organization)).map(({ id }) => id))
  const after = draftOfVersion(draft, version, { known, people, organizations, newId: randomUUID })
  const names = await organizationNames(db, draft.meeting.startsOn)
  const slots = new Set(after.slots.map(({ id }) => id))
  const parts = new Set(after.parts.map(({ id }) => id))
  const hidden = <T extends { id: string; slotId: string }>(all: readonly T[], there: readonly T[]) => {
    const seen = new Set(there.map(({ id }) => id))
    return all.filter(({ id, slotId }) => standing.has(id) && !seen.has(id) && slots.has(slotId))
  }
  return {
    after,
    says: changesBetween(compose(draft, names), compose(after, names)),
    before: {
      ...draft,
      parts: [...draft.parts, ...hidden(known.parts, draft.parts)],
      contributions: [
        ...draft.contributions,
        ...hidden(known.contributions, draft.contributions).filter(({ partId }) => partId === null || parts.has(partId)),
      ],
    },
  }
}
