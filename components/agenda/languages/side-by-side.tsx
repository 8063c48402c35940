'use client'

import { type FocusEvent, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { HistoryButtons } from '#components/agenda/editor/history-buttons'
import { OthersHere } from '#components/agenda/editor/others-here'
import { useAgenda } from '#components/agenda/editor/use-agenda.ts'
import { useOthers } from '#components/agenda/editor/use-others.ts'
import type { TextActs } from '#components/agenda/languages/text-row'
import { TextSections } from '#components/agenda/languages/text-sections'
import { TextsHead } from '#components/agenda/languages/texts-head'
import { useTextFilter } from '#components/agenda/languages/use-text-filter.ts'
import { writeSaves } from '#components/agenda/languages/write-saves.ts'
import { SaveState } from '#components/saving/save-state'
import type { Action } from '#components/ui/action-form'
import { TranslationsProvider, useTranslations } from '#components/ui/translations'
import type { TogetherName } from '#domain/agenda/acts/act-name'
import { entryOf } from '#domain/agenda/agenda-adapter'
import type { EditorChoicesView } from '#domain/agenda/editor-view'
import { completeness } from '#domain/agenda/languages/completeness'
import { type ProgrammeText, programmeTexts } from '#domain/agenda/languages/programme-texts'
import { type Proposal, proposer } from '#domain/agenda/languages/proposals'
import type { SideBySideView } from '#domain/agenda/languages/side-by-side-view'
import { matches, type TextFilter } from '#domain/agenda/languages/text-filter'
import { savesOfTexts, targetsOf, type Written } from '#domain/agenda/languages/write-texts'
import type { Save } from '#domain/saving/save-queue'
import type { Locale } from '#domain/text/locale'
import { type LocalizedText, words } from '#domain/text/localized-text'
import type { CalendarDate } from '#domain/time/calendar'
import type { Messages } from '#messages/translator'

type Props = {
  view: SideBySideView
  slug: string
  accountId: string
  filter: TextFilter
  locale: Locale
  messages: Messages
  /** The meeting's days, written out in the reader's language. */
  days: Record<CalendarDate, string>
  choices: EditorChoicesView
  /** Saves the details of the meeting, where the words about it are. */
  action: Action
}

/** Every text of a programme, the original and one other language side by side, written in place. */
export function SideBySide(props: Props) {
  return (
    <TranslationsProvider locale={props.locale} messages={props.messages} days={props.days}>
      <Texts {...props} />
    </TranslationsProvider>
  )
}

function Texts({ view, slug, accountId, filter: initial, choices, action }: Props) {
  const { locale, t } = useTranslations()
  const saving = useAgenda(view.draft, slug, accountId)
  const [entry, setEntry] = useState<string | null>(null)
  const asks = saving.queue.filter(({ state }) => state === 'conflict').map(({ target }) => target)
  const others = useOthers({ slug, entry, asks, onNews: saving.read })
  const agenda = { ...saving, changedBy: others.changedBy }
  // What is said about the meeting is not saved with the draft: the page has it as it was last saved.
  const draft = useMemo(() => ({ ...agenda.draft, meeting: view.draft.meeting }), [agenda.draft, view.draft.meeting])
  const [filter, setFilter] = useTextFilter(initial)
  const { to } = filter
  const [said, setSaid] = useState('')
  const root = useRef<HTMLDivElement>(null)

  const sections = useMemo(() => programmeTexts(draft, to), [draft, to])
  const behind = useDeferredValue(draft)
  const counts = useMemo(() => completeness(behind), [behind])
  const propose = useMemo(() => proposer(behind, [view.directory, view.otherMeetings], to), [behind, view, to])

  // A text stays in view while it is written, though it is then no longer missing.
  // biome-ignore lint/correctness/useExhaustiveDependencies: as they were when they were asked for
  const asked = useMemo(
    () => new Set(sections.flatMap(({ texts }) => texts.filter((text) => matches(text, filter)).map(({ key }) => key))),
    [filter],
  )
  const shown = useMemo(
    () =>
      sections
        .map((section) => ({ ...section, texts: section.texts.filter((text) => asked.has(text.key) || matches(text, filter)) }))
        .filter(({ texts }) => texts.length > 0),
    [sections, asked, filter],
  )
  const texts = shown.flatMap((section) => section.texts)
  const fillings = useMemo(
    () => sections.flatMap((section) => section.texts.flatMap((text) => fillingOf(text, to, propose))),
    [sections, to, propose],
  )
  const stale = texts.filter((text) => text.state === 'stale' && isOfDraft(text))

  const writeAll = (code: TogetherName['code'], written: readonly Written[]) =>
    writeSaves(agenda, code, written.length, savesOfTexts(draft, agenda.queue, to, written))
  const focus = (key: string | undefined) => {
    const row = key === undefined ? null : root.current?.querySelector<HTMLElement>(`[data-text="${CSS.escape(key)}"]`)
    row?.querySelector<HTMLElement>('textarea')?.focus()
    row?.scrollIntoView({ block: 'nearest' })
  }
  const next = (from: string) => {
    const wanted = filter.show === 'stale' ? 'stale' : 'missing'
    const at = texts.findIndex(({ key }) => key === from)
    const following = [...texts.slice(at + 1), ...texts.slice(0, Math.max(at, 0))].find(({ state }) => state === wanted)
    if (following === undefined) {
      // Leaving the field takes what was typed into it.
      if (window.document.activeElement instanceof HTMLElement) window.document.activeElement.blur()
      focus(from)
    } else focus(following.key)
    setSaid(following === undefined ? t(`texts.noMore.${filter.show}`) : '')
  }
  const fill = () => {
    writeAll('words-filled', fillings)
    agenda.flush()
    setSaid(t('texts.filled', { count: fillings.length }))
  }
  const allRight = () => {
    writeAll(
      'still-right',
      stale.map(({ spots, text }) => ({ spots, wording: text[to] ?? '' })),
    )
    agenda.flush()
  }

  // The rows keep one set of functions for good: they are not drawn anew because somebody typed elsewhere.
  const latest = useRef({ writeAll, next, leave: agenda.flush })
  useEffect(() => {
    latest.current = { writeAll, next, leave: agenda.flush }
  })
  const acts = useMemo(
    (): TextActs => ({
      write: ({ spots }, wording) => latest.current.writeAll('translated', [{ spots, wording }]),
      leave: () => latest.current.leave(),
      next: (key) => latest.current.next(key),
    }),
    [],
  )

  // Where another organiser is: the slot, day or item they have in hand, and its first text here.
  const sectionOf = (entry: string) => {
    const [first] = sections.find(({ id }) => id === entry)?.texts ?? []
    return first === undefined ? null : { id: first.key, name: words(first.text, locale) }
  }
  const noteEntry = (event: FocusEvent) => {
    const key = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-text]')?.dataset.text : undefined
    const section = sections.find(({ texts }) => texts.some((text) => text.key === key))
    setEntry(section === undefined || section.kind === 'meeting' ? null : section.id)
  }
  const placeOf = (save: Save) => {
    const targets = targetsOf(save)
    return sections.flatMap((section) => section.texts).find(({ spots }) => spots.some(({ id }) => targets.includes(id))) ?? null
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the focus is that of the fields inside
    <div ref={root} onFocus={noteEntry}>
      <SaveState
        draft={agenda}
        placeOf={(save) => placeOf(save)?.key ?? null}
        nameOf={(save) => words(placeOf(save)?.text, locale) || t('agenda.untitled')}
        isInDraft={(save) => targetsOf(save).every((target) => entryOf(draft, target) !== null)}
        onSelect={focus}
        removed={null}
        onRestore={() => undefined}
        signInPath={`/desk/meetings/${slug}/languages`}
        className="px-gutter"
        beside={
          <>
            <HistoryButtons agenda={agenda} choices={choices} />
            <OthersHere others={others.others} placeOf={sectionOf} onSelect={focus} />
          </>
        }
      />
      <div className="mx-auto w-full max-w-page px-5 pt-8 pb-24 sm:px-6">
        <h1 className="mb-5">{t('texts.title')}</h1>
        <TextsHead
          counts={counts}
          filter={filter}
          onFilter={setFilter}
          fillable={fillings.length}
          onFill={fill}
          shownStale={stale.length}
          onAllRight={allRight}
          said={said}
        />
        {texts.length === 0 ? (
          <p className="mt-8.75 text-soft">{t(`texts.nothing.${filter.find.trim() === '' ? filter.show : 'all'}`)}</p>
        ) : null}
        <TextSections sections={shown} agenda={agenda} draft={draft} to={to} propose={propose} acts={acts} slug={slug} action={action} />
      </div>
    </div>
  )
}

function isOfDraft({ spots }: ProgrammeText): boolean {
  return spots.every(({ kind }) => kind !== 'meeting')
}

// What it would be filled with, in all its places, where nothing stands against it.
function fillingOf(text: ProgrammeText, to: Locale, propose: (text: LocalizedText) => Proposal): Written[] {
  const wording = text.state === 'missing' && isOfDraft(text) ? (text.text[to] ?? propose(text.text).sure) : null
  return wording === null ? [] : [{ spots: text.spots, wording }]
}
