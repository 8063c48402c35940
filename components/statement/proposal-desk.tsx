import { delegationName } from '#components/statement/delegation-name.ts'
import { ProposalList, ProposalText } from '#components/statement/proposal-list'
import { type Action, ActionForm } from '#components/ui/action-form'
import { Prose } from '#components/ui/text'
import type { DelegationNamesView } from '#domain/people/delegation-names-view'
import type { ShownProposal } from '#domain/statement/proposal-view'
import type { StatementTextView } from '#domain/statement/statement-desk-view'
import { DECISIONS } from '#domain/statement/statement-terms'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import type { Translator } from '#messages/translator'

type Props = {
  text: StatementTextView
  names: DelegationNamesView
  slug: string
  /** The proposal whose answer form is open. */
  answering: string | null
  action: Action
  locale: Locale
  t: Translator
}

/** All proposals and comments, in the order of the draft's paragraphs, with the form that takes, adapts or declines one. */
export function ProposalDesk({ text, names, slug, answering, action, locale, t }: Props) {
  const home = text.draft.authoritative
  const groups = text.draft.paragraphs.map((paragraph, at) => ({
    id: paragraph.id,
    number: at + 1,
    version: String(paragraph.version),
    wording: words(paragraph.text, home),
  }))
  const known = new Set(groups.map(({ id }) => id))
  const gone = [...new Set(text.proposals.map(({ paragraphId }) => paragraphId).filter((id) => !known.has(id)))]
  const all = [
    ...groups,
    ...gone.map((id) => ({
      id,
      number: null,
      version: '',
      wording: text.proposals.find(({ paragraphId }) => paragraphId === id)?.against ?? '',
    })),
  ]
  const discussed = all.filter((group) => text.proposals.some(({ paragraphId }) => paragraphId === group.id))
  const path = `/${locale}/desk/meetings/${slug}/statement/consult`
  return (
    <section className="mt-12.25">
      <h2>{t('statement.proposals')}</h2>
      {discussed.length === 0 ? <Prose className="mt-1.75 text-soft">{t('statement.noProposals')}</Prose> : null}
      {discussed.map((group) => (
        <section key={group.id} id={group.id} className="mt-7">
          <h3>{group.number === null ? t('statement.paragraphGone') : t('statement.paragraph', { number: group.number })}</h3>
          <ProposalText lang={home}>{group.wording}</ProposalText>
          <ProposalList
            proposals={text.proposals.filter(({ paragraphId }) => paragraphId === group.id)}
            lang={home}
            names={names}
            t={t}
            act={(proposal) =>
              !text.acts.includes('answer') ? null : answering === proposal.id ? (
                <AnswerForm
                  proposal={proposal}
                  group={group}
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

function AnswerForm({
  proposal,
  group,
  statementId,
  action,
  again,
  t,
}: {
  proposal: ShownProposal
  group: { number: number | null; version: string; wording: string }
  statementId: string
  action: Action
  again: string
  t: Translator
}) {
  const decisions = DECISIONS.filter(
    (decision) => decision === 'declined' || (group.number !== null && (decision === 'adapted' || proposal.kind === 'wording')),
  )
  return (
    <ActionForm
      action={action}
      keepAs={`answer/${proposal.id}`}
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
        ...(group.number === null
          ? []
          : [
              [
                {
                  name: 'wording',
                  label: t('statement.adaptedWording'),
                  type: 'textarea' as const,
                  value: proposal.kind === 'wording' ? proposal.text : group.wording,
                  hint: t('statement.adaptedHint'),
                },
              ],
            ]),
        [{ name: 'reason', label: t('statement.answerReason'), type: 'textarea' }],
      ]}
      submit={t('statement.answerDo')}
      again={{ label: t('statement.answerAnew'), href: again }}
    />
  )
}
