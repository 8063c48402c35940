import { delegationName } from '#components/statement/delegation-name.ts'
import { ProposalList, ProposalText } from '#components/statement/proposal-list'
import { revisionName } from '#components/statement/revision-name.ts'
import { WordChanges } from '#components/statement/word-changes'
import { type Action, ActionForm } from '#components/ui/action-form'
import { Prose } from '#components/ui/text'
import type { DelegationNamesView } from '#domain/people/delegation-names-view'
import { compareWords } from '#domain/statement/compare'
import { budgetOfOne } from '#domain/statement/comparison-budget'
import { decisionsOn, type IntoDraft, intoDraft } from '#domain/statement/into-draft'
import type { ComparedProposal } from '#domain/statement/proposal-view'
import { isOpenTo } from '#domain/statement/state-table'
import type { StatementTextView } from '#domain/statement/statement-desk-view'
import type { Locale } from '#domain/text/locale'
import type { Translator } from '#messages/translator'

type Props = {
  text: StatementTextView
  /** Whether the reader may read what delegations said. */
  shown: boolean
  names: DelegationNamesView
  slug: string
  /** The proposal whose answer form is open. */
  answering: string | null
  action: Action
  locale: Locale
  t: Translator
}

/** All proposals and comments, in the order of the draft's paragraphs, with the form that takes, adapts or declines one. */
export function ProposalDesk({ text, shown, names, slug, answering, action, locale, t }: Props) {
  const home = text.draft.authoritative
  const groups: Group[] = text.draft.paragraphs.map((paragraph, at) => {
    const wording = paragraph.text?.[home] ?? ''
    return { id: paragraph.id, number: at + 1, version: String(paragraph.version), now: wording, shown: wording }
  })
  const known = new Set(groups.map(({ id }) => id))
  const gone = [...new Set(text.proposals.map(({ paragraphId }) => paragraphId).filter((id) => !known.has(id)))]
  const all = [
    ...groups,
    ...gone.map((id): Group => {
      const shown = text.proposals.find(({ paragraphId }) => paragraphId === id)?.against ?? ''
      return { id, number: null, version: '', now: null, shown }
    }),
  ]
  const discussed = all.filter((group) => text.proposals.some(({ paragraphId }) => paragraphId === group.id))
  const path = `/${locale}/desk/meetings/${slug}/statement/consult`
  return (
    <section className="mt-12.25">
      <h2>{t('statement.proposals')}</h2>
      {discussed.length === 0 ? (
        <Prose className="mt-1.75 text-soft">{t(shown ? 'statement.noProposals' : 'statement.atInstant')}</Prose>
      ) : null}
      {discussed.map((group) => (
        <section key={group.id} id={group.id} className="mt-7">
          <h3>{group.number === null ? t('statement.paragraphGone') : t('statement.paragraph', { number: group.number })}</h3>
          <ProposalText lang={home}>{group.shown}</ProposalText>
          <ProposalList
            proposals={text.proposals.filter(({ paragraphId }) => paragraphId === group.id)}
            lang={home}
            answerable={isOpenTo(text.draft.kind, text.state, 'answer')}
            names={names}
            t={t}
            act={(proposal) =>
              !text.acts.includes('answer') ? null : answering === proposal.id ? (
                <AnswerForm
                  proposal={proposal}
                  group={group}
                  home={home}
                  statementId={text.draft.id}
                  action={action}
                  again={`${path}?answer=${proposal.id}#${proposal.id}`}
                  t={t}
                />
              ) : (
                <a href={`${path}?answer=${proposal.id}#${proposal.id}`}>
                  {t(proposal.answer === null ? 'statement.answer' : 'statement.answerAnew')}
                  <span className="sr-only"> {delegationName(proposal.delegation, names)}</span>
                </a>
              )
            }
          />
        </section>
      ))}
    </section>
  )
}

type Group = {
  id: string
  number: number | null
  version: string
  /** The paragraph of the draft in the deciding language; null where it was taken out. */
  now: string | null
  shown: string
}

function AnswerForm({
  proposal,
  group,
  home,
  statementId,
  action,
  again,
  t,
}: {
  proposal: ComparedProposal
  group: Group
  home: Locale
  statementId: string
  action: Action
  again: string
  t: Translator
}) {
  const into = intoDraft(proposal, group.now, home)
  const decisions = decisionsOn(proposal, into)
  return (
    <>
      <WhatTakingDoes into={into} proposal={proposal} now={group.now ?? ''} home={home} t={t} />
      <ActionForm
        action={action}
        // Words typed for a draft that has moved on would undo what went into it since.
        keepAs={`answer/${proposal.id}/${group.version}`}
        hidden={{ statementId, proposalId: proposal.id, paragraphVersion: group.version }}
        rows={[
          [
            {
              name: 'decision',
              label: t('statement.decision'),
              type: 'radio',
              value: decisions.length === 1 ? 'declined' : '',
              options: decisions.map((decision) => ({ value: decision, label: t(`statement.decisionsDo.${decision}`) })),
            },
          ],
          ...(group.now === null
            ? []
            : [
                [
                  {
                    name: 'wording',
                    label: t('statement.adaptedWording'),
                    type: 'textarea' as const,
                    lang: home,
                    value: into.how === 'merges' ? into.text : group.now,
                    hint: t('statement.adaptedHint'),
                  },
                ],
              ]),
          [{ name: 'reason', label: t('statement.answerReason'), type: 'textarea' }],
        ]}
        submit={t('statement.answerDo')}
        again={{ label: t('statement.answerAnew'), href: again }}
      />
    </>
  )
}

/** What taking the proposal would make of the draft as it stands, or why it cannot be taken. */
function WhatTakingDoes({
  into,
  proposal,
  now,
  home,
  t,
}: {
  into: IntoDraft
  proposal: ComparedProposal
  now: string
  home: Locale
  t: Translator
}) {
  if (into.how === 'collides')
    return <p className="mt-3.5 text-warning">{t('statement.collides', { revision: revisionName(proposal.revision, t) })}</p>
  if (into.how === 'language')
    return <p className="mt-3.5 text-warning">{t('statement.otherLanguage', { language: proposal.language, home: home })}</p>
  if (into.how !== 'merges') return null
  if (into.text === now) return <p className="mt-3.5">{t('statement.takenAlready')}</p>
  return (
    <>
      <p className="mt-3.5">{t('statement.takenReads')}</p>
      <ProposalText lang={home}>
        <WordChanges changes={compareWords(now, into.text, home, budgetOfOne())} />
      </ProposalText>
    </>
  )
}
