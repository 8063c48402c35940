'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import { CheckPanel } from '#components/agenda/editor/check-panel'
import { DayList } from '#components/agenda/editor/day-list'
import { SaveState } from '#components/agenda/editor/save-state'
import { SlotForm } from '#components/agenda/editor/slot-form'
import { useAgenda } from '#components/agenda/editor/use-agenda'
import { SpeechProvider, useSpeech } from '#components/ui/speech'
import type { AgendaDraft, EntryKind } from '#domain/agenda/agenda-draft'
import { compose } from '#domain/agenda/compose'
import { findings } from '#domain/agenda/findings'
import { LOCALES, type Locale } from '#domain/text/locale'
import type { CalendarDate } from '#domain/time/calendar'
import type { Messages } from '#messages/translator'

export type Choices = { states: { code: string; name: string }[]; organizations: { id: string; shortName: string }[] }

type Props = {
  initial: AgendaDraft
  slug: string
  accountId: string
  locale: Locale
  messages: Messages
  /** The meeting's days in the reader's words. */
  days: Record<CalendarDate, string>
  choices: Choices
}

/** The desk on which an agenda is drafted: the days, the slot in hand, and what is wrong so far. */
export function AgendaEditor(props: Props) {
  return (
    <SpeechProvider locale={props.locale} messages={props.messages} days={props.days}>
      {/* React Aria speaks a few words itself; it has no Kazakh and then says them in English. */}
      <I18nProvider locale={props.locale}>
        <Desk {...props} />
      </I18nProvider>
    </SpeechProvider>
  )
}

function Desk({ initial, slug, accountId, locale, choices }: Props) {
  const { t } = useSpeech()
  const agenda = useAgenda(initial, slug, accountId)
  const { draft } = agenda
  const [selected, setSelected] = useState<string | null>(null)
  const [removed, setRemoved] = useState<{ kind: EntryKind; id: string; name: string } | null>(null)
  const home = draft.meeting.title.original
  // Beside the original stands the reader's own language, or the next one when that is the original.
  const [beside, setBeside] = useState<Locale>(locale === home ? (LOCALES.find((one) => one !== home) ?? home) : locale)

  useEffect(() => {
    const follow = () => setSelected(window.location.hash.slice(1) || null)
    follow()
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [])

  // Whoever opens a slot goes on in its form; Escape leads back to the list.
  const pane = useRef<HTMLElement>(null)
  const [opened, setOpened] = useState(0)
  useEffect(() => {
    if (opened > 0) pane.current?.focus()
  }, [opened])
  const open = (slotId: string) => {
    setSelected(slotId)
    setOpened(opened + 1)
  }
  const back = (event: React.KeyboardEvent) => {
    if (event.key === 'Escape') window.document.querySelector<HTMLElement>(`[data-slot="${selected}"]`)?.focus()
  }

  const document = useMemo(
    () => compose(draft, new Map(choices.organizations.map((one) => [one.id, one.shortName]))),
    [draft, choices.organizations],
  )
  const found = useMemo(() => findings(document, locale), [document, locale])
  const slot = draft.slots.find((one) => one.id === selected) ?? null

  const remove = (kind: EntryKind, id: string, name: string) => {
    agenda.change('remove-entry', id, { kind })
    setRemoved({ kind, id, name })
  }
  const restore = () => {
    if (removed) agenda.change('restore-entry', removed.id, { kind: removed.kind })
    setRemoved(null)
  }

  return (
    <div className="desk">
      <SaveState
        onSelect={setSelected}
        agenda={agenda}
        removed={removed?.name ?? null}
        onRestore={restore}
        signInPath={`/desk/meetings/${slug}/agenda`}
      />
      <div className="desk-panes">
        <DayList agenda={agenda} selected={selected} onSelect={setSelected} onOpen={open} findings={found} />
        <section className="desk-slot" ref={pane} tabIndex={-1} aria-label={t('editor.slot')} onKeyDown={back}>
          {slot === null ? (
            <Choose />
          ) : (
            <SlotForm
              key={slot.id}
              agenda={agenda}
              slot={slot}
              beside={beside}
              onBeside={setBeside}
              choices={choices}
              onRemove={remove}
              onSelect={setSelected}
            />
          )}
        </section>
        <CheckPanel
          findings={found}
          stateName={(code) => choices.states.find((one) => one.code === code)?.name ?? code}
          onSelect={setSelected}
        />
      </div>
    </div>
  )
}

function Choose() {
  const { t } = useSpeech()
  return <p className="prose text-soft">{t('editor.choose')}</p>
}
