'use client'

import { useMemo, useState } from 'react'
import { RemovedEntries } from '#components/saving/removed-entries'
import { SaveState } from '#components/saving/save-state'
import { EditorSheet } from '#components/statement/editor/editor-sheet'
import type { Acts } from '#components/statement/editor/paragraph-acts.ts'
import { ParagraphFields } from '#components/statement/editor/paragraph-fields'
import { useStatement } from '#components/statement/editor/use-statement.ts'
import { LinkButton } from '#components/ui/button'
import { TranslationsProvider, useTranslations } from '#components/ui/translations'
import type { DelegationNamesView } from '#domain/people/delegation-names-view'
import type { Save } from '#domain/saving/save-queue'
import { openMatters } from '#domain/statement/open-matters'
import type { PastedParagraph } from '#domain/statement/pasted-text'
import type { ShownProposal } from '#domain/statement/proposal-view'
import { parityOf } from '#domain/statement/statement-document'
import { type DraftParagraph, documentOf, type StatementDraft } from '#domain/statement/statement-draft'
import { LOCALES, type Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import type { Messages } from '#messages/translator'

type Props = {
  initial: StatementDraft
  /** Paragraphs that were removed before. */
  takenOut: DraftParagraph[]
  /** The proposals to each paragraph, by its id. */
  proposals: Record<string, ShownProposal[]>
  /** Whether the Chair can still answer them. */
  answerable: boolean
  names: DelegationNamesView
  slug: string
  accountId: string
  locale: Locale
  messages: Messages
}

const NO_PROPOSALS: ShownProposal[] = []

/** The editor of an outcome text: its paragraphs in two languages side by side, with the proposals to each. */
export function StatementEditor(props: Props) {
  return (
    <TranslationsProvider locale={props.locale} messages={props.messages} days={{}}>
      <Desk {...props} />
    </TranslationsProvider>
  )
}

function Desk({ initial, takenOut, proposals, answerable, names, slug, accountId, locale }: Props) {
  const { t } = useTranslations()
  const statement = useStatement(initial, slug, accountId)
  const { draft, queue, change, flush, settle, repeat } = statement
  const home = draft.authoritative
  const [beside, setBeside] = useState<Locale>(locale === home ? (LOCALES.find((language) => language !== home) ?? home) : locale)
  const [removed, setRemoved] = useState(takenOut)
  const [wanted, setWanted] = useState<string | null>(null)
  const [justRemoved, setJustRemoved] = useState<DraftParagraph | null>(null)
  const document = useMemo(() => documentOf(draft), [draft])
  const { bracketed } = useMemo(() => openMatters(document, []), [document])
  const own = bracketed.find(({ locale: language }) => language === home)
  const others = bracketed.find(({ locale: language }) => language === beside)
  const parity = parityOf(document, beside)

  const add = (after: string | null) => {
    const id = crypto.randomUUID()
    change('add-paragraph', id, { after, text: { [home]: '' } })
    setWanted(id)
  }
  const remove = (paragraph: DraftParagraph) => {
    change('remove-paragraph', paragraph.id, {})
    setRemoved((before) => [paragraph, ...before.filter(({ id }) => id !== paragraph.id)])
    setJustRemoved(paragraph)
    // For the keyboard: focus the next paragraph, or the one before when the last was removed.
    const at = draft.paragraphs.findIndex(({ id }) => id === paragraph.id)
    const next = draft.paragraphs[at + 1] ?? draft.paragraphs[at - 1]
    if (next) window.document.getElementById(next.id)?.querySelector('textarea')?.focus()
  }
  const restore = (paragraph: DraftParagraph) => {
    change('restore-paragraph', paragraph.id, {})
    setRemoved((before) => before.filter(({ id }) => id !== paragraph.id))
    setJustRemoved(null)
  }
  const putBack = (save: Save) => {
    settle(save.key, 'theirs')
    change('restore-paragraph', save.target, {})
    repeat(save)
  }
  const paste = (paragraph: DraftParagraph, pasted: readonly PastedParagraph[]) => {
    const empty = !paragraph.text?.[home]
    let after: string = paragraph.id
    for (const [at, { heading, text }] of pasted.entries()) {
      const words = { text: { [home]: text }, ...(heading === null ? {} : { heading: { [home]: heading } }) }
      if (at === 0 && empty) {
        change('edit-paragraph', paragraph.id, words)
        continue
      }
      const id = crypto.randomUUID()
      change('add-paragraph', id, { after, ...words })
      after = id
    }
  }
  const isInDraft = (save: Save) => draft.paragraphs.some(({ id }) => id === save.target)
  const nameOf = (save: Save) => {
    const at = draft.paragraphs.findIndex(({ id }) => id === save.target)
    return at < 0 ? t('statement.title') : t('statement.paragraph', { number: at + 1 })
  }
  // To what was refused in the paragraph, or to its words.
  const lead = (id: string) => {
    const paragraph = window.document.getElementById(id)
    paragraph?.scrollIntoView({ block: 'center' })
    const field = paragraph?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? paragraph?.querySelector('textarea')
    field?.focus({ preventScroll: true })
  }
  const latest = { ...statement, add, remove, paste, putBack }
  const acts = useLatest(latest)

  return (
    <EditorSheet>
      <SaveState
        className="pr-[clamp(20px,2vw,28px)]"
        draft={statement}
        placeOf={(save) => (isInDraft(save) ? save.target : null)}
        nameOf={nameOf}
        isInDraft={isInDraft}
        onSelect={lead}
        removed={justRemoved === null ? null : words(justRemoved.text, home).slice(0, 60) || t('statement.noWords')}
        onRestore={() => justRemoved && restore(justRemoved)}
        signInPath={`/desk/meetings/${slug}/statement`}
      />
      <div className="mb-3 flex flex-wrap items-baseline gap-x-7 gap-y-1.5 border-b border-line py-3 text-soft">
        <p>{t('statement.openBrackets', { count: own?.contested ?? 0 })}</p>
        {own === undefined || own.unwritten === 0 ? null : <p>{t('statement.placeholders', { count: own.unwritten })}</p>}
        {others === undefined || others.contested === 0 ? null : (
          <p>
            {t('statement.bracketsOf', {
              language: beside,
              count: others.contested,
              numbers: others.contestedIn.join(', '),
            })}
          </p>
        )}
        <p>{t('statement.behind', { language: beside, missing: parity.missing.length, stale: parity.stale.length })}</p>
        <label>
          {t('editor.beside')}{' '}
          <select
            className="text-ink [&_option]:bg-paper"
            value={beside}
            onChange={(event) => setBeside(LOCALES.find((language) => language === event.target.value) ?? beside)}
          >
            {LOCALES.filter((language) => language !== home).map((language) => (
              <option key={language} value={language}>
                {t(`languages.${language}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <LinkButton onClick={() => add(null)}>{t('statement.addFirst')}</LinkButton>
      <p className="hidden grid-cols-2 gap-x-7 pt-3 pb-0.5 pl-11 text-sm font-semibold text-soft sm:grid" aria-hidden="true">
        <span>{t('statement.authoritativeMark', { language: t(`languages.${home}`) })}</span>
        <span>{t(`languages.${beside}`)}</span>
      </p>
      <ol>
        {draft.paragraphs.map((paragraph, at) => (
          <ParagraphFields
            key={paragraph.id}
            paragraph={paragraph}
            number={at + 1}
            before={draft.paragraphs[at - 2]?.id ?? null}
            after={draft.paragraphs[at + 1]?.id ?? null}
            first={at === 0}
            home={home}
            beside={beside}
            slug={slug}
            proposals={proposals[paragraph.id] ?? NO_PROPOSALS}
            answerable={answerable}
            names={names}
            blocked={
              queue.find((save) => save.target === paragraph.id && (save.state !== 'waiting' || save.problems !== undefined)) ?? null
            }
            wanted={wanted === paragraph.id}
            flush={flush}
            acts={acts}
          />
        ))}
      </ol>
      <RemovedEntries
        entries={removed}
        nameOf={({ text }) => words(text, home).slice(0, 120) || t('statement.noWords')}
        onRestore={restore}
      />
    </EditorSheet>
  )
}

type Latest = ReturnType<typeof useStatement> & Pick<Acts, 'add' | 'remove' | 'paste' | 'putBack'>

function useLatest(latest: Latest): Acts {
  const [box] = useState({ latest })
  box.latest = latest
  const [acts] = useState<Acts>(() => ({
    type: (id, field, language, wording) => box.latest.change('edit-paragraph', id, { [field]: { [language]: wording } }),
    add: (after) => box.latest.add(after),
    remove: (paragraph) => box.latest.remove(paragraph),
    paste: (paragraph, pasted) => box.latest.paste(paragraph, pasted),
    move: (id, after) => box.latest.change('move-paragraph', id, { after }),
    putBack: (save) => box.latest.putBack(save),
    settle: (key, how) => box.latest.settle(key, how),
  }))
  return acts
}
