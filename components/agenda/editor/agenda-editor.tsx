'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import { CheckPanel } from '#components/agenda/editor/check-panel'
import { DayList } from '#components/agenda/editor/day-list'
import { SlotForm } from '#components/agenda/editor/slot-form'
import { useAgenda } from '#components/agenda/editor/use-agenda.ts'
import { RemovedEntries } from '#components/saving/removed-entries'
import { SaveState } from '#components/saving/save-state'
import { Prose } from '#components/ui/text'
import { TranslationsProvider, useTranslations } from '#components/ui/translations'
import { entryOf } from '#domain/agenda/agenda-adapter'
import type { AgendaDraft, EntryKind, RemovedEntry } from '#domain/agenda/agenda-draft'
import { compose } from '#domain/agenda/compose'
import type { EditorChoicesView } from '#domain/agenda/editor-view'
import { findings } from '#domain/agenda/findings'
import type { Save } from '#domain/saving/save-queue'
import { LOCALES, type Locale } from '#domain/text/locale'
import { original, words } from '#domain/text/localized-text'
import type { CalendarDate } from '#domain/time/calendar'
import type { Messages } from '#messages/translator'

type Props = {
  initial: AgendaDraft
  /** What was removed before, the latest first. */
  takenOut: RemovedEntry[]
  slug: string
  accountId: string
  locale: Locale
  messages: Messages
  /** The meeting's days, written out in the reader's language. */
  days: Record<CalendarDate, string>
  choices: EditorChoicesView
}

/** The editor of an agenda: the days, the form of the chosen slot, and what the check has found. */
export function AgendaEditor(props: Props) {
  return (
    <TranslationsProvider locale={props.locale} messages={props.messages} days={props.days}>
      {/* React Aria has a few sentences of its own. It has none in Kazakh and uses English there. */}
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
  // The second language is the reader's own, or the next one when the reader's own is the original.
  const [beside, setBeside] = useState<Locale>(locale === home ? (LOCALES.find((language) => language !== home) ?? home) : locale)

  useEffect(() => {
    const follow = () => setSelected(window.location.hash.slice(1) || null)
    follow()
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [])

  // Opening a slot moves the focus into its form; Escape moves it back to the list.
  const pane = useRef<HTMLElement>(null)
  const [opened, setOpened] = useState(0)
  useEffect(() => {
    const form = pane.current
    if (opened === 0 || form === null) return
    // What was refused is where its user wants to be.
    const wanted = form.querySelector<HTMLElement>('[aria-invalid="true"]') ?? form
    wanted.focus({ preventScroll: wanted === form })
    // On a narrow screen the form is below the list: scroll to its beginning.
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
    () => compose(draft, new Map(choices.organizations.map((organization) => [organization.id, organization.shortName]))),
    [draft, choices.organizations],
  )
  const found = useMemo(() => findings(document, draft, locale), [document, draft, locale])
  const slot = draft.slots.find(({ id }) => id === selected) ?? null

  const remove = (kind: EntryKind, id: string, name: string) => {
    agenda.change('remove-entry', id, { kind })
    const entry: RemovedEntry = { kind, id, name: original(home, name) }
    setJustRemoved(entry)
    setRemoved([entry, ...removed.filter((other) => other.id !== id)])
    if (kind === 'slot') setOpened(opened + 1)
  }
  const restore = (entry: RemovedEntry) => {
    agenda.change('restore-entry', entry.id, { kind: entry.kind })
    setJustRemoved(null)
    setRemoved(removed.filter((other) => other.id !== entry.id))
  }

  return (
    <div>
      <SaveState
        onSelect={open}
        draft={agenda}
        placeOf={(save) => slotOf(save, draft)}
        nameOf={(save) => nameOfSlot(slotOf(save, draft), draft, locale) || t('agenda.untitled')}
        isInDraft={(save) => entryOf(draft, save.target) !== null}
        removed={words(justRemoved?.name, locale) || null}
        onRestore={() => justRemoved && restore(justRemoved)}
        signInPath={`/desk/meetings/${slug}/agenda`}
      />
      <div className="md:grid print:block md:grid-cols-[minmax(220px,300px)_minmax(0,1fr)] xl:grid-cols-[minmax(240px,340px)_minmax(0,1fr)_minmax(200px,270px)]">
        <DayList agenda={agenda} selected={selected} onSelect={setSelected} onOpen={open} findings={found} />
        <section
          className="border-t border-line p-5 outline-none print:hidden focus-visible:shadow-[inset_2px_0_var(--color-accent)] md:border-t-0 md:border-l md:px-7 md:pb-20 xl:border-r"
          ref={pane}
          tabIndex={-1}
          aria-label={t('editor.slot')}
          onKeyDown={back}
        >
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
          stateName={(code) => choices.states.find((state) => state.code === code)?.name ?? code}
          onSelect={open}
        >
          <RemovedEntries entries={removed} nameOf={(entry) => words(entry.name, locale) || t('agenda.untitled')} onRestore={restore} />
        </CheckPanel>
      </div>
    </div>
  )
}

function slotOf(save: Save, draft: AgendaDraft): string | null {
  const holder = save.input.slotId ?? entryOf(draft, save.target)?.slotId
  const slot = draft.slots.find(({ id, itemId }) => id === holder || id === save.target || itemId === save.target)
  return slot?.id ?? null
}

function nameOfSlot(slotId: string | null, draft: AgendaDraft, locale: Locale): string {
  const slot = draft.slots.find(({ id }) => id === slotId)
  const item = draft.items.find(({ id }) => id === slot?.itemId)
  return [slot?.start, words(item?.title, locale)].filter(Boolean).join(' ')
}

function Choose() {
  const { t } = useTranslations()
  return <Prose className="text-soft">{t('editor.choose')}</Prose>
}
