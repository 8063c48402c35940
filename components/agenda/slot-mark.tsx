import type { ReactNode } from 'react'
import type { Reader } from '#components/agenda/reader.ts'
import type { SlotMark } from '#domain/agenda/slot-marks'
import type { Locale } from '#domain/text/locale'
import { formatDay } from '#domain/time/format'
import type { Translator } from '#messages/translator'

/** What a slot of a new version is marked with, in words: “new”, “moved from 10:00”. Nothing where it has no mark. */
export function markNote(slotId: string, { marks, locale, t }: Reader): ReactNode {
  const mark = marks?.get(slotId)
  return mark === undefined ? null : <span className="font-medium text-ink print:hidden">{said(mark, locale, t)}</span>
}

/** “now”, at a slot that is on. */
export function nowNote(slotId: string, { now, t }: Reader): ReactNode {
  return now?.slotIds.includes(slotId) ? <span className="font-semibold text-accent print:hidden">{t('schedule.marks.now')}</span> : null
}

function said(mark: SlotMark, locale: Locale, t: Translator): string {
  switch (mark.code) {
    case 'new':
      return t('schedule.marks.new')
    case 'moved':
      return t('schedule.marks.moved', { from: mark.from || t('changes.untimed') })
    case 'moved-day': {
      const date = formatDay(mark.date, locale)
      return t('schedule.marks.moved', { from: mark.from === '' ? date : t('changes.dayAndTime', { date, time: mark.from }) })
    }
    case 'ended':
      return t('schedule.marks.ended', { at: mark.at })
  }
}
