'use client'

import type { Agenda } from '#components/agenda/editor/use-agenda.ts'
import { ValueField } from '#components/saving/value-field'
import { useTranslations } from '#components/ui/translations'
import type { EntryTimes } from '#domain/agenda/entry-times'
import { problemsOf, type Save, typedInto } from '#domain/saving/save-queue'
import { parseClock } from '#domain/time/clock'

/**
 * The times of a slot or part. Emptying the first makes it untimed, and its end goes too; an end not after the beginning is said to be
 * of the next day.
 */
export function TimesFields({
  agenda,
  verb,
  entry,
}: {
  agenda: Agenda
  verb: 'edit-slot' | 'edit-part'
  entry: { id: string; version: number } & EntryTimes
}) {
  const { t } = useTranslations()
  const { queue, change, flush, savedEntry } = agenda
  const problems = problemsOf(queue, entry.id)
  const shown = shownTimes(queue, entry)
  const shared = { entry: savedEntry(entry.id), onTaken: flush }
  const nextDay = entry.start !== null && entry.end !== null && entry.end <= entry.start
  return (
    <>
      <ValueField
        {...shared}
        field="start"
        label={t('editor.from')}
        value={shown.start}
        problem={problems?.start}
        hint={entry.start === null ? t('editor.untimed') : t('editor.emptyFrom')}
        onTake={(start, began) => change(verb, entry.id, start.trim() === '' ? { start: '', end: '' } : { start }, { began })}
      />
      <ValueField
        {...shared}
        field="end"
        label={t('editor.to')}
        value={shown.end}
        problem={problems?.end}
        hint={nextDay ? t('editor.nextDay') : entry.start !== null && entry.end === null ? t('editor.openEnd') : undefined}
        onTake={(end, began) => change(verb, entry.id, { end }, { began })}
      />
    </>
  )
}

// A time that is not acknowledged is shown as it was typed, if no clock shows it: the draft still has the one before.
function shownTimes(queue: readonly Save[], entry: { id: string } & EntryTimes): { start: string; end: string } {
  const shown = (field: 'start' | 'end') => {
    const typed = typedInto(queue, entry.id, field)
    return typeof typed === 'string' ? (parseClock(typed) ?? typed) : (entry[field] ?? '')
  }
  return { start: shown('start'), end: shown('end') }
}
