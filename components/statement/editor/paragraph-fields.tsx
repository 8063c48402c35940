'use client'

import { memo, useState } from 'react'
import { ConflictPanel } from '#components/saving/conflict-panel'
import { TextField } from '#components/saving/text-field'
import type { Names } from '#components/statement/delegation-name.ts'
import type { Acts } from '#components/statement/editor/paragraph-acts.ts'
import { paragraphsOf } from '#components/statement/editor/pasted.ts'
import { ProposalList, type ShownProposal } from '#components/statement/proposal-list'
import { IconButton } from '#components/ui/icon-button'
import { useTranslations } from '#components/ui/translations'
import type { Save } from '#domain/saving/save-queue'
import { openQuestions, readBrackets } from '#domain/statement/brackets'
import type { DraftParagraph } from '#domain/statement/statement-draft'
import type { Locale } from '#domain/text/locale'
import { isStale, type LocalizedText } from '#domain/text/localized-text'

type Props = {
  paragraph: DraftParagraph
  number: number
  /** Behind which paragraph it stands after a move up (null: at the beginning), and which one a move down passes. */
  before: string | null
  after: string | null
  first: boolean
  home: Locale
  beside: Locale
  slug: string
  said: ShownProposal[]
  names: Names
  /** What is held up of this paragraph: refused, in conflict, or typed for what is gone. */
  held: Save | null
  wanted: boolean
  flush: () => void
  acts: Acts
}

/** One paragraph under the hand: its heading and its words in two languages, what is open in it, and what was said to it. */
export const ParagraphFields = memo(function ParagraphFields(props: Props) {
  const { paragraph: one, number, before, after, first, home, slug, said, names, held, wanted, acts } = props
  const { locale, t } = useTranslations()
  const [headed, setHeaded] = useState(one.heading !== null)
  const [listening, setListening] = useState(false)
  const text = one.text?.[home] ?? ''
  const open = openQuestions(text)
  const { unmatched } = readBrackets(text)
  const name = t('statement.paragraph', { number })
  return (
    <li id={one.id} className="clause-fields">
      <p className="clause-number" aria-hidden="true">
        {number}
      </p>
      <div>
        {held === null ? null : (
          <ConflictPanel
            desk={{ queue: [held], settle: acts.settle, connection: 'ok', savedAt: null, notice: null }}
            targets={[one.id]}
            onPutBack={acts.putBack}
          />
        )}
        {headed || one.heading !== null ? (
          <Field field="heading" {...props} name={t('statement.headingOf', { number })} wanted={headed && one.heading === null} />
        ) : null}
        <Field field="text" {...props} name={name} wanted={wanted} />
        <p className="clause-acts">
          {open > 0 ? <span className="warn">{t('statement.openHere', { count: open })}</span> : null}
          {unmatched > 0 ? <span className="bad">{t('statement.unmatched')}</span> : null}
          {first ? null : <IconButton label={t('editor.up', { name })} sign="↑" onPress={() => acts.move(one.id, before)} />}
          {after === null ? null : <IconButton label={t('editor.down', { name })} sign="↓" onPress={() => acts.move(one.id, after)} />}
          <IconButton label={t('editor.remove', { name })} sign="×" onPress={() => acts.remove(one)} />
          {headed || one.heading !== null ? null : (
            <button type="button" className="plain" onClick={() => setHeaded(true)}>
              {t('statement.addHeading')}
              <span className="aloud"> {number}</span>
            </button>
          )}
          <button type="button" className="plain" onClick={() => acts.add(one.id)}>
            {t('statement.addBelow')}
            <span className="aloud"> {number}</span>
          </button>
        </p>
        {said.length === 0 ? null : (
          <details className="said-here" onToggle={(event) => setListening(event.currentTarget.open)}>
            <summary>{t('statement.saidHere', { count: said.length, open: said.filter((row) => row.answer === null).length })}</summary>
            {/* A thousand proposals are drawn when somebody looks, not when the text is opened. */}
            {listening ? <ProposalList proposals={said} lang={home} names={names} t={t} /> : null}
            <a href={`/${locale}/desk/meetings/${slug}/statement/consult#${one.id}`}>{t('statement.answerThere')}</a>
          </details>
        )}
      </div>
    </li>
  )
})

function Field({ field, name, wanted, paragraph, home, beside, held, flush, acts }: Props & { field: 'heading' | 'text'; name: string }) {
  const { t } = useTranslations()
  const text: LocalizedText | null = paragraph[field]
  const languages = home === beside ? [home] : [home, beside]
  // A whole paper pasted into a paragraph becomes paragraphs; one paragraph is pasted as anywhere.
  const paste = (event: React.ClipboardEvent) => {
    const paragraphs = paragraphsOf(event.clipboardData)
    if (paragraphs === null) return
    event.preventDefault()
    acts.paste(paragraph, paragraphs)
  }
  return (
    <div className="pair">
      {languages.map((language) => {
        const inLanguage = t(`languages.${language}`)
        return (
          <TextField
            key={language}
            className={field === 'heading' ? 'title' : 'text'}
            wanted={wanted && language === home}
            lang={language}
            label={`${name}, ${language === home ? t('statement.authoritativeMark', { language: inLanguage }) : inLanguage}`}
            value={text?.[language] ?? ''}
            onType={(wording) => acts.type(paragraph.id, field, language, wording)}
            onLeave={flush}
            onPaste={field === 'text' && language === home ? paste : undefined}
            problem={held?.problems?.[`${field}.${language}`] ?? (language === home ? held?.problems?.[field] : undefined)}
            note={
              isStale(text, language) ? (
                <span className="stale">
                  {t('editor.stale')}{' '}
                  <button type="button" className="plain" onClick={() => acts.type(paragraph.id, field, language, text?.[language] ?? '')}>
                    {t('editor.stillRight')}
                  </button>
                </span>
              ) : null
            }
          />
        )
      })}
    </div>
  )
}
