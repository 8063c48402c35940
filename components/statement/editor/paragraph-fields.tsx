'use client'

import { memo, useState } from 'react'
import { ConflictPanel } from '#components/saving/conflict-panel'
import { StaleNote } from '#components/saving/stale-note'
import { TextField } from '#components/saving/text-field'
import { clauseNumberLook } from '#components/statement/clause'
import type { Acts } from '#components/statement/editor/paragraph-acts.ts'
import { paragraphsOf } from '#components/statement/editor/pasted.ts'
import { ProposalList } from '#components/statement/proposal-list'
import { LinkButton } from '#components/ui/button'
import { FieldRow } from '#components/ui/field-parts'
import { IconButton } from '#components/ui/icon-button'
import { useTranslations } from '#components/ui/translations'
import type { DelegationNamesView } from '#domain/people/delegation-names-view'
import type { Save } from '#domain/saving/save-queue'
import { openQuestions, placeholders, readBrackets } from '#domain/statement/brackets'
import { type ShownProposal, waitsForAnswer } from '#domain/statement/proposal-view'
import type { DraftParagraph } from '#domain/statement/statement-draft'
import type { Locale } from '#domain/text/locale'
import { isStale, type LocalizedText } from '#domain/text/localized-text'

type Props = {
  paragraph: DraftParagraph
  number: number
  /** The paragraph it follows after a move up (null: none, it becomes the first), and the one it follows after a move down. */
  before: string | null
  after: string | null
  first: boolean
  home: Locale
  beside: Locale
  slug: string
  proposals: ShownProposal[]
  /** Whether the Chair can still answer them. */
  answerable: boolean
  names: DelegationNamesView
  /** A save of this paragraph that waits for a decision: refused, in conflict, or about a removed paragraph. */
  blocked: Save | null
  wanted: boolean
  flush: () => void
  acts: Acts
}

/** The fields of one paragraph: heading and text in two languages, its open brackets, and the proposals to it. */
export const ParagraphFields = memo(function ParagraphFields(props: Props) {
  const { paragraph, number, before, after, first, home, slug, proposals, answerable, names, blocked, wanted, acts } = props
  const { locale, t } = useTranslations()
  const [headed, setHeaded] = useState(paragraph.heading !== null)
  const [unfolded, setUnfolded] = useState(false)
  const text = paragraph.text?.[home] ?? ''
  const unwritten = placeholders(text)
  const open = openQuestions(text) - unwritten
  const { unmatched } = readBrackets(text)
  const name = t('statement.paragraph', { number })
  const noHeading = !headed && paragraph.heading === null
  return (
    <li
      id={paragraph.id}
      // A long text draws only what is in view.
      className="grid grid-cols-[22px_1fr] gap-x-1.5 border-b border-line pt-1.5 pb-3.5 [contain-intrinsic-size:auto_160px] [content-visibility:auto] sm:grid-cols-[32px_1fr] sm:gap-x-3"
      aria-label={name}
    >
      <p className={`pt-3.25 ${clauseNumberLook}`} aria-hidden="true">
        {number}
      </p>
      <div>
        {blocked === null ? null : (
          <ConflictPanel draft={{ queue: [blocked], settle: acts.settle }} targets={[paragraph.id]} onPutBack={acts.putBack} />
        )}
        {noHeading ? null : (
          <Field field="heading" {...props} name={t('statement.headingOf', { number })} wanted={headed && paragraph.heading === null} />
        )}
        <Field field="text" {...props} name={name} wanted={wanted} />
        <p className="mt-2 flex flex-wrap items-center gap-x-3.5 gap-y-1">
          {open > 0 ? <span className="font-medium text-warning">{t('statement.openHere', { count: open })}</span> : null}
          {unwritten > 0 ? <span className="text-soft">{t('statement.placeholders', { count: unwritten })}</span> : null}
          {unmatched > 0 ? <span className="font-medium text-error">{t('statement.unmatched')}</span> : null}
          {first ? null : <IconButton label={t('editor.up', { name })} sign="↑" onPress={() => acts.move(paragraph.id, before)} />}
          {after === null ? null : (
            <IconButton label={t('editor.down', { name })} sign="↓" onPress={() => acts.move(paragraph.id, after)} />
          )}
          <IconButton label={t('editor.remove', { name })} sign="×" onPress={() => acts.remove(paragraph)} />
          {noHeading ? (
            <LinkButton onClick={() => setHeaded(true)}>
              {t('statement.addHeading')}
              <span className="sr-only"> {number}</span>
            </LinkButton>
          ) : null}
          <LinkButton onClick={() => acts.add(paragraph.id)}>
            {t('statement.addBelow')}
            <span className="sr-only"> {number}</span>
          </LinkButton>
        </p>
        {proposals.length === 0 ? null : (
          <details className="mt-2.5" onToggle={(event) => setUnfolded(event.currentTarget.open)}>
            <summary className="min-h-6.5 cursor-pointer font-medium text-accent">
              {t('statement.saidHere', { count: proposals.length, open: proposals.filter(waitsForAnswer).length })}
            </summary>
            {/* Proposals can be a thousand: they are rendered when somebody unfolds them, not with the page. */}
            {unfolded ? <ProposalList proposals={proposals} lang={home} answerable={answerable} names={names} t={t} /> : null}
            <a className="inline-block py-1" href={`/${locale}/desk/meetings/${slug}/statement/consult#${paragraph.id}`}>
              {t('statement.answerThere')}
            </a>
          </details>
        )}
      </div>
    </li>
  )
})

// The line beneath a field is pale until somebody comes near it.
const PALE_LINE = 'not-hover:not-focus:not-aria-[invalid=true]:border-line'
const LETTERS = {
  heading: `font-serif text-2xl/tight font-semibold text-ink ${PALE_LINE}`,
  text: `font-serif text-lg/relaxed text-ink ${PALE_LINE}`,
}

function Field({
  field,
  name,
  wanted,
  paragraph,
  home,
  beside,
  blocked,
  flush,
  acts,
}: Props & { field: 'heading' | 'text'; name: string }) {
  const { t } = useTranslations()
  const text: LocalizedText | null = paragraph[field]
  const languages = home === beside ? [home] : [home, beside]
  // Several pasted paragraphs become paragraphs of the text; a single one is pasted as in any field.
  const paste = (event: React.ClipboardEvent) => {
    const paragraphs = paragraphsOf(event.clipboardData)
    if (paragraphs === null) return
    event.preventDefault()
    acts.paste(paragraph, paragraphs)
  }
  return (
    <FieldRow>
      {languages.map((language) => {
        const inLanguage = t(`languages.${language}`)
        return (
          <TextField
            key={language}
            className="mt-2"
            labelClassName="sm:sr-only"
            letters={LETTERS[field]}
            wanted={wanted && language === home}
            lang={language}
            label={`${name}, ${language === home ? t('statement.authoritativeMark', { language: inLanguage }) : inLanguage}`}
            value={text?.[language] ?? ''}
            onType={(wording) => acts.type(paragraph.id, field, language, wording)}
            onLeave={flush}
            onPaste={field === 'text' && language === home ? paste : undefined}
            problem={blocked?.problems?.[`${field}.${language}`] ?? (language === home ? blocked?.problems?.[field] : undefined)}
            note={
              isStale(text, language) ? (
                <StaleNote onStillRight={() => acts.type(paragraph.id, field, language, text?.[language] ?? '')} />
              ) : null
            }
          />
        )
      })}
    </FieldRow>
  )
}
