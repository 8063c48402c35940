import { and, desc, eq, gt, inArray, isNull, lt, ne, or } from 'drizzle-orm'
import type { Db } from '#db/client'
import { account } from '#db/schema/account'
import { activity } from '#db/schema/activity'
import { signIn } from '#db/schema/sign-in'
import type { SignInNoticesView } from '#domain/people/sign-in-view'
import { canOpenDesk } from '#domain/policy/account-policy'
import { isSignedIn } from '#domain/policy/viewer'
import { isoInstant } from '#domain/time/calendar'
import { defineQuery } from '#server/command/define-query'
import { processZone } from '#server/core/settings'

/** How long the holder is shown what others did to the account, in milliseconds. */
const SHOWN_FOR = 30 * 24 * 60 * 60 * 1000

/** Acts on an account by which somebody else can come to sign in with it, or be kept from it. */
const BY_OTHERS = [
  'account.corrected',
  'account.link-issued',
  'account.password-set',
  'account.reopened',
  'account.second-factor-reset',
] as const

/** What the holder of an account must see of it: the sign-in before this one, failed attempts, and what others did to the account. */
export const signInNotices = defineQuery({
  name: 'account.sign-in-notices',
  load: async (_db: Db, _args: Record<string, never>) => ({}),
  can: (viewer) => canOpenDesk(viewer),
  read: async ({ db, viewer, now }): Promise<SignInNoticesView> => {
    const own = isSignedIn(viewer) ? viewer : { accountId: '', signInId: '', withheld: false }
    const [row] = await db.select({ failed: account.failedSignIns }).from(account).where(eq(account.id, own.accountId))
    const [here] = await db
      .select()
      .from(signIn)
      .where(eq(signIn.id, own.signInId ?? ''))
    const [before] = await db
      .select({ madeAt: signIn.madeAt, browser: signIn.browser, platform: signIn.platform, network: signIn.network })
      .from(signIn)
      .where(and(eq(signIn.accountId, own.accountId), lt(signIn.madeAt, here?.madeAt ?? '')))
      .orderBy(desc(signIn.madeAt))
      .limit(1)
    const acts = await db
      .select({ seq: activity.seq, at: activity.at, act: activity.act, who: account.displayName })
      .from(activity)
      .leftJoin(account, eq(account.id, activity.accountId))
      .where(
        and(
          eq(activity.objectId, own.accountId),
          inArray(activity.act, [...BY_OTHERS]),
          or(isNull(activity.accountId), ne(activity.accountId, own.accountId)),
          gt(activity.at, isoInstant(Date.parse(now) - SHOWN_FOR)),
        ),
      )
      .orderBy(desc(activity.seq))
      .limit(5)
    return {
      zone: await processZone(db),
      before: before ?? null,
      failed: (here?.failedBefore ?? 0) + (row?.failed ?? 0),
      acts,
      mustSetSecondFactor: own.withheld === true,
    }
  },
})
