import { eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import { organization, state } from '#db/schema/state'

/** Whether the record knows a State by this code. */
export async function isKnownState(db: Db, code: string): Promise<boolean> {
  return (await db.select({ code: state.code }).from(state).where(eq(state.code, code))).length > 0
}

/** Whether the record knows an organisation by this id. */
export async function isKnownOrganization(db: Db, id: string): Promise<boolean> {
  return (await db.select({ id: organization.id }).from(organization).where(eq(organization.id, id))).length > 0
}
