import { eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { contribution } from '#db/schema/agenda'
import type { AskedView } from '#domain/agenda/answer-view'
import type { SideNamesView } from '#domain/people/side-names-view'
import { canAnswer } from '#domain/policy/answer-policy'
import { askedAmong } from '#server/agenda/rows/asked'
import { askingsOf } from '#server/agenda/rows/askings'
import { defineQuery } from '#server/command/define-query'
import { Denied } from '#server/core/outcome'
import { sideNames } from '#server/people/rows/side-names'

/** One appearance that was asked of the viewer or their delegation. One that was taken out of the draft does not exist. */
export const askedAppearance = defineQuery({
  name: 'agenda.asked-appearance',
  load: async (db: Db, args: { id: string }) => {
    const [row] = await db.select().from(contribution).where(eq(contribution.id, args.id))
    if (!row) return null
    const [asking] = await askingsOf(db, [row.id])
    return { now: { personId: row.personId, state: row.stateCode, organizationId: row.organizationId }, asked: asking?.asked ?? null }
  },
  can: canAnswer,
  read: async ({ db, viewer, args, now }): Promise<{ appearance: AskedView; names: SideNamesView }> => {
    const [appearance] = await askedAmong(db, viewer, [args.id], now)
    if (!appearance) throw new Denied('agenda.asked-appearance')
    const { state, organizationId, meeting } = appearance
    return { appearance, names: await sideNames(db, meeting.startsOn, { states: [state], organizations: [organizationId] }) }
  },
})
