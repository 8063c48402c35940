import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import type { Db } from '#db/client'
import type { contribution } from '#db/schema/agenda'
import { person } from '#db/schema/person'
import { EMPTY_APPEARANCE } from '#domain/agenda/agenda-draft'
import type { editContributionInput } from '#domain/agenda/draft-input'
import type { Locale } from '#domain/text/locale'
import { writeAll } from '#domain/text/text-input'
import { type Outcome, refuseField } from '#server/core/outcome'
import { isKnownOrganization, isKnownState } from '#server/people/rows/is-known'

type Row = typeof contribution.$inferSelect
export type AppearanceRow = Omit<Row, 'id' | 'meetingId' | 'version' | 'slotId' | 'partId' | 'rank' | 'removedAt'>
type Typed = Partial<Omit<z.output<typeof editContributionInput>, 'id' | 'version' | 'meetingId'>>

const { state, ...empty } = EMPTY_APPEARANCE

/** Somebody new before anything is said of them, as a row. */
export const EMPTY_ROW: AppearanceRow = { ...empty, stateCode: state }

/**
 * An appearance after an edit. Naming a person copies their entry of the directory into it; words typed in the same save win. A line
 * names nobody. An unknown person, State or organisation is refused at its field.
 */
export async function printAppearance(tx: Db, before: AppearanceRow, typed: Typed, home: Locale): Promise<Outcome<AppearanceRow>> {
  let base = before
  if (typed.personId) {
    const [known] = await tx.select().from(person).where(eq(person.id, typed.personId))
    if (!known) return refuseField('personId', 'unknown-person')
    const { honorific, name, position, stateCode, organizationId } = known
    base = { ...before, personId: known.id, honorific, name, position, stateCode, organizationId }
  } else if (typed.personId === null) {
    base = { ...before, personId: null, honorific: null, name: null, position: null }
  }
  if (typed.state && !(await isKnownState(tx, typed.state))) return refuseField('state', 'unknown-state')
  if (typed.organizationId && !(await isKnownOrganization(tx, typed.organizationId)))
    return refuseField('organizationId', 'unknown-organization')
  const role = typed.role ?? base.role
  const line = role === 'line'
  return {
    ok: true,
    value: {
      role,
      roleLabel: writeAll(base.roleLabel, typed.roleLabel ?? {}, home),
      joins: typed.joins ?? base.joins,
      minutes: typed.minutes === undefined ? base.minutes : typed.minutes,
      personId: line ? null : base.personId,
      stateCode: typed.state === undefined ? base.stateCode : typed.state,
      organizationId: typed.organizationId === undefined ? base.organizationId : typed.organizationId,
      honorific: writeAll(base.honorific, typed.honorific ?? {}, home),
      name: line ? null : writeAll(base.name, typed.name ?? {}, home),
      position: writeAll(base.position, typed.position ?? {}, home),
      status: typed.status ?? base.status,
      attendance: typed.attendance ?? base.attendance,
      topic: writeAll(base.topic, typed.topic ?? {}, home),
      text: writeAll(base.text, typed.text ?? {}, home),
    },
  }
}
