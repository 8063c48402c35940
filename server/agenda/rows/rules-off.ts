import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Db } from '#db/client'
import { account } from '#db/schema/account'
import { ruleOff } from '#db/schema/rule-off'
import type { RuleOffView } from '#domain/agenda/check/rule-off'

/** The rules that are switched off for a meeting now, the first one first. At most one row a rule. */
export async function rulesOff(db: Db, meetingId: string): Promise<RuleOffView[]> {
  return db
    .select({ id: ruleOff.id, rule: ruleOff.rule, reason: ruleOff.reason, by: account.displayName, at: ruleOff.offAt })
    .from(ruleOff)
    .innerJoin(account, eq(account.id, ruleOff.offBy))
    .where(and(eq(ruleOff.meetingId, meetingId), isNull(ruleOff.onAt)))
    .orderBy(asc(ruleOff.offAt), asc(ruleOff.id))
}
