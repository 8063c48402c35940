'use client'

import { makeMove } from '#components/agenda/editor/moves/make-move.ts'
import type { Agenda } from '#components/agenda/editor/use-agenda.ts'
import { ValueField } from '#components/saving/value-field'
import { useTranslations } from '#components/ui/translations'
import type { EntryTimes } from '#domain/agenda/entry-times'
import { partsAlong, startTyped } from '#domain/agenda/moves/start-typed'
import { type Entry, problemsOf, type Save, typedInto } from '#domain/saving/save-queue'
import { parseClock } from '#domain/time/clock'

/**
 * The times of a slot or part. The end follows the beginning, so that it lasts as long as before. Emptying the first makes it untimed, and
 * its end goes too; an end not after the beginning is said to be of the next day.
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
  const { draft, queue, change, flush, savedEntry } = agenda
  const problems = problemsOf(queue, entry.id)
  const shown = shownTimes(queue, entry)
  const shared = { entry: savedEntry(entry.id), onTaken: flush }
  // The entry lasts as long as before, and what is in it goes along. What somebody else has saved since typing began must be seen first.
  const takeStart = (typed: string, began: Entry | null) => {
    const input = startTyped(entry, typed)
    const along = verb === 'edit-slot' && began?.version === savedEntry(entry.id)?.version ? partsAlong(draft, entry.id, typed) : []
    if (along.length === 0) change(verb, entry.id, input, { began })
    else
      makeMove(agenda, { code: 'moved', about: entry.id, time: parseClock(typed) ?? '00:00' }, [
        { verb, target: entry.id, input },
        ...along,
      ])
  }
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
        onTake={takeStart}
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
