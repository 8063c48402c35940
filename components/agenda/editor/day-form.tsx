'use client'

import { PlacePair } from '#components/agenda/editor/place-pair'
import type { Agenda } from '#components/agenda/editor/use-agenda.ts'
import { ConflictPanel } from '#components/saving/conflict-panel'
import { TextPair } from '#components/saving/text-pair'
import { Actions, LinkButton } from '#components/ui/button'
import { Hint } from '#components/ui/text'
import { useTranslations } from '#components/ui/translations'
import type { DraftDay } from '#domain/agenda/agenda-draft'
import { slotsOfDay } from '#domain/agenda/draft-order'
import { problemsOf } from '#domain/saving/save-queue'
import type { Locale } from '#domain/text/locale'

type Props = {
  agenda: Agenda
  day: DraftDay
  beside: Locale
  onRemove: (day: DraftDay) => void
}

/** The heading of a day: title, note and place. A day on which nothing stands can be taken out. */
export function DayForm({ agenda, day, beside, onRemove }: Props) {
  const { t } = useTranslations()
  const home = agenda.draft.meeting.title.original
  const problems = problemsOf(agenda.queue, day.id)
  const edit = (input: Record<string, unknown>) => agenda.change('edit-day', day.id, input)
  const count = slotsOfDay(agenda.draft, day.id).length
  const pair = { home, beside, problems, onLeave: agenda.flush }
  return (
    <>
      <ConflictPanel
        draft={agenda}
        targets={[day.id]}
        onPutBack={(save) => {
          agenda.settle(save.key, 'theirs')
          agenda.change('add-day', day.id, { date: day.date })
          agenda.repeat(save)
        }}
      />
      <TextPair {...pair} field="title" labelKey="titleIn" text={day.title} onType={(title) => edit({ title })} />
      <PlacePair agenda={agenda} place={day.place} beside={beside} problems={problems} onType={(place) => edit({ place })} />
      <TextPair {...pair} field="note" labelKey="noteIn" text={day.note} onType={(note) => edit({ note })} />
      {count === 0 ? (
        <Actions>
          <LinkButton danger onClick={() => onRemove(day)}>
            {t('editor.removeDay')}
          </LinkButton>
        </Actions>
      ) : (
        <Hint className="mt-7">{t('editor.dayInUse', { count })}</Hint>
      )}
    </>
  )
}
