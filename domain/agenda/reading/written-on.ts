import { mailHead } from '#domain/agenda/reading/furniture'
import { dateOf, datesIn, type FoundDates, weekdayOf } from '#domain/agenda/reading/read-date'
import type { SourceLine } from '#domain/agenda/reading/source-lines'
import { addDays, type CalendarDate } from '#domain/time/calendar'

/** When a paper was sent, or last changed, as its head or foot says. `isSent`: by the head of a mail. */
export type WrittenOn = { day: CalendarDate; isSent: boolean }

const SENT = /^(?:sent|date|отправлено|дата|жіберілді|күні)\s*:/iu
const CHANGED =
  /^(?:(?:last )?(?:updated|modified|revised)|as of|status|version of|обновлено|последнее обновление|по состоянию на|соңғы жаңарту|жаңартылды)(?!\p{L})/iu

/** When the paper of these lines was written; null where it does not say so with a year. */
export function writtenOn(lines: readonly SourceLine[]): WrittenOn | null {
  const sent = mailHead(lines).find(({ text }) => SENT.test(text))
  const changed = lines.find(({ text }) => text.length <= 80 && CHANGED.test(text))
  const [sentOn, changedOn] = [sent, changed].map((line) => dayIn(line?.text ?? ''))
  if (sentOn != null) return { day: sentOn, isSent: true }
  return changedOn == null ? null : { day: changedOn, isSent: false }
}

function dayIn(text: string): CalendarDate | null {
  const first = datesIn(text)?.first
  return first === undefined || first.year === null ? null : dateOf(first, first.year)
}

/** Nobody sends an agenda earlier, in days. */
const LONGEST_BEFORE = 300

/**
 * The first such day after a paper was written. A weekday that is said with it must be that day's; where only a change is dated, one must be
 * said. Null where no day fits.
 */
export function dayAfter(written: WrittenOn | null, first: FoundDates['first'], weekday: number | null): CalendarDate | null {
  if (written === null || (weekday === null && !written.isSent)) return null
  const year = Number(written.day.slice(0, 4))
  const [day = null] = [dateOf(first, year), dateOf(first, year + 1)].filter((date) => date !== null && date >= written.day)
  const isNear = day !== null && day <= addDays(written.day, LONGEST_BEFORE)
  return isNear && (weekday === null || weekdayOf(day) === weekday) ? day : null
}
