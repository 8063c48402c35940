import type { ReactNode } from 'react'
import { delegationName } from '#components/statement/delegation-name.ts'
import { revisionName } from '#components/statement/revision-name.ts'
import { WordChanges } from '#components/statement/word-changes'
import { Hint, Label } from '#components/ui/text'
import type { DelegationNamesView } from '#domain/people/delegation-names-view'
import { type AnswerView, type ShownProposal, waitsForAnswer } from '#domain/statement/proposal-view'
import type { Locale } from '#domain/text/locale'
import type { Translator } from '#messages/translator'

/**
 * The proposals and comments of delegations to one paragraph, side by side: each compared with the wording it was made to, its answer,
 * and whether that is open again.
 */
export function ProposalList<P extends ShownProposal>({
  proposals,
  lang,
  answerable,
  names,
  t,
  act,
}: {
  proposals: readonly P[]
  lang: Locale
  /** Whether the Chair can still answer. */
  answerable: boolean
  names: DelegationNamesView
  t: Translator
  act?: (proposal: P) => ReactNode
}) {
  if (proposals.length === 0) return null
  return (
    <ul
      aria-label={t('statement.proposals')}
      className="mt-3.5 grid grid-cols-[repeat(auto-fit,minmax(min(250px,100%),1fr))] gap-x-7 gap-y-4 font-sans text-base/normal"
    >
      {proposals.map((proposal) => (
        <li
          key={proposal.id}
          id={proposal.id}
          className={`border-l-2 pl-3.5 ${(answerable ? waitsForAnswer(proposal) : proposal.answer === null) ? 'border-accent' : 'border-line'}`}
        >
          <Label>
            <strong>{delegationName(proposal.delegation, names)}</strong> {t(`statement.said.${proposal.kind}`)}{' '}
            <Hint as="span" className="">
              {t('statement.saidTo', { number: proposal.number, revision: revisionName(proposal.revision, t) })}
              {proposal.language === lang || proposal.kind === 'comment'
                ? ''
                : `, ${t('statement.proposedIn', { language: proposal.language })}`}
            </Hint>
            {proposal.during === null ? null : (
              <strong className="block text-warning">
                {t(proposal.during === 'silence' ? 'statement.saidInSilence' : 'statement.saidInObjection')}
              </strong>
            )}
          </Label>
          <ProposalText lang={proposal.language}>
            {proposal.changes === null ? proposal.text : <WordChanges changes={proposal.changes} />}
          </ProposalText>
          {proposal.answer === null ? null : (
            <Answer answer={proposal.answer} adapted={proposal.adapted} lang={lang} answerable={answerable} t={t} />
          )}
          {act?.(proposal)}
        </li>
      ))}
    </ul>
  )
}

function Answer({
  answer,
  adapted,
  lang,
  answerable,
  t,
}: {
  answer: AnswerView
  /** What it made of the paragraph, where its words are not the proposal's own. */
  adapted: ShownProposal['adapted']
  lang: Locale
  answerable: boolean
  t: Translator
}) {
  const { decision, inRevision, overwritten, reason } = answer
  const said = t(`statement.decisions.${decision}`)
  return (
    <>
      {overwritten ? (
        <p className="mt-1.25 text-sm text-warning">{t(answerable ? 'statement.openAgain' : 'statement.changedLater')}</p>
      ) : null}
      <Hint>
        <strong>{overwritten ? t('statement.answeredBefore', { decision: said }) : said}</strong>
        {inRevision === null ? '' : ` (${revisionName(inRevision, t)})`}
        {': '}
        <span dir="auto">{reason}</span>
      </Hint>
      {adapted === null ? null : (
        <>
          <Hint>{t('statement.draftThenRead')}</Hint>
          <ProposalText lang={lang}>
            <WordChanges changes={adapted} />
          </ProposalText>
        </>
      )}
    </>
  )
}

/** The words of a proposal, or of the paragraph it is about. */
export function ProposalText({ lang, children }: { lang: Locale; children: ReactNode }) {
  return (
    <p className="mt-1 font-serif text-[16px]/normal whitespace-pre-line" lang={lang} dir="auto">
      {children}
    </p>
  )
}
