import { eq, gte, isNull, lt, type SQL } from 'drizzle-orm'
import { activity } from '#db/schema/activity'
import type { ActivityFilter } from '#domain/record/activity-view'
import { isOneOf, OBJECT_KINDS } from '#domain/record/acts'
import { addDays, dayBegins, isCalendarDate } from '#domain/time/calendar'

export const WHOLE: ActivityFilter = { who: '', about: '', from: '', until: '' }

/** The filter in an address; `asked` returns one of its parameters. */
export function filterOf(asked: (field: keyof ActivityFilter) => string | null): ActivityFilter {
  const text = (field: keyof ActivityFilter) => (asked(field) ?? '').slice(0, 60)
  return { who: text('who'), about: text('about'), from: text('from'), until: text('until') }
}

export function narrowed({ who, about, from, until }: ActivityFilter, zone: string): (SQL | undefined)[] {
  return [
    who === '' ? undefined : who === 'machine' ? isNull(activity.accountId) : eq(activity.accountId, who),
    isOneOf(OBJECT_KINDS, about) ? eq(activity.objectKind, about) : undefined,
    isCalendarDate(from) ? gte(activity.at, dayBegins(from, zone)) : undefined,
    isCalendarDate(until) ? lt(activity.at, dayBegins(addDays(until, 1), zone)) : undefined,
  ]
}
