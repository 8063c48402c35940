import { and, eq, gt, inArray, isNull, lte, or } from 'drizzle-orm'
import type { Db } from '#db/client'
import { account, appointment } from '#db/schema/account'
import type { Delegation } from '#domain/policy/statement-policy'
import type { Locale } from '#domain/text/locale'
import type { Instant } from '#domain/time/calendar'

/** An account to be told, and the language it is told in, where it is known. */
export type ToldAccount = { id: string; locale: Locale | null }

export type Sides = { states: readonly string[]; organizations: readonly string[] }

/** Open accounts that speak or work for a State, and delegates of an organisation, at an instant. */
export function delegates(tx: Db, { states, organizations }: Sides, at: Instant): Promise<ToldAccount[]> {
  return tx
    .selectDistinct({ id: account.id, locale: account.locale })
    .from(appointment)
    .innerJoin(account, eq(account.id, appointment.accountId))
    .where(
      and(
        isNull(account.closedAt),
        inForce(at),
        or(inArray(appointment.stateCode, [...states]), inArray(appointment.organizationId, [...organizations])),
      ),
    )
}

/** The open accounts of those who draft at an instant: the organisers of the State in the Chair, and the Support Unit's. */
export function drafters(tx: Db, chair: string | null, at: Instant): Promise<ToldAccount[]> {
  return tx
    .selectDistinct({ id: account.id, locale: account.locale })
    .from(appointment)
    .innerJoin(account, eq(account.id, appointment.accountId))
    .where(
      and(
        isNull(account.closedAt),
        inForce(at),
        eq(appointment.role, 'organiser'),
        or(eq(appointment.scope, 'support-unit'), eq(appointment.stateCode, chair ?? '')),
      ),
    )
}

/** The States and organisations of delegations. */
export function sidesOf(delegations: readonly Delegation[]): Sides {
  return {
    states: delegations.flatMap(({ state }) => state ?? []),
    organizations: delegations.flatMap(({ organizationId }) => organizationId ?? []),
  }
}

/** Appointments in force at an instant. */
export function inForce(at: Instant) {
  return and(lte(appointment.beginsAt, at), or(isNull(appointment.endsAt), gt(appointment.endsAt, at)))
}
