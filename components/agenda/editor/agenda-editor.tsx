'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import { CheckPanel } from '#components/agenda/editor/check-panel'
import { ChoicesContext } from '#components/agenda/editor/choices-context.ts'
import { Choose } from '#components/agenda/editor/choose'
import { DayForm } from '#components/agenda/editor/day-form'
import { DayList } from '#components/agenda/editor/day-list'
import { focusField } from '#components/agenda/editor/focus-field.ts'
import { HistoryButtons } from '#components/agenda/editor/history-buttons'
import { ItemForm } from '#components/agenda/editor/item-form'
import { OthersHere } from '#components/agenda/editor/others-here'
import { ProgrammeView } from '#components/agenda/editor/programme-view'
import { SlotForm } from '#components/agenda/editor/slot-form'
import { Timeline } from '#components/agenda/editor/timeline/timeline'
import { useAgenda } from '#components/agenda/editor/use-agenda.ts'
import { useAnswers } from '#components/agenda/editor/use-answers.ts'
import { useCheck } from '#components/agenda/editor/use-check.ts'
import { useOthers } from '#components/agenda/editor/use-others.ts'
import { RemovedEntries } from '#components/saving/removed-entries'
import { SaveState } from '#components/saving/save-state'
import { TranslationsProvider, useTranslations } from '#components/ui/translations'
import { entryOf } from '#domain/agenda/agenda-adapter'
import type { AgendaDraft, DraftDay, DraftItem, EntryKind, RemovedEntry } from '#domain/agenda/agenda-draft'
import type { CheckView } from '#domain/agenda/check/check-view'
import { compose } from '#domain/agenda/compose'
import { listedItems } from '#domain/agenda/draft-order'
import { hashOf, readPlace } from '#domain/agenda/editor-place'
import type { EditorChoicesView } from '#domain/agenda/editor-view'
import { findings } from '#domain/agenda/findings'
import type { Save } from '#domain/saving/save-queue'
import { isLocale, LOCALES, type Locale } from '#domain/text/locale'
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
  /** What the check needs beside the draft. */
  check: CheckView
}

/** The editor of an agenda: the list of items and the days, the form of what is chosen, and what the check has found. */
export function AgendaEditor(props: Props) {
  return (
    <TranslationsProvider locale={props.locale} messages={props.messages} days={props.days}>
      {/* React Aria has a few sentences of its own. It has none in Kazakh and uses English there. */}
      <I18nProvider locale={props.locale}>
        <ChoicesContext value={props.choices}>
          <Desk {...props} />
        </ChoicesContext>
      </I18nProvider>
    </TranslationsProvider>
  )
}

