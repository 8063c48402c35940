import type { ActName } from '#domain/agenda/acts/act-name'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import type { CalendarDate } from '#domain/time/calendar'
import type { Translator } from '#messages/translator'

type Reader = { locale: Locale; t: Translator; sayDay: (date: CalendarDate) => string; sideName: (side: string) => string | null }

/** What an act on a draft is called, as it is offered to be undone: “Lunch” moved to 13:15. */
export function actWords(name: ActName, { locale, t, sayDay, sideName }: Reader): string {
  const side = name.side == null ? null : sideName(name.side)
  return t(`editor.acts.${name.code}`, {
    title: words(name.title, locale) || t('agenda.untitled'),
    who: words(name.who, locale) || side || t('editor.somebody'),
    status: name.status === undefined ? '' : t(`agenda.statuses.${name.status}`),
    time: name.time ?? '',
    day: name.date === undefined ? '' : sayDay(name.date),
    count: name.count ?? 0,
  })
    .replace(/ {2,}/g, ' ')
    .trim()
}
