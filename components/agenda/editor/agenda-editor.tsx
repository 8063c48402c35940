'use client'

import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import { CheckPanel } from '#components/agenda/editor/check-panel'
import { ChoicesContext } from '#components/agenda/editor/choices-context.ts'
import { EditorTools } from '#components/agenda/editor/editor-tools'
import { EntryPane, inHand, nameOfForm } from '#components/agenda/editor/entry-pane'
import { focusField } from '#components/agenda/editor/focus-field.ts'
import { LiveAgenda } from '#components/agenda/editor/live-agenda'
import { OthersHere } from '#components/agenda/editor/others-here'
import { nameOfPlace, placeOfSave } from '#components/agenda/editor/place-of-save.ts'
import { ProgrammePane } from '#components/agenda/editor/programme-pane'
import { slotRows } from '#components/agenda/editor/slot-rows.ts'
import { Timeline } from '#components/agenda/editor/timeline/timeline'
import { useAgenda } from '#components/agenda/editor/use-agenda.ts'
import { useAnswers } from '#components/agenda/editor/use-answers.ts'
import { useCheck } from '#components/agenda/editor/use-check.ts'
import { useKeptFocus } from '#components/agenda/editor/use-kept-focus.ts'
import { useOthers } from '#components/agenda/editor/use-others.ts'
import { usePlace, type Whereabouts } from '#components/agenda/editor/use-place.ts'
import { useRemoved } from '#components/agenda/editor/use-removed.ts'
import { useView } from '#components/agenda/editor/use-view.ts'
import { RemovedEntries } from '#components/saving/removed-entries'
import { SaveState } from '#components/saving/save-state'
import { LinkButton } from '#components/ui/button'
import { TranslationsProvider, useTranslations } from '#components/ui/translations'
import { entryOf } from '#domain/agenda/agenda-adapter'
import type { AgendaDraft, DraftDay, DraftItem, EntryKind, RemovedEntry } from '#domain/agenda/agenda-draft'
import type { CheckView } from '#domain/agenda/check/check-view'
import { compose } from '#domain/agenda/compose'
import { CHECK } from '#domain/agenda/editor-place'
import type { EditorChoicesView } from '#domain/agenda/editor-view'
import { findings } from '#domain/agenda/findings'
import { isLocale, LOCALES, type Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
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

/** A pane that scrolls by itself where panes stand side by side; what is typed in it lays out nothing outside. */
const paneLook = 'panes:min-h-0 panes:overflow-y-auto panes:overscroll-contain panes:[contain:strict]'

function Desk({ initial, takenOut, slug, accountId, locale, choices, check }: Props) {
  const { t, sayDay } = useTranslations()
  const saving = useAgenda(initial, slug, accountId)
  const { draft } = saving
  const { at, show, open, leave } = usePlace()
  const selected = entryIn(at)
  // The bar is marked at once; its form, which is much to draw, comes a moment later, and the focus with it. Until then none is shown.
  const arrived = useDeferredValue(at)
  const { place, arrivals } = arrived
  const isCheck = place.entry === CHECK
  const shown = entryIn(arrived)
  const asks = saving.queue.filter(({ state }) => state === 'conflict').map(({ target }) => target)
  const others = useOthers({ slug, entry: selected, asks, onNews: saving.read })
  const answers = useAnswers(slug, `${others.mark} ${saving.queue.length === 0}`)
  const agenda = { ...saving, changedBy: others.changedBy, answers }
  const placeOfEntry = (entry: string) => {
    const name = nameOfPlace(entry, draft, locale, sayDay)
    return name === '' ? null : { id: entry, name }
  }
  const removed = useRemoved(agenda, takenOut)
  const [view, setView] = useView()
  const [listing, setListing] = useState(false)
  const home = draft.meeting.title.original
  // The second language is the reader's own, or the next one when the reader's own is the original.
  const [beside, setBeside] = useState<Locale>(locale === home ? (LOCALES.find((language) => language !== home) ?? home) : locale)

  // The list and the check follow a moment after what is typed, which must be seen at once.
  const settled = useDeferredValue(draft)
  const settledQueue = useDeferredValue(saving.queue)
  // biome-ignore lint/correctness/useExhaustiveDependencies: its functions stay the same
  const behind = useMemo(() => ({ ...agenda, draft: settled, queue: settledQueue }), [settled, settledQueue])
  const document = useMemo(
    () => compose(settled, new Map(choices.organizations.map((organization) => [organization.id, organization.shortName]))),
    [settled, choices.organizations],
  )
  const people = useMemo(() => [...new Set(settled.contributions.map(({ personId }) => personId))].sort().join(), [settled.contributions])
  const { view: checkView, read: readCheck } = useCheck(check, slug, people)
  const found = useMemo(() => findings(document, settled, locale, checkView.facts), [document, settled, locale, checkView.facts])
  const names = useMemo(() => namesIn(choices), [choices])
  const asked = useMemo(() => {
    const off = checkView.off.map(({ rule }) => rule)
    return found.filter(({ severity, code }) => severity === 'error' || !off.some((rule) => rule === code))
  }, [found, checkView.off])
  const rows = useMemo(() => slotRows(settled, asked, choices.names, { locale, t }), [settled, asked, choices.names, locale, t])

  // Of the draft as it is this moment: the next key is meant for this form.
  const held = inHand(draft, shown)
  const showing = isCheck ? 'check' : shown === null ? 'list' : 'form'

  const desk = useRef<HTMLDivElement>(null)
  const programme = useRef<HTMLElement>(null)
  const form = useRef<HTMLElement>(null)
  const checkPane = useRef<HTMLElement>(null)
  useKeptFocus(desk)

  // Where somebody goes the focus goes too: into the form, to its field or to what was refused; to the list, to the bar come from.
  const came = useRef<string | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: at each arrival, and nothing else
  useEffect(() => {
    if (arrivals === 0) return
    if (isCheck) return checkPane.current?.focus()
    if (shown === null || form.current === null) {
      const bar = barOf(came.current)
      bar?.focus()
      bar?.scrollIntoView({ block: 'nearest' })
      return
    }
    const pane = form.current
    if (place.path.length > 0 && focusField(pane, place.path)) return
    const refused = pane.querySelector<HTMLElement>('[aria-invalid="true"]')
    const wanted = refused ?? pane
    wanted.focus({ preventScroll: wanted === pane })
    if (refused === null) {
      pane.scrollTop = 0
      // Times first: under the line of the saves, whatever stood above.
      if (isOnePane()) pane.scrollIntoView()
    }
  }, [arrivals])
  useEffect(() => {
    if (selected !== null) came.current = selected
  }, [selected])

  const barOf = (id: string | null) =>
    id === null
      ? null
      : (programme.current?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(id)}"], [data-bar="${CSS.escape(id)}"]`) ?? null)
  const chosen = [...rows.values()].flat().find(({ id }) => id === selected)
  // The chosen bar is always to be seen, also when it or those above it have grown.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the choice or its bar changes
  useEffect(() => {
    const bar = barOf(selected)
    if (bar !== null && programme.current !== null && !isWithin(bar, programme.current)) bar.scrollIntoView({ block: 'nearest' })
  }, [selected, chosen])

  const leaveForm = (event: React.KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    if (isOnePane()) leave()
    else (barOf(selected ?? came.current) ?? programme.current?.querySelector<HTMLElement>('[data-entry][tabindex="0"]'))?.focus()
  }
  /** After what is in hand was removed: to the bar that follows it. */
  const leaveFor = () => {
    const bars = [...(programme.current?.querySelectorAll<HTMLElement>('[data-entry]') ?? [])]
    const at = bars.findIndex(({ dataset }) => dataset.entry === selected)
    came.current = (bars[at + 1] ?? bars[at - 1])?.dataset.entry ?? null
    leave()
  }
  const remove = (kind: EntryKind, id: string, name: string) => {
    removed.remove(kind, id, name)
    if (kind === 'slot') leaveFor()
  }
  const removeDay = (day: DraftDay) => {
    agenda.change('remove-day', day.id, {})
    leaveFor()
  }
  const takeOff = (item: DraftItem) => {
    if (removed.takeOff(item)) leaveFor()
  }
  const restore = (entry: RemovedEntry) => {
    removed.restore(entry)
    if (entry.kind === 'slot' || entry.kind === 'item') open(entry.id)
    else form.current?.focus({ preventScroll: true })
  }
  // Lines are typed one after another: where there is one pane, it stays that of the list.
  const added = useCallback((id: string) => (isOnePane() ? undefined : show(id)), [show])

  // What is dragged or pushed on is where it is now, not where it was drawn last.
  const timeline = view === 'timeline' ? <Timeline agenda={agenda} selected={selected} onOpen={open} findings={asked} /> : null
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn again when what it shows has changed
  const entryPane = useMemo(
    () => (
      <EntryPane
        agenda={agenda}
        held={held}
        sought={shown}
        removed={removed.entries.find(({ id }) => id === shown) ?? null}
        listing={listing}
        onList={() => setListing(true)}
        beside={beside}
        onBeside={setBeside}
        choices={choices}
        onRemove={remove}
        onRemoveDay={removeDay}
        onTakeOff={takeOff}
        onRestore={restore}
        onOpen={open}
        onClose={leave}
      />
    ),
    [draft, saving.queue, others.changedBy, answers, shown, beside, listing, removed.entries],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn again when what it shows has changed
  const checkPanel = useMemo(
    () => (
      <CheckPanel
        ref={checkPane}
        agenda={behind}
        findings={found}
        view={checkView}
        onSwitched={readCheck}
        names={names}
        onGo={(entry, path) => {
          const language = path.at(-1)
          if (isLocale(language) && language !== home) setBeside(language)
          open(entry, ...path)
        }}
      >
        <RemovedEntries
          entries={removed.entries}
          nameOf={(entry) => words(entry.name, locale) || t('agenda.untitled')}
          onRestore={restore}
        />
      </CheckPanel>
    ),
    [behind, found, checkView, names, removed.entries],
  )

  return (
    <div ref={desk} data-panes className="panes:flex panes:min-h-0 panes:flex-1 panes:flex-col">
      <SaveState
        onSelect={open}
        draft={agenda}
        placeOf={(save) => placeOfSave(save, draft)}
        nameOf={(save) =>
          save.verb === 'add-day'
            ? t('editor.addDay')
            : nameOfPlace(placeOfSave(save, draft), draft, locale, sayDay) || t('agenda.untitled')
        }
        isInDraft={(save) => entryOf(draft, save.target) !== null}
        removed={words(removed.just?.name, locale) || null}
        onRestore={() => removed.just && restore(removed.just)}
        onDismiss={removed.dismiss}
        signInPath={`/desk/meetings/${slug}/agenda`}
        start={
          showing === 'list' ? null : (
            <LinkButton className="shrink-0 py-0 panes:hidden" onClick={leave}>
              ‹ {t('editor.programme')}
            </LinkButton>
          )
        }
        beside={<OthersHere others={others.others} placeOf={placeOfEntry} onSelect={open} />}
        end={
          <EditorTools
            agenda={agenda}
            choices={choices}
            beside={beside}
            onBeside={setBeside}
            onOpen={open}
            isCheck={isCheck}
            isForm={showing === 'form'}
            onCheck={() => (isCheck ? leave() : open(CHECK))}
            count={asked.filter(({ code }) => code !== 'empty').length}
          />
        }
      />
      <div
        className={`print:block panes:grid panes:min-h-0 panes:flex-1 panes:grid-rows-[minmax(0,1fr)] ${view === 'timeline' ? 'two-panes:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] three-panes:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_minmax(210px,250px)]' : 'two-panes:grid-cols-[minmax(260px,36%)_minmax(0,1fr)] three-panes:grid-cols-[minmax(290px,27%)_minmax(0,1fr)_minmax(210px,270px)]'}`}
      >
        <LiveAgenda value={agenda}>
          <ProgrammePane
            pane={programme}
            className={`panes:scroll-pt-17 ${paneLook} ${showing === 'list' ? '' : 'one-pane:hidden'}`}
            agenda={behind}
            rows={rows}
            selected={selected}
            onAdded={added}
            onOpen={open}
            listing={listing}
            view={view}
            onView={setView}
            timeline={timeline}
          />
        </LiveAgenda>
        <section
          key={shown ?? ''}
          ref={form}
          tabIndex={-1}
          aria-label={nameOfForm(held, draft, { locale, t, sayDay })}
          className={`scroll-mt-12 border-line outline-none panes:scroll-pt-28 focus-visible:shadow-[inset_2px_0_var(--color-accent)] print:hidden panes:border-l three-panes:border-r ${paneLook} ${showing === 'form' ? '' : 'one-pane:hidden'} ${isCheck ? 'two-panes:hidden' : ''} ${selected === shown ? '' : 'invisible'}`}
          onKeyDown={leaveForm}
        >
          {entryPane}
        </section>
        <div className={`${paneLook} ${isCheck ? 'two-panes:border-l two-panes:border-line' : 'one-pane:hidden two-panes:hidden'}`}>
          {checkPanel}
        </div>
      </div>
    </div>
  )
}

// The entry that somebody is at; the check is none.
function entryIn({ place }: Whereabouts): string | null {
  return place.entry === CHECK ? null : place.entry
}

function isWithin(inner: HTMLElement, outer: HTMLElement): boolean {
  const [a, b] = [inner.getBoundingClientRect(), outer.getBoundingClientRect()]
  // Under the line of the days it is not to be seen.
  return a.top >= b.top + UNDER_DAYS && a.bottom <= b.bottom
}

const UNDER_DAYS = 60

function namesIn({ states, organizations }: EditorChoicesView) {
  return {
    states: Object.fromEntries(states.map(({ code, name }) => [code, name])),
    organizations: Object.fromEntries(organizations.map(({ id, shortName }) => [id, shortName])),
  }
}

function isOnePane(): boolean {
  return !window.matchMedia('(width >= 761px) and (height >= 480px)').matches
}
