'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import { CheckPanel } from '#components/agenda/editor/check-panel'
import type { Choices } from '#components/agenda/editor/choices.ts'
import { DayList } from '#components/agenda/editor/day-list'
import { RemovedList } from '#components/agenda/editor/removed-list'
import { SlotForm } from '#components/agenda/editor/slot-form'
import { useAgenda } from '#components/agenda/editor/use-agenda.ts'
import { SaveState } from '#components/saving/save-state'
import { TranslationsProvider, useTranslations } from '#components/ui/translations'
import { entryOf } from '#domain/agenda/agenda-adapter'
import type { AgendaDraft, EntryKind, RemovedEntry } from '#domain/agenda/agenda-draft'
import { compose } from '#domain/agenda/compose'
import { findings } from '#domain/agenda/findings'
import type { Save } from '#domain/saving/save-queue'
import { LOCALES, type Locale } from '#domain/text/locale'
import { original, words } from '#domain/text/localized-text'
import type { CalendarDate } from '#domain/time/calendar'
import type { Messages } from '#messages/translator'

type Props = {
  initial: AgendaDraft
  /** What was taken out before, the latest first. */
  takenOut: RemovedEntry[]
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
    <TranslationsProvider locale={props.locale} messages={props.messages} days={props.days}>
      {/* React Aria speaks a few words itself; it has no Kazakh and then says them in English. */}
      <I18nProvider locale={props.locale}>
        <Desk {...props} />
      </I18nProvider>
    </TranslationsProvider>
  )
}

function Desk({ initial, takenOut, slug, accountId, locale, choices }: Props) {
  const { t } = useTranslations()
  const agenda = useAgenda(initial, slug, accountId)
  const { draft } = agenda
  const [selected, setSelected] = useState<string | null>(null)
  const [removed, setRemoved] = useState(takenOut)
  const [justRemoved, setJustRemoved] = useState<RemovedEntry | null>(null)
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
    const form = pane.current
    if (opened === 0 || form === null) return
    form.focus({ preventScroll: true })
    // Where the form stands beneath the list, its beginning is what has to be seen.
    if (form.getBoundingClientRect().top < 0 || form.getBoundingClientRect().top > window.innerHeight / 3)
      form.scrollIntoView({ block: 'start' })
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
    const entry: RemovedEntry = { kind, id, name: original(home, name) }
    setJustRemoved(entry)
    setRemoved([entry, ...removed.filter((one) => one.id !== id)])
    if (kind === 'slot') setOpened(opened + 1)
  }
  const restore = (entry: RemovedEntry) => {
    agenda.change('restore-entry', entry.id, { kind: entry.kind })
    setJustRemoved(null)
    setRemoved(removed.filter((one) => one.id !== entry.id))
  }

  return (
    <div className="desk">
      <SaveState
        onSelect={setSelected}
        desk={agenda}
        placeOf={(save) => slotOf(save, draft)}
        stands={(save) => entryOf(draft, save.target) !== null}
        removed={words(justRemoved?.name, locale) || null}
        onRestore={() => justRemoved && restore(justRemoved)}
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
              onSelect={open}
            />
          )}
        </section>
        <CheckPanel
          findings={found}
          stateName={(code) => choices.states.find((one) => one.code === code)?.name ?? code}
          onSelect={setSelected}
        >
          <RemovedList removed={removed} onRestore={restore} />
        </CheckPanel>
      </div>
    </div>
  )
}

function slotOf(save: Save, draft: AgendaDraft): string | null {
  const holder = save.input.slotId ?? entryOf(draft, save.target)?.slotId
  const slot = draft.slots.find((one) => one.id === holder || one.id === save.target || one.itemId === save.target)
  return slot?.id ?? null
}

function Choose() {
  const { t } = useTranslations()
  return <p className="prose text-soft">{t('editor.choose')}</p>
}
