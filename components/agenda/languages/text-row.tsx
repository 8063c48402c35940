'use client'

import { memo } from 'react'
import { useKeptText } from '#components/agenda/editor/use-kept-line.ts'
import { languageBeside, textName } from '#components/agenda/languages/text-name.ts'
import { KnownWords } from '#components/saving/known-words'
import { StaleNote } from '#components/saving/stale-note'
import { TextField } from '#components/saving/text-field'
import { WordChanges } from '#components/statement/word-changes'
import { LinkButton } from '#components/ui/button'
import { controlText } from '#components/ui/field-parts'
import { Hint } from '#components/ui/text'
import { useTranslations } from '#components/ui/translations'
import type { ProgrammeText } from '#domain/agenda/languages/programme-texts'
import type { Proposal } from '#domain/agenda/languages/proposals'
import type { Problem } from '#domain/refusal/refusal-codes'
import { compareWords } from '#domain/statement/compare'
import { budgetOfOne } from '#domain/statement/comparison-budget'
import type { Locale } from '#domain/text/locale'
import { cleanText } from '#domain/text/localized-text'

/** What can be done with a text, whichever it is. */
export type TextActs = {
  write: (text: ProgrammeText, wording: string) => void
  leave: () => void
  next: (key: string) => void
}

type Props = {
  text: ProgrammeText
  /** The language it is written in. */
  to: Locale
  proposal: Proposal
  problem: Problem | undefined
  acts: TextActs
}

/** One text of the programme: its original, and beside it the field of the language that is written. */
export const TextRow = memo(function TextRow(props: Props) {
  const { text } = props
  return (
    <div data-text={text.key} className="grid gap-x-7 gap-y-1 border-t border-line py-2.5 sm:grid-cols-2 print:break-inside-avoid">
      <Original {...props} />
      {text.spots.length > 1 ? <SharedWords {...props} /> : <OwnWords {...props} />}
    </div>
  )
}, isSame)

// A draft is read anew at each key; a text that did not change is the same object.
function isSame(before: Props, now: Props): boolean {
  return (
    before.text.text === now.text.text &&
    before.text.key === now.text.key &&
    before.text.state === now.text.state &&
    before.text.of === now.text.of &&
    before.text.label === now.text.label &&
    before.text.spots.length === now.text.spots.length &&
    before.to === now.to &&
    before.problem === now.problem &&
    before.acts === now.acts &&
    before.proposal.sure === now.proposal.sure &&
    before.proposal.options.join('\n') === now.proposal.options.join('\n')
  )
}

function Original({ text, to }: Props) {
  const { locale, t } = useTranslations()
  const language = languageBeside(text, to)
  const rendered = text.state === 'stale' ? text.text.renders?.[to] : undefined
  return (
    <div className="min-w-0">
      <p className="text-sm text-faint">
        {textName(text, locale, t)}
        {text.spots.length > 1 ? ` · ${t('texts.places', { count: text.spots.length })}` : ''}
        {language === null || language === text.text.original ? '' : ` · ${t(`languages.${language}`)}`}
      </p>
      {language === null ? null : (
        <div className="font-serif text-lg/snug wrap-anywhere whitespace-pre-line" lang={language} dir="auto">
          {rendered ? (
            <>
              <span className="sr-only" lang={locale}>
                {t('texts.changedSince')}{' '}
              </span>
              <WordChanges changes={compareWords(rendered, text.text[language] ?? '', language, budgetOfOne())} />
            </>
          ) : (
            text.text[language]
          )}
        </div>
      )}
      {rendered === '' ? <Hint>{t('texts.rendersUnknown')}</Hint> : null}
      {to !== text.text.original && !text.text[text.text.original] ? <Hint>{t('texts.noOriginal')}</Hint> : null}
    </div>
  )
}

// Saved while it is typed, as in the editor.
function OwnWords(props: Props) {
  const { text, to, acts } = props
  return <Words {...props} value={text.text[to] ?? ''} onType={(wording) => acts.write(text, wording)} onLeave={acts.leave} />
}

// Written into all its places at once, as one act: when it is left, not at each letter. Until then this tab keeps it.
function SharedWords(props: Props) {
  const { text, to, acts } = props
  const saved = text.text[to] ?? ''
  const [typed, setTyped] = useKeptText(`texts/${to}/${text.key}`)
  const take = () => {
    const wording = cleanText(typed)
    if (wording !== '' && wording !== saved) acts.write(text, wording)
    setTyped('')
    acts.leave()
  }
  return <Words {...props} value={typed || saved} onType={setTyped} onLeave={take} />
}

function Words({
  text,
  to,
  proposal,
  problem,
  acts,
  value,
  onType,
  onLeave,
}: Props & { value: string; onType: (wording: string) => void; onLeave: () => void }) {
  const { locale, t } = useTranslations()
  const name = textName(text, locale, t)
  const beside = languageBeside(text, to)
  const missing = text.state === 'missing'
  const enter = (event: React.KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    if (missing && cleanText(value) === '' && proposal.sure !== null) acts.write(text, proposal.sure)
    else if (missing && cleanText(value) === text.text[to]) acts.write(text, value)
    acts.next(text.key)
  }
  const others = missing && (proposal.options.length > 1 || proposal.sure === null) ? proposal.options : []
  return (
    // The words stand on the line of the original's, beneath its label.
    <div className={`min-w-0 ${text.state === 'stale' ? '' : 'sm:pt-3.5'}`}>
      <TextField
        className=""
        labelClassName="sr-only"
        letters={`${controlText} placeholder:text-faint placeholder:italic`}
        lang={to}
        label={t('texts.fieldIn', {
          field: name,
          language: t(`languages.${to}`),
          words: (beside === null ? '' : (text.text[beside] ?? '')).slice(0, 80),
        })}
        value={value}
        placeholder={missing ? (proposal.sure ?? undefined) : undefined}
        problem={problem}
        onType={onType}
        onLeave={onLeave}
        onKeyDown={enter}
        note={text.state === 'stale' ? <StaleNote onStillRight={() => acts.write(text, value)} /> : null}
      />
      {missing && text.text[to] ? (
        <Hint>
          {t('texts.notEverywhere', { count: text.spots.length })}{' '}
          <LinkButton onClick={() => acts.write(text, text.text[to] ?? '')}>{t('texts.fillIn')}</LinkButton>
        </Hint>
      ) : null}
      <KnownWords options={others} lang={to} field={name} onTake={(words) => acts.write(text, words)} />
    </div>
  )
}
