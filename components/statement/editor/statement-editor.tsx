'use client'

import { useMemo, useState } from 'react'
import { SaveState } from '#components/saving/save-state'
import type { Names } from '#components/statement/delegation-name.ts'
import type { Acts } from '#components/statement/editor/paragraph-acts.ts'
import { ParagraphFields } from '#components/statement/editor/paragraph-fields'
import { useStatement } from '#components/statement/editor/use-statement.ts'
import type { ShownProposal } from '#components/statement/proposal-list'
import { TranslationsProvider, useTranslations } from '#components/ui/translations'
import type { Save } from '#domain/saving/save-queue'
import { openQuestions } from '#domain/statement/brackets'
import type { PastedParagraph } from '#domain/statement/pasted-text'
import { parityOf } from '#domain/statement/statement-document'
import { type DraftParagraph, documentOf, type StatementDraft } from '#domain/statement/statement-draft'
import { LOCALES, type Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import type { Messages } from '#messages/translator'

type Props = {
  initial: StatementDraft
  /** Paragraphs that were taken out before. */
  takenOut: DraftParagraph[]
  /** What was said to each paragraph, by its id. */
  proposals: Record<string, ShownProposal[]>
  names: Names
  slug: string
  accountId: string
  locale: Locale
  messages: Messages
}

const EMPTY_FORM: ShownProposal[] = []

/** The desk on which an outcome text is drafted: its paragraphs in two languages side by side, with what was said to each. */
export function StatementEditor(props: Props) {
  return (
    <TranslationsProvider locale={props.locale} messages={props.messages} days={{}}>
      <Desk {...props} />
    </TranslationsProvider>
  )
}

function Desk({ initial, takenOut, proposals, names, slug, accountId, locale }: Props) {
  const { t } = useTranslations()
  const statement = useStatement(initial, slug, accountId)
  const { draft, queue, change, flush, settle, repeat } = statement
  const home = draft.authoritative
  const [beside, setBeside] = useState<Locale>(locale === home ? (LOCALES.find((one) => one !== home) ?? home) : locale)
  const [removed, setRemoved] = useState(takenOut)
  const [wanted, setWanted] = useState<string | null>(null)
  const [justRemoved, setJustRemoved] = useState<DraftParagraph | null>(null)
  const document = useMemo(() => documentOf(draft), [draft])
  const open = document.paragraphs.reduce((sum, one) => sum + openQuestions(one.text?.[home] ?? ''), 0)
  const parity = parityOf(document, beside)

  const add = (after: string | null) => {
    const id = crypto.randomUUID()
    change('add-paragraph', id, { after, text: { [home]: '' } })
    setWanted(id)
  }
  const remove = (one: DraftParagraph) => {
    change('remove-paragraph', one.id, {})
    setRemoved((before) => [one, ...before.filter((other) => other.id !== one.id)])
    setJustRemoved(one)
    // Whoever worked by keyboard goes on at the next paragraph, or at the one before where there is none.
    const at = draft.paragraphs.findIndex((other) => other.id === one.id)
    const next = draft.paragraphs[at + 1] ?? draft.paragraphs[at - 1]
    if (next) window.document.getElementById(next.id)?.querySelector('textarea')?.focus()
  }
  const restore = (one: DraftParagraph) => {
    change('restore-paragraph', one.id, {})
    setRemoved((before) => before.filter((other) => other.id !== one.id))
    setJustRemoved(null)
  }
  const putBack = (save: Save) => {
    settle(save.key, 'theirs')
    change('restore-paragraph', save.target, {})
    repeat(save)
  }
  const paste = (one: DraftParagraph, paragraphs: readonly PastedParagraph[]) => {
    const empty = !one.text?.[home]
    let after: string = one.id
    for (const [at, { heading, text }] of paragraphs.entries()) {
      const words = { text: { [home]: text }, ...(heading === null ? {} : { heading: { [home]: heading } }) }
      if (at === 0 && empty) {
        change('edit-paragraph', one.id, words)
        continue
      }
      const id = crypto.randomUUID()
      change('add-paragraph', id, { after, ...words })
      after = id
    }
  }
  const latest = { ...statement, add, remove, paste, putBack }
  const acts = useLatest(latest)

  return (
    <div className="statement-desk">
      <SaveState
        desk={statement}
        placeOf={(save) => (draft.paragraphs.some((one) => one.id === save.target) ? save.target : null)}
        stands={(save) => draft.paragraphs.some((one) => one.id === save.target)}
        onSelect={(id) => window.document.getElementById(id)?.scrollIntoView({ block: 'center' })}
        removed={justRemoved === null ? null : words(justRemoved.text, home).slice(0, 60) || t('statement.noWords')}
        onRestore={() => justRemoved && restore(justRemoved)}
        signInPath={`/desk/meetings/${slug}/statement`}
      />
      <div className="statement-bar">
        <p>{t('statement.openBrackets', { count: open })}</p>
        <p>{t('statement.behind', { language: t(`languages.${beside}`), missing: parity.missing.length, stale: parity.stale.length })}</p>
        <label>
          {t('editor.beside')}{' '}
          <select value={beside} onChange={(event) => setBeside(LOCALES.find((one) => one === event.target.value) ?? beside)}>
            {LOCALES.filter((one) => one !== home).map((one) => (
              <option key={one} value={one}>
                {t(`languages.${one}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <button type="button" className="plain" onClick={() => add(null)}>
        {t('statement.addFirst')}
      </button>
      <p className="clause-heads" aria-hidden="true">
        <span>{t('statement.authoritativeMark', { language: t(`languages.${home}`) })}</span>
        <span>{t(`languages.${beside}`)}</span>
      </p>
      <ol className="clauses">
        {draft.paragraphs.map((one, at) => (
          <ParagraphFields
            key={one.id}
            paragraph={one}
            number={at + 1}
            before={draft.paragraphs[at - 2]?.id ?? null}
            after={draft.paragraphs[at + 1]?.id ?? null}
            first={at === 0}
            home={home}
            beside={beside}
            slug={slug}
            said={proposals[one.id] ?? EMPTY_FORM}
            names={names}
            held={queue.filter((save) => save.target === one.id && save.state !== 'waiting')[0] ?? null}
            wanted={wanted === one.id}
            flush={flush}
            acts={acts}
          />
        ))}
      </ol>
      {removed.length === 0 ? null : (
        <details className="removed">
          <summary>{t('editor.removedCount', { count: removed.length })}</summary>
          <ul>
            {removed.map((one) => (
              <li key={one.id}>
                <span dir="auto">{words(one.text, home).slice(0, 120) || t('statement.noWords')}</span>{' '}
                <button type="button" className="plain" onClick={() => restore(one)}>
                  {t('editor.undo')}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

type Latest = ReturnType<typeof useStatement> & Pick<Acts, 'add' | 'remove' | 'paste' | 'putBack'>

function useLatest(latest: Latest): Acts {
  const [box] = useState({ latest })
  box.latest = latest
  const [acts] = useState<Acts>(() => ({
    type: (id, field, language, wording) => box.latest.change('edit-paragraph', id, { [field]: { [language]: wording } }),
    add: (after) => box.latest.add(after),
    remove: (one) => box.latest.remove(one),
    paste: (one, paragraphs) => box.latest.paste(one, paragraphs),
    move: (id, after) => box.latest.change('move-paragraph', id, { after }),
    putBack: (save) => box.latest.putBack(save),
    settle: (key, how) => box.latest.settle(key, how),
  }))
  return acts
}
