import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import type { Db } from '#db/client'
import type { contribution } from '#db/schema/agenda'
import { person } from '#db/schema/person'
import { type Appearance, EMPTY_APPEARANCE } from '#domain/agenda/agenda-draft'
import type { editContributionInput } from '#domain/agenda/draft-input'
import { type Known, withoutPerson, withPerson } from '#domain/agenda/filled-place'
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
 * An appearance after an edit. Naming a person copies their entry of the directory into it, except what a State's place or a post keeps
 * (`withPerson`); words typed in the same save win. A line names nobody. An unknown person, State or organisation is refused at its field.
 */
export async function printAppearance(tx: Db, before: AppearanceRow, typed: Typed, home: Locale): Promise<Outcome<AppearanceRow>> {
  const base = await withWho(tx, before, typed.personId)
  if (base === null) return refuseField('personId', 'unknown-person')
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
      dueOn: typed.dueOn === undefined ? base.dueOn : typed.dueOn,
      topic: writeAll(base.topic, typed.topic ?? {}, home),
      text: writeAll(base.text, typed.text ?? {}, home),
    },
  }
}

/** The appearance with another person in it, or with none; undefined changes nobody. Null if the directory has no such person. */
async function withWho(tx: Db, before: AppearanceRow, personId: string | null | undefined): Promise<AppearanceRow | null> {
  if (personId === undefined) return before
  const known = await directoryEntry(tx, personId ?? before.personId ?? '')
  if (personId === null) return asRow(withoutPerson(asAppearance(before), known?.position ?? null))
  return known === null ? null : asRow(withPerson(asAppearance(before), known))
}

async function directoryEntry(tx: Db, id: string): Promise<Known | null> {
  const [row] = await tx.select().from(person).where(eq(person.id, id))
  if (!row) return null
  const { honorific, name, position, stateCode, organizationId } = row
  return { id, honorific, name, position, state: stateCode, organizationId }
}

function asAppearance({ stateCode, ...row }: AppearanceRow): Appearance {
  return { ...row, state: stateCode }
}

function asRow({ state, ...appearance }: Appearance): AppearanceRow {
  return { ...appearance, stateCode: state }
}
