import { and, eq, gt, inArray, isNull, lte, or, type SQL } from 'drizzle-orm'
import type { Db } from '#db/client'
import { account, appointment } from '#db/schema/account'
import { handover } from '#db/schema/handover'
import { publication } from '#db/schema/publication'
import { contributionsOf } from '#domain/agenda/agenda-document'
import type { Delegation } from '#domain/policy/statement-policy'
import type { Locale } from '#domain/text/locale'
import type { Instant } from '#domain/time/calendar'

/** An account to be told, and the language it is told in, where it is known. */
export type ToldAccount = { id: string; locale: Locale | null }

const TOLD = { id: account.id, locale: account.locale }

export type Sides = { states: readonly string[]; organizations: readonly string[] }

/** Open accounts that speak or work for a State, and delegates of an organisation, at an instant. */
export function delegates(tx: Db, { states, organizations }: Sides, at: Instant): Promise<ToldAccount[]> {
  return appointed(tx, at, ofSides({ states, organizations }))
}

/** A delegate's account with its name and address, and the State or organisation it speaks for. */
export type DelegateOfSide = ToldAccount & { name: string; email: string; state: string | null; organizationId: string | null }

/** The open accounts of delegates of States and organisations at an instant, one for each side. Organisers of a State do not speak for it. */
export function delegatesBySide(db: Db, { states, organizations }: Sides, at: Instant): Promise<DelegateOfSide[]> {
  return db
    .selectDistinct({
      ...TOLD,
      name: account.displayName,
      email: account.email,
      state: appointment.stateCode,
      organizationId: appointment.organizationId,
    })
    .from(appointment)
    .innerJoin(account, eq(account.id, appointment.accountId))
    .where(and(isNull(account.closedAt), inForce(at), eq(appointment.role, 'delegate'), ofSides({ states, organizations })))
}

/** The open accounts of those who draft at an instant: the organisers of the State in the Chair, and the Support Unit's. */
export function drafters(tx: Db, chair: string | null, at: Instant): Promise<ToldAccount[]> {
  return appointed(
    tx,
    at,
    and(eq(appointment.role, 'organiser'), or(eq(appointment.scope, 'support-unit'), eq(appointment.stateCode, chair ?? ''))),
  )
}

/** The open accounts of those who appear in a published version. */
export async function appearing(tx: Db, publicationId: string | undefined): Promise<ToldAccount[]> {
  if (publicationId === undefined) return []
  const [row] = await tx.select({ document: publication.document }).from(publication).where(eq(publication.id, publicationId))
  const people = present(
    (row?.document.days ?? []).flatMap(({ slots }) => slots.flatMap(contributionsOf)).map(({ personId }) => personId ?? null),
  )
  return tx
    .select(TOLD)
    .from(account)
    .where(and(isNull(account.closedAt), inArray(account.personId, [...new Set(people)])))
}

/** The open accounts of both teams of a handover at an instant: their States' organisers, and every admin. */
export async function bothTeams(tx: Db, handoverId: string, at: Instant): Promise<ToldAccount[]> {
  const [row] = await tx
    .select({ from: handover.outgoingState, to: handover.incomingState })
    .from(handover)
    .where(eq(handover.id, handoverId))
  const states = present([row?.from ?? null, row?.to ?? null])
  return appointed(
    tx,
    at,
    or(eq(appointment.role, 'admin'), and(eq(appointment.role, 'organiser'), inArray(appointment.stateCode, states))),
  )
}

/** The States and organisations of delegations. */
export function sidesOf(delegations: readonly Delegation[]): Sides {
  return {
    states: delegations.flatMap(({ state }) => state ?? []),
    organizations: delegations.flatMap(({ organizationId }) => organizationId ?? []),
  }
}

/** Open accounts with an appointment of a kind that is in force at an instant, each once. */
function appointed(tx: Db, at: Instant, ofKind: SQL | undefined): Promise<ToldAccount[]> {
  return tx
    .selectDistinct(TOLD)
    .from(appointment)
    .innerJoin(account, eq(account.id, appointment.accountId))
    .where(and(isNull(account.closedAt), inForce(at), ofKind))
}

function ofSides({ states, organizations }: Sides): SQL | undefined {
  return or(inArray(appointment.stateCode, [...states]), inArray(appointment.organizationId, [...organizations]))
}

/** Appointments in force at an instant. */
function inForce(at: Instant) {
  return and(lte(appointment.beginsAt, at), or(isNull(appointment.endsAt), gt(appointment.endsAt, at)))
}

function present<T>(values: readonly (T | null)[]): T[] {
  return values.filter((value): value is T => value !== null)
}
