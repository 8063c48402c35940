import type { WithdrawnScheduleView } from '#domain/agenda/schedule-view'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import { formatInstant } from '#domain/time/format'
import { translator } from '#messages/translator'
import { zoneName } from '#messages/zone-name'

/** The notice in the place of a file of an agenda that was withdrawn: when, and the reason given. The answer is a 410. */
export function withdrawnAgenda(read: WithdrawnScheduleView, locale: Locale): { gone: string } {
  const t = translator(locale)
  const at = `${formatInstant(read.withdrawnAt, locale, read.timeZone)} (${zoneName(read.timeZone, t)})`
  return { gone: `${t('schedule.withdrawn', { number: read.number, at })}\n${words(read.reason, locale)}\n` }
}
