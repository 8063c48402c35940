'use client'

import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import { CheckPanel } from '#components/agenda/editor/check-panel'
import { DeskHead } from '#components/agenda/editor/desk-head'
import { EntryPane, inHand, nameOfForm } from '#components/agenda/editor/entry-pane'
import { LiveAgenda } from '#components/agenda/editor/live-agenda'
import { PeoplePanel } from '#components/agenda/editor/people-panel'
import { ProgrammePane } from '#components/agenda/editor/programme-pane'
import { Timeline } from '#components/agenda/editor/timeline/timeline'
import { useAgenda } from '#components/agenda/editor/use-agenda.ts'
import { useAnswers } from '#components/agenda/editor/use-answers.ts'
import { useFollowing } from '#components/agenda/editor/use-following.ts'
import { useOthers } from '#components/agenda/editor/use-others.ts'
import { isOnePane, usePaneFocus } from '#components/agenda/editor/use-pane-focus.ts'
import { usePlace, type Whereabouts } from '#components/agenda/editor/use-place.ts'
import { useRemoved } from '#components/agenda/editor/use-removed.ts'
import { useView } from '#components/agenda/editor/use-view.ts'
import { RemovedEntries } from '#components/saving/removed-entries'
import { useTranslations } from '#components/ui/translations'
import type { AgendaDraft, DraftDay, DraftItem, EntryKind, RemovedEntry } from '#domain/agenda/agenda-draft'
import type { CheckView } from '#domain/agenda/check/check-view'
import { CHECK } from '#domain/agenda/editor-place'
import type { EditorChoicesView } from '#domain/agenda/editor-view'
import { isLocale, LOCALES, type Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'

type Props = {
  initial: AgendaDraft
  /** What was removed before, the latest first. */
  takenOut: RemovedEntry[]
  slug: string
  accountId: string
  locale: Locale
  choices: EditorChoicesView
  /** What the check needs beside the draft. */
  check: CheckView
}

/** A pane that scrolls by itself where panes stand side by side; what is typed in it lays out nothing outside. */
const paneLook = 'panes:min-h-0 panes:overflow-y-auto panes:overscroll-contain panes:[contain:strict]'

/** What an organiser works at: list, form and check side by side, each drawn when what it shows has changed. */
export function EditorDesk({ initial, takenOut, slug, accountId, locale, choices, check }: Props) {
  const { t, sayDay } = useTranslations()
  const saving = useAgenda(initial, slug, accountId)
  const { draft } = saving
  const { at, show, open, leave } = usePlace()
  const selected = entryIn(at)
  // The bar is marked at once; its form, which is much to draw, comes a moment later, and the focus with it. Until then none is shown.
  const arrived = useDeferredValue(at)
  const isCheck = arrived.place.entry === CHECK
  const shown = entryIn(arrived)
  const asks = saving.queue.filter(({ state }) => state === 'conflict').map(({ target }) => target)
  const others = useOthers({ slug, entry: selected, asks, onNews: saving.read })
  const answers = useAnswers(slug, `${others.mark} ${saving.queue.length === 0}`)
  const agenda = { ...saving, changedBy: others.changedBy, answers }
  const removed = useRemoved(agenda, takenOut)
  const [view, setView] = useView()
  const [listing, setListing] = useState(false)
  const home = draft.meeting.title.original
  // The second language is the reader's own, or the next one when the reader's own is the original.
  const [beside, setBeside] = useState<Locale>(locale === home ? (LOCALES.find((language) => language !== home) ?? home) : locale)

  const following = useFollowing({ agenda, slug, check, choices })
  const { behind, found, asked, rows } = following

  // Of the draft as it is this moment: the next key is meant for this form.
  const held = inHand(draft, shown)
  const showing = isCheck ? 'check' : shown === null ? 'list' : 'form'

  const panes = usePaneFocus({ selected, arrived, shown, isCheck, rows, leave })
  const { form, leaveFor } = panes

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
        ref={panes.checkPane}
        agenda={behind}
        findings={found}
        view={following.view}
        onSwitched={following.read}
        names={following.names}
        onGo={(entry, path) => {
          const language = path.at(-1)
          if (isLocale(language) && language !== home) setBeside(language)
          open(entry, ...path)
        }}
      >
        <PeoplePanel draft={behind.draft} names={choices.names} onGo={(entry, path) => open(entry, ...path)} />
        <RemovedEntries
          entries={removed.entries}
          nameOf={(entry) => words(entry.name, locale) || t('agenda.untitled')}
          onRestore={restore}
        />
      </CheckPanel>
    ),
    [behind, found, following.view, following.names, removed.entries],
  )

  return (
    <div ref={panes.desk} data-panes className="panes:flex panes:min-h-0 panes:flex-1 panes:flex-col">
      <DeskHead
        agenda={agenda}
        slug={slug}
        choices={choices}
        others={others.others}
        removed={removed.just}
        onRestore={restore}
        onDismiss={removed.dismiss}
        beside={beside}
        onBeside={setBeside}
        showing={showing}
        count={asked.filter(({ code }) => code !== 'empty').length}
        onOpen={open}
        onLeave={leave}
      />
      <div
        className={`print:block panes:grid panes:min-h-0 panes:flex-1 panes:grid-rows-[minmax(0,1fr)] ${view === 'timeline' ? 'two-panes:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] three-panes:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_minmax(210px,250px)]' : 'two-panes:grid-cols-[minmax(260px,36%)_minmax(0,1fr)] three-panes:grid-cols-[minmax(290px,27%)_minmax(0,1fr)_minmax(210px,270px)]'}`}
      >
        <LiveAgenda value={agenda}>
          <ProgrammePane
            pane={panes.programme}
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
          onKeyDown={panes.leaveForm}
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
