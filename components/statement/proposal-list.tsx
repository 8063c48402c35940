import type { ReactNode } from 'react'
import { delegationName, type Names } from '#components/statement/delegation-name.ts'
import { revisionName } from '#components/statement/revision-name.ts'
import { WordChanges } from '#components/statement/word-changes'
import type { Delegation } from '#domain/policy/statement-policy'
import { compareWords } from '#domain/statement/compare'
import type { Decision } from '#domain/statement/statement-terms'
import type { Locale } from '#domain/text/locale'
import type { Translator } from '#messages/translator'

export type ShownProposal = {
  id: string
  delegation: Delegation
  kind: 'comment' | 'wording'
  text: string
  /** The wording it was proposed to. */
  against: string
  /** Where the paragraph stood in the revision it was said to. */
  revision: number
  number: number
  by: string
  answer: { decision: Decision; reason: string; inRevision: number | null } | null
}

/** What delegations said to one paragraph, side by side: wording against the text it was proposed to, and how it was answered. */
export function ProposalList({
  proposals,
  lang,
  names,
  t,
  act,
}: {
  proposals: readonly ShownProposal[]
  lang: Locale
  names: Names
  t: Translator
  act?: (proposal: ShownProposal) => ReactNode
}) {
  if (proposals.length === 0) return null
  return (
    <ul className="proposals">
      {proposals.map((one) => (
        <li key={one.id} id={one.id} className={one.answer === null ? 'proposal' : 'proposal answered'}>
          <p className="label">
            <strong>{delegationName(one.delegation, names)}</strong> {t(`statement.said.${one.kind}`)}{' '}
            <span className="hint">{t('statement.saidTo', { number: one.number, revision: revisionName(one.revision, t) })}</span>
          </p>
          <p className="proposal-text" lang={lang} dir="auto">
            {one.kind === 'wording' ? <WordChanges changes={compareWords(one.against, one.text, lang)} /> : one.text}
          </p>
          {one.answer === null ? null : (
            <p className="hint">
              <strong>{t(`statement.decisions.${one.answer.decision}`)}</strong>
              {one.answer.inRevision === null ? '' : ` (${revisionName(one.answer.inRevision, t)})`}
              {': '}
              <span dir="auto">{one.answer.reason}</span>
            </p>
          )}
          {act?.(one)}
        </li>
      ))}
    </ul>
  )
}
