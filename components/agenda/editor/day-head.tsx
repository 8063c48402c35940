'use client'

import { PaneHeading } from '#components/agenda/editor/pane-heading'
import { useTranslations } from '#components/ui/translations'
import type { DraftDay } from '#domain/agenda/agenda-draft'
import { words } from '#domain/text/localized-text'

/** The head of a day in the list: its date, which opens the form of its heading, and its title and place if it has them. */
export function DayHead({
  day,
  current,
  tabbable,
  onOpen,
}: {
  day: DraftDay
  current: boolean
  tabbable: boolean
  onOpen: (id: string) => void
}) {
  const { locale, t, sayDay } = useTranslations()
  const title = words(day.title, locale)
  const place = words(day.place, locale)
  return (
    <>
      <PaneHeading>
        <button
          type="button"
          data-entry={day.id}
          data-on-paper
          className={`cursor-pointer text-left hover:underline hover:underline-offset-3 ${current ? 'rounded-xs outline-2 outline-offset-2 outline-accent' : ''}`}
          data-begins={sayDay(day.date).toLowerCase()}
          tabIndex={tabbable ? 0 : -1}
          aria-current={current ? 'true' : undefined}
          title={t('editor.openDay')}
          onClick={() => onOpen(day.id)}
        >
          {sayDay(day.date)}
        </button>
      </PaneHeading>
      {title || place ? (
        <p className="text-sm/snug text-soft" dir="auto">
          {[title, place].filter(Boolean).join(' · ')}
        </p>
      ) : null}
    </>
  )
}
