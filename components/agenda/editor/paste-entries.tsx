'use client'

import { type KeyboardEvent, useContext, useEffect, useId, useRef } from 'react'
import { ChoicesContext } from '#components/agenda/editor/choices-context.ts'
import { LineReading } from '#components/agenda/editor/line-reading'
import type { Agenda } from '#components/agenda/editor/use-agenda.ts'
import { useNamesFound } from '#components/agenda/editor/use-names-found.ts'
import { Actions, Button, LinkButton } from '#components/ui/button'
import { Hint } from '#components/ui/text'
import { useTranslations } from '#components/ui/translations'
import { MOST_SAVES } from '#domain/agenda/acts/together-input'
import type { DraftDay } from '#domain/agenda/agenda-draft'
import { slotsOfDay } from '#domain/agenda/draft-order'
import type { Known } from '#domain/agenda/filled-place'
import { entriesSaves } from '#domain/agenda/pasting/entries-saves'
import { LONGEST_PASTE, type PastedEntry, pastedEntries } from '#domain/agenda/pasting/pasted-entries'

type Props = {
  text: string
  day: DraftDay
  agenda: Agenda
  /** The first slot that was added, and the lines that were not read. */
  onAdded: (slotId: string, unread: string[]) => void
  /** Puts all back as text. */
  onBack: () => void
}

/** What was understood of pasted lines, before they are added: one press adds all of them, one undo takes them out. */
export function PasteEntries({ text, day, agenda, onAdded, onBack }: Props) {
  const { t, locale, sayDay } = useTranslations()
  const { names } = useContext(ChoicesContext)
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  const { entries, unread } = pastedEntries(text, day.id, agenda.draft.days, slotsOfDay(agenda.draft, day.id))
  const people = useNamesFound(entries.flatMap(peopleOf))
  const known = new Map<string, Known>()
  for (const { name, people: same } of Array.isArray(people) ? people : []) {
    const [only, another] = same
    if (only !== undefined && another === undefined) known.set(name, { ...only, name: only.printed })
  }
  const make = () =>
    entriesSaves(entries, { home: agenda.draft.meeting.title.original, names, people: known, newId: () => crypto.randomUUID() })
  const tooMany = text.length > LONGEST_PASTE || make().length > MOST_SAVES

  const add = () => {
    const saves = make()
    agenda.together({ code: 'entries-pasted', count: entries.length }, saves, { words: true })
    onAdded(saves[0]?.target ?? '', unread)
  }
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onBack()
  }

  return (
    <section className="mt-3 border-l-3 border-accent pl-3.5" aria-labelledby={`${id}-head`} onKeyDown={leave}>
      <h4 id={`${id}-head`} className="text-sm font-medium text-soft">
        {t('editor.pastedEntries', { count: entries.length })}
      </h4>
      <ol className="mt-1.5 max-h-90 divide-y divide-line overflow-auto border-y border-line text-sm">
        {entries.map((entry, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a pasted text is replaced as a whole
          <li key={at} className="py-1.5">
            {entry.dayId !== day.id && entry.dayId !== entries[at - 1]?.dayId ? (
              <span className="block text-faint">{sayDay(agenda.draft.days.find((one) => one.id === entry.dayId)?.date ?? day.date)}</span>
            ) : null}
            <LineReading reading={entry.line} />
            {peopleOf(entry).length === 0 ? null : (
              <span className="block text-faint">{t('editor.peopleCount', { count: peopleOf(entry).length })}</span>
            )}
          </li>
        ))}
      </ol>
      {unread.length === 0 ? null : (
        <p className="mt-2 text-sm text-warning">
          {t('editor.pastedUnread', { count: unread.length, lines: unread.join(' · ').slice(0, 200) })}
        </p>
      )}
      {tooMany ? (
        <Hint className="mt-2">
          {t('editor.pasteTooMany')} <a href={`/${locale}/desk/meetings/${agenda.draft.meeting.slug}/read-in`}>{t('editor.readText')}</a>
        </Hint>
      ) : null}
      <Actions className="mt-2.5">
        {tooMany || entries.length === 0 ? null : (
          <Button ref={button} lead onClick={add}>
            {t('editor.addEntries', { count: entries.length })}
          </Button>
        )}
        <LinkButton onClick={onBack}>{t('editor.backToText')}</LinkButton>
      </Actions>
    </section>
  )
}

// Everybody with a name, in the entry and its parts.
function peopleOf({ more }: PastedEntry): string[] {
  return [...(more?.contributions ?? []), ...(more?.parts ?? []).flatMap(({ contributions }) => contributions)].flatMap(
    ({ name }) => name ?? [],
  )
}
