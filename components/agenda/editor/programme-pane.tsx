'use client'

import { memo, type ReactNode, type RefObject } from 'react'
import { DayList } from '#components/agenda/editor/day-list'
import type { Row } from '#components/agenda/editor/slot-rows.ts'
import type { Agenda } from '#components/agenda/editor/use-agenda.ts'
import type { View } from '#components/agenda/editor/use-view.ts'
import { LinkButton } from '#components/ui/button'
import { useTranslations } from '#components/ui/translations'
import { daysInOrder } from '#domain/agenda/draft-order'

type Props = {
  agenda: Agenda
  rows: ReadonlyMap<string, readonly Row[]>
  selected: string | null
  onAdded: (id: string) => void
  onOpen: (id: string) => void
  listing: boolean
  pane: RefObject<HTMLElement | null>
  className: string
  view: View
  onView: (view: View) => void
  /** The programme as time passes, while it is shown so. */
  timeline: ReactNode
}

/** The pane of the programme: its days as a list or as time passes, and above them the way to each day. */
export const ProgrammePane = memo(function ProgrammePane({ pane, className, view, onView, timeline, ...list }: Props) {
  const { t, sayDay } = useTranslations()
  const days = daysInOrder(list.agenda.draft)
  const isTimeline = view === 'timeline'
  return (
    <section ref={pane} className={className} aria-label={t('editor.programme')}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-5 border-b border-line bg-paper px-5 py-1 text-sm md:px-6 print:hidden panes:sticky panes:top-0 panes:z-1">
        <nav aria-label={t('editor.days')} className="flex flex-wrap gap-x-4.5">
          {isTimeline
            ? null
            : days.map(({ id, date }) => (
                <LinkButton
                  key={id}
                  className="text-sm"
                  aria-label={t('editor.toDay', { day: sayDay(date) })}
                  onClick={() => document.getElementById(`day-${id}`)?.scrollIntoView()}
                >
                  {sayDay(date)}
                </LinkButton>
              ))}
        </nav>
        {/* biome-ignore lint/a11y/useSemanticElements: no fieldset, for nothing is filled in */}
        <div role="group" aria-label={t('editor.moves.view')} className="flex shrink-0 gap-x-3.5">
          {(['list', 'timeline'] as const).map((one) => (
            <LinkButton
              key={one}
              className={`text-sm ${view === one ? 'underline underline-offset-4' : ''}`}
              aria-pressed={view === one}
              onClick={() => onView(one)}
            >
              {t(one === 'timeline' ? 'editor.moves.asTimeline' : 'editor.moves.asList')}
            </LinkButton>
          ))}
        </div>
      </div>
      {isTimeline ? <div className="p-5 md:px-6 md:pb-15">{timeline}</div> : <DayList {...list} />}
    </section>
  )
})