function Desk({ initial, takenOut, slug, accountId, locale, choices, check }: Props) {
  const { t, sayDay } = useTranslations()
  const saving = useAgenda(initial, slug, accountId)
  const { draft } = saving
  const [selected, setSelected] = useState<string | null>(null)
  const [removed, setRemoved] = useState(takenOut)
  const [justRemoved, setJustRemoved] = useState<RemovedEntry | null>(null)
  // What the item just taken off stood before, so that it goes back to its place.
  const [behind, setBehind] = useState<string | null>(null)
  const [listing, setListing] = useState(false)
  const asks = saving.queue.filter(({ state }) => state === 'conflict').map(({ target }) => target)
  const others = useOthers({ slug, entry: selected, asks, onNews: saving.read })
  const answers = useAnswers(slug, `${others.mark} ${saving.queue.length === 0}`)
  const agenda = { ...saving, changedBy: others.changedBy, answers }
  const placeOfEntry = (entry: string) => {
    const name = nameOfPlace(entry, draft, locale, sayDay)
    return name === '' ? null : { id: entry, name }
  }
  const home = draft.meeting.title.original
  // The second language is the reader's own, or the next one when the reader's own is the original.
  const [beside, setBeside] = useState<Locale>(locale === home ? (LOCALES.find((language) => language !== home) ?? home) : locale)

  useEffect(() => {
    const follow = () => {
      const place = readPlace(window.location.hash)
      setSelected(place.entry)
      setPath(place.path)
      if (place.path.length > 0) setOpened((count) => count + 1)
    }
    follow()
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [])

  // Opening a slot moves the focus into its form; Escape moves it back to the list.
  const pane = useRef<HTMLElement>(null)
  const [opened, setOpened] = useState(0)
  const [path, setPath] = useState<string[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is that of the opening
  useEffect(() => {
    const form = pane.current
    if (opened === 0 || form === null) return
    if (path.length > 0 && focusField(form, path)) return
    // What was refused is where its user wants to be.
    const wanted = form.querySelector<HTMLElement>('[aria-invalid="true"]') ?? form
    wanted.focus({ preventScroll: wanted === form })
    // On a narrow screen the form is below the list: scroll to its beginning.
    if (form.getBoundingClientRect().top < 0 || form.getBoundingClientRect().top > window.innerHeight / 3)
      form.scrollIntoView({ block: 'start' })
  }, [opened])
  const open = (slotId: string, at: string[] = []) => {
    setSelected(slotId)
    setPath(at)
    setOpened(opened + 1)
  }
  const back = (event: React.KeyboardEvent) => {
    if (event.key === 'Escape') window.document.querySelector<HTMLElement>(`[data-entry="${selected}"]`)?.focus()
  }

  const document = useMemo(
    () => compose(draft, new Map(choices.organizations.map((organization) => [organization.id, organization.shortName]))),
    [draft, choices.organizations],
  )
  const people = useMemo(() => [...new Set(draft.contributions.map(({ personId }) => personId))].sort().join(), [draft.contributions])
  const { view, read: readCheck } = useCheck(check, slug, people)
  const found = useMemo(() => findings(document, draft, locale, view.facts), [document, draft, locale, view.facts])
  const names = useMemo(() => namesIn(choices), [choices])
  const slot = draft.slots.find(({ id }) => id === selected) ?? null
  const item = draft.items.find(({ id, listRank }) => id === selected && listRank !== null) ?? null
  const day = draft.days.find(({ id }) => id === selected) ?? null

  const remove = (kind: EntryKind, id: string, name: string) => {
    agenda.change('remove-entry', id, { kind })
    const entry: RemovedEntry = { kind, id, name: original(home, name) }
    setJustRemoved(entry)
    setRemoved([entry, ...removed.filter((other) => other.id !== id)])
    if (kind === 'slot') setOpened(opened + 1)
  }
  const removeDay = (day: DraftDay) => {
    agenda.change('remove-day', day.id, {})
    setOpened(opened + 1)
  }
  const takeOff = (item: DraftItem) => {
    const list = listedItems(draft).map(({ id }) => id)
    agenda.change('remove-item', item.id, {})
    if (draft.slots.some(({ itemId }) => itemId === item.id)) return
    const entry: RemovedEntry = { kind: 'item', id: item.id, name: item.title }
    setBehind(list[list.indexOf(item.id) + 1] ?? null)
    setJustRemoved(entry)
    setRemoved([entry, ...removed.filter((other) => other.id !== item.id)])
    setOpened(opened + 1)
  }
  const restore = (entry: RemovedEntry) => {
    if (entry.kind === 'item') agenda.change('list-item', entry.id, entry === justRemoved ? { before: behind } : {})
    else agenda.change('restore-entry', entry.id, { kind: entry.kind })
    setJustRemoved(null)
    setRemoved(removed.filter((other) => other.id !== entry.id))
  }

  return (
    <div>
      <SaveState
        onSelect={open}
        draft={agenda}
        placeOf={(save) => placeOf(save, draft)}
        nameOf={(save) =>
          save.verb === 'add-day' ? t('editor.addDay') : nameOfPlace(placeOf(save, draft), draft, locale, sayDay) || t('agenda.untitled')
        }
        isInDraft={(save) => entryOf(draft, save.target) !== null}
        removed={words(justRemoved?.name, locale) || null}
        onRestore={() => justRemoved && restore(justRemoved)}
        signInPath={`/desk/meetings/${slug}/agenda`}
        beside={
          <>
            <HistoryButtons agenda={agenda} choices={choices} />
            <OthersHere others={others.others} placeOf={placeOfEntry} onSelect={open} />
          </>
        }
      />
      <div className="md:grid print:block md:grid-cols-[minmax(220px,300px)_minmax(0,1fr)] xl:grid-cols-[minmax(240px,340px)_minmax(0,1fr)_minmax(200px,270px)]">
        <ProgrammeView
          list={<DayList agenda={agenda} selected={selected} onSelect={setSelected} onOpen={open} findings={found} listing={listing} />}
          timeline={<Timeline agenda={agenda} selected={selected} onOpen={open} findings={found} />}
        />
        <section
          className="border-t border-line p-5 outline-none print:hidden focus-visible:shadow-[inset_2px_0_var(--color-accent)] md:border-t-0 md:border-l md:px-7 md:pb-20 xl:border-r"
          ref={pane}
          tabIndex={-1}
          aria-label={
            slot === null && item !== null
              ? t('editor.itemInHand')
              : slot === null && day !== null
                ? t('editor.dayInHand')
                : t('editor.slot')
          }
          onKeyDown={back}
        >
          {slot !== null ? (
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
          ) : item !== null ? (
            <ItemForm key={item.id} agenda={agenda} item={item} beside={beside} onBeside={setBeside} onSelect={open} onTakeOff={takeOff} />
          ) : day !== null ? (
            <DayForm key={day.id} agenda={agenda} day={day} beside={beside} onBeside={setBeside} onRemove={removeDay} />
          ) : (
            <Choose draft={draft} listing={listing} onList={() => setListing(true)} />
          )}
        </section>
        <CheckPanel
          agenda={agenda}
          findings={found}
          view={view}
          onSwitched={readCheck}
          names={names}
          onGo={(entry, at) => {
            const language = at.at(-1)
            if (isLocale(language) && language !== home) setBeside(language)
            window.history.pushState(window.history.state, '', hashOf(entry, ...at))
            open(entry, at)
          }}
        >
          <RemovedEntries entries={removed} nameOf={(entry) => words(entry.name, locale) || t('agenda.untitled')} onRestore={restore} />
        </CheckPanel>
      </div>
    </div>
  )
}

function namesIn({ states, organizations }: EditorChoicesView) {
  return {
    states: Object.fromEntries(states.map(({ code, name }) => [code, name])),
    organizations: Object.fromEntries(organizations.map(({ id, shortName }) => [id, shortName])),
  }
}

// The slot, the item of the list or the day whose form shows what a save is about.
function placeOf(save: Save, draft: AgendaDraft): string | null {
  const holder = save.input.slotId ?? entryOf(draft, save.target)?.slotId
  const slot = draft.slots.find(({ id, itemId }) => id === holder || id === save.target || itemId === save.target)
  const own = [...draft.items.filter(({ listRank }) => listRank !== null), ...draft.days].find(({ id }) => id === save.target)
  return own?.id ?? slot?.id ?? null
}

function nameOfPlace(place: string | null, draft: AgendaDraft, locale: Locale, sayDay: (date: CalendarDate) => string): string {
  const day = draft.days.find(({ id }) => id === place)
  if (day !== undefined) return sayDay(day.date)
  const slot = draft.slots.find(({ id }) => id === place)
  const item = draft.items.find(({ id }) => id === (slot?.itemId ?? place))
  return [slot === undefined ? item?.number : slot.start, words(item?.title, locale)].filter(Boolean).join(' ')
}
