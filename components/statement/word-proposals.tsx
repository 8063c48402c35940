'use client'

import { useId, useRef, useState } from 'react'
import { WordChanges } from '#components/statement/word-changes'
import { type Action, ActionForm } from '#components/ui/action-form'
import { Actions, Button } from '#components/ui/button'
import type { Field } from '#components/ui/form-field'
import { sendFile } from '#components/ui/send.ts'
import { Hint, Problem as ProblemText, Prose } from '#components/ui/text'
import { useTranslations } from '#components/ui/translations'
import type { WordProposal } from '#domain/documents/proposals-in-word'
import type { Problem } from '#domain/refusal/refusal-codes'
import { LOCALES } from '#domain/text/locale'
import { problemSentence } from '#messages/problem-sentence'

/** To what the proposals are made, and in whose name. */
export type ProposingTo = {
  slug: string
  statementId: string
  circulationId: string
  delegations: { value: string; label: string }[]
  /** Whether wording can be proposed; else a new wording is a comment. */
  wording: boolean
  /** Where the text is read. */
  path: string
}

type Found = { proposals: WordProposal[]; unplaced: string[] }

/** Reads a delegation's Word file and shows each edit in it as a proposal to be sent, corrected or left. Nothing is sent by reading. */
export function WordProposals({ to, action }: { to: ProposingTo; action: Action }) {
  const { t } = useTranslations()
  const [found, setFound] = useState<(Found & { round: number }) | null>(null)
  const [problem, setProblem] = useState<Problem | 'no-answer' | null>(null)
  const [busy, setBusy] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  const readFile = async (file: File | undefined) => {
    if (file === undefined || busy) return
    setBusy(true)
    setProblem(null)
    const answer = await sendFile<Found>(`/api/statement-word/${to.slug}`, file)
    setBusy(false)
    if (input.current) input.current.value = ''
    setFound(answer?.ok ? { ...answer.value, round: Date.now() } : null)
    if (answer === null) setProblem('no-answer')
    else if (!answer.ok) setProblem(answer)
  }
  return (
    <>
      <Actions className="mt-5">
        <Button lead onClick={() => input.current?.click()} aria-disabled={busy} aria-describedby={`${id}-problem ${id}-hint`}>
          {t('statement.word.choose')}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".docx"
          className="sr-only"
          tabIndex={-1}
          aria-label={t('statement.word.choose')}
          onChange={(event) => void readFile(event.target.files?.[0])}
        />
      </Actions>
      <div id={`${id}-problem`} role="alert">
        {problem === null ? null : <ProblemText>{problem === 'no-answer' ? t('form.noAnswer') : problemSentence(t, problem)}</ProblemText>}
      </div>
      <Hint id={`${id}-hint`} className="mt-2.5">
        {t('statement.word.notKept')}
      </Hint>
      <p role="status" className="mt-5 text-soft">
        {busy ? t('statement.word.reading') : found === null ? '' : t('statement.word.found', { count: found.proposals.length })}
      </p>
      {found?.proposals.map((proposal, at) => (
        // A file read again is another list, and none is reordered.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <ProposalForm key={`${found.round}/${at}`} proposal={proposal} at={at} to={to} action={action} />
      ))}
      {found === null || found.unplaced.length === 0 ? null : (
        <section className="mt-9">
          <Prose>{t('statement.word.unplaced')}</Prose>
          <ul className="mt-2 list-disc pl-5">
            {found.unplaced.map((text, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a list that is never reordered
              <li key={at} dir="auto">
                {text}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function ProposalForm({ proposal, at, to, action }: { proposal: WordProposal; at: number; to: ProposingTo; action: Action }) {
  const { t } = useTranslations()
  const { number, edit, author, changes } = proposal
  const kind = proposal.kind === 'wording' && to.wording ? 'wording' : 'comment'
  const only = to.delegations.length === 1 ? to.delegations[0] : undefined
  return (
    <section className="mt-9 border-t border-line pt-5" aria-label={t('statement.word.edits', { edit, number })}>
      <h2 className="font-serif text-xl/tight font-title">{t('statement.word.edits', { edit, number })}</h2>
      {author === null ? null : <Hint dir="auto">{t('statement.word.by', { author })}</Hint>}
      {changes.length === 0 ? null : (
        <p className="mt-2.5 max-w-measure font-serif text-lg/relaxed" lang={proposal.language} dir="auto">
          <WordChanges changes={changes} />
        </p>
      )}
      <ActionForm
        action={action}
        keepAs={`word/${to.circulationId}/${proposal.paragraphId}/${edit}/${at}`}
        hidden={{
          statementId: to.statementId,
          circulationId: to.circulationId,
          paragraphId: proposal.paragraphId,
          kind,
          ...(only === undefined ? {} : { delegation: only.value }),
        }}
        rows={[
          ...(only !== undefined
            ? []
            : [
                [
                  {
                    name: 'delegation',
                    label: t('statement.for'),
                    type: 'select',
                    value: '',
                    options: choices(to.delegations, t('form.choose')),
                  } satisfies Field,
                ],
              ]),
          [
            {
              name: 'text',
              label: t(kind === 'wording' ? 'statement.wordingFor' : 'statement.sayText', { number }),
              type: 'textarea',
              lang: proposal.language,
              value: textOf(proposal, t),
            },
          ],
          ...(kind === 'wording'
            ? [
                [
                  {
                    name: 'language',
                    label: t('statement.wordingLanguage'),
                    type: 'select',
                    value: proposal.language,
                    options: LOCALES.map((language) => ({ value: language, label: t(`languages.${language}`) })),
                  } satisfies Field,
                ],
              ]
            : []),
        ]}
        lead={false}
        submit={t('statement.sayDo')}
        again={{ label: t('statement.word.toText'), href: to.path }}
      />
    </section>
  )
}

function choices(delegations: ProposingTo['delegations'], choose: string): { value: string; label: string }[] {
  return [{ value: '', label: choose }, ...delegations]
}

// What is no wording of the paragraph itself is put into a sentence, which its author can reword before it is sent.
function textOf({ edit, text, at, kind }: WordProposal, t: ReturnType<typeof useTranslations>['t']): string {
  if (kind === 'wording') return text
  if (edit === 'added') return t('statement.word.addAfter', { text })
  if (edit === 'removed') return t('statement.word.takeOut')
  if (edit === 'heading') return t(text === '' ? 'statement.word.noHeading' : 'statement.word.newHeading', { text })
  return at === '' ? text : t('statement.word.commentAt', { words: at, text })
}
