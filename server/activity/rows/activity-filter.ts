import { eq, gte, isNull, lt, type SQL } from 'drizzle-orm'
import { activity } from '#db/schema/activity'
import { readTypedDay } from '#domain/meeting/typed-day'
import type { ActivityFilter } from '#domain/record/activity-view'
import { isOneOf, OBJECT_KINDS } from '#domain/record/acts'
import { addDays, dayBegins, isCalendarDate } from '#domain/time/calendar'

export const WHOLE: ActivityFilter = { who: '', about: '', from: '', until: '' }

/** The filter in an address, its days however they are typed; what is no day narrows nothing. `asked` returns one of its parameters. */
export function filterOf(asked: (field: keyof ActivityFilter) => string | null): ActivityFilter {
  const text = (field: keyof ActivityFilter) => (asked(field) ?? '').slice(0, 60)
  const day = (field: 'from' | 'until') => readTypedDay(text(field)) ?? text(field).trim()
  return { who: text('who'), about: text('about'), from: day('from'), until: day('until') }
}

export function narrowed({ who, about, from, until }: ActivityFilter, zone: string): (SQL | undefined)[] {
  return [
    who === '' ? undefined : who === 'machine' ? isNull(activity.accountId) : eq(activity.accountId, who),
    isOneOf(OBJECT_KINDS, about) ? eq(activity.objectKind, about) : undefined,
    isCalendarDate(from) ? gte(activity.at, dayBegins(from, zone)) : undefined,
    isCalendarDate(until) ? lt(activity.at, dayBegins(addDays(until, 1), zone)) : undefined,
  ]
}
