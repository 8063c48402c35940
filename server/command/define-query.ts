import { client, type Db } from '#db/client'
import type { Viewer } from '#domain/policy/viewer'
import type { Instant } from '#domain/time/calendar'
import { type Moment, momentAt } from '#server/chair/moment'
import { noted } from '#server/command/read-log'
import { type Claim, viewerOf } from '#server/command/viewer'
import { instantOfRead } from '#server/core/clock-guard'
import { Denied } from '#server/core/outcome'
import { redactError } from '#server/core/redact-error'

export type QueryContext<A, O> = { db: Db; args: A; object: O; viewer: Viewer; moment: Moment; now: Instant }

export type QuerySpec<A, O, V> = {
  /** `noun.what`, as in the role table. */
  name: string
  load: (db: Db, args: A, moment: Moment) => Promise<O | null>
  /** The permission, a predicate of domain/policy. Required: a query without one does not compile. */
  can: (viewer: Viewer, object: O) => boolean
  read: (context: QueryContext<A, O>) => Promise<V>
}

export type Query<A, V> = {
  (claim: Claim | null, args: A): Promise<V>
  readonly queryName: string
}

/** Makes a query of committed data. What it answers is noted where reads are (`read-log.ts`). Throws Denied without the right or the object. */
export function defineQuery<A, O, V>(spec: QuerySpec<A, O, V>): Query<A, V> {
  const execute = async (claim: Claim | null, args: A): Promise<V> => {
    const db = client().reader
    const at = await instantOfRead()
    try {
      const moment = momentAt(db, at)
      const viewer = await viewerOf(db, claim, moment)
      const object = await spec.load(db, args, moment)
      if (object === null || !spec.can(viewer, object)) throw new Denied(spec.name)
      return await spec.read({ db, args, object, viewer, moment, now: at })
    } catch (cause) {
      throw redactError(spec.name, cause)
    }
  }
  const query = (claim: Claim | null, args: A) => noted(`${spec.name} ${JSON.stringify(args)}`, claim, (asking) => execute(asking, args))
  return Object.assign(query, { queryName: spec.name })
}
