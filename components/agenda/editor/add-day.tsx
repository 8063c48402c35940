'use client'

import { useId, useState } from 'react'
import type { Agenda } from '#components/agenda/editor/use-agenda.ts'
import { LinkButton } from '#components/ui/button'
import { FieldLabel, Input } from '#components/ui/field-parts'
import { Hint, Problem } from '#components/ui/text'
import { useTranslations } from '#components/ui/translations'
import { readTypedDay } from '#domain/meeting/typed-day'
import { problemSentence } from '#messages/problem-sentence'

/** Adds one day to a meeting, in or outside its dates. It appears once the server has it. */
export function AddDay({ agenda }: { agenda: Agenda }) {
  const { t } = useTranslations()
  const id = useId()
  const [date, setDate] = useState('')
  const refused = agenda.queue.findLast((save) => save.verb === 'add-day' && save.problems)
  const problem = refused?.problems?.date ?? refused?.problems?.form
  const add = () => {
    if (refused) agenda.settle(refused.key, 'theirs')
    agenda.change('add-day', crypto.randomUUID(), { date: readTypedDay(date) ?? date })
    setDate('')
  }
  return (
    <div id="add-day" className="print:hidden">
      <FieldLabel htmlFor={id}>{t('editor.addDay')}</FieldLabel>
      <div className="flex items-end gap-3.5">
        <Input
          id={id}
          value={date}
          autoComplete="off"
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-problem ${id}-hint` : `${id}-hint`}
          onChange={(event) => setDate(event.target.value)}
        />
        <LinkButton disabled={date.trim() === ''} onClick={add}>
          {t('editor.add')}
        </LinkButton>
      </div>
      {problem ? (
        <Problem id={`${id}-problem`} role="alert">
          {problemSentence(t, problem)}
        </Problem>
      ) : null}
      <Hint id={`${id}-hint`}>{t('meeting.dayHint')}</Hint>
    </div>
  )
}
