import { delegationName, type Names } from '#components/statement/delegation-name.ts'
import type { DeskText } from '#components/statement/desk-text.ts'
import { ProposalList, type ShownProposal } from '#components/statement/proposal-list'
import { type Action, ActionForm } from '#components/ui/action-form'
import { DECISIONS } from '#domain/statement/statement-terms'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import type { Translator } from '#messages/translator'

type Props = {
  text: DeskText
  names: Names
  slug: string
  /** The proposal somebody is about to answer. */
  answering: string | null
  action: Action
  locale: Locale
  t: Translator
}

/** All that delegations said, paragraph by paragraph as the draft has them, with the form that takes, adapts or declines. */
export function ProposalDesk({ text, names, slug, answering, action, locale, t }: Props) {
  const home = text.draft.authoritative
  const groups = text.draft.paragraphs.map((paragraph, at) => ({
    id: paragraph.id,
    number: at + 1,
    version: String(paragraph.version),
    wording: words(paragraph.text, home),
  }))
  const known = new Set(groups.map((one) => one.id))
  const gone = [...new Set(text.proposals.filter((one) => !known.has(one.paragraphId)).map((one) => one.paragraphId))]
  const all = [
    ...groups,
    ...gone.map((id) => ({ id, number: null, version: '', wording: text.proposals.find((one) => one.paragraphId === id)?.against ?? '' })),
  ]
  const said = all.filter((group) => text.proposals.some((one) => one.paragraphId === group.id))
  const path = `/${locale}/desk/meetings/${slug}/statement/consult`
  return (
    <section className="mt-14">
      <h2>{t('statement.proposals')}</h2>
      {said.length === 0 ? <p className="prose mt-2 text-soft">{t('statement.noProposals')}</p> : null}
      {said.map((group) => (
        <section key={group.id} id={group.id} className="mt-8">
          <h3>{group.number === null ? t('statement.paragraphGone') : t('statement.paragraph', { number: group.number })}</h3>
          <p className="proposal-text" lang={home} dir="auto">
            {group.wording}
          </p>
          <ProposalList
            proposals={text.proposals.filter((one) => one.paragraphId === group.id)}
            lang={home}
            names={names}
            t={t}
            act={(one) =>
              !text.acts.includes('answer') ? null : answering === one.id ? (
                <AnswerForm
                  proposal={one}
                  group={group}
                  statementId={text.draft.id}
                  action={action}
                  again={`${path}?answer=${one.id}#${one.id}`}
                  t={t}
                />
              ) : (
                <a href={`${path}?answer=${one.id}#${one.id}`}>
                  {t(one.answer === null ? 'statement.answer' : 'statement.answerAnew')}
                  <span className="aloud"> {delegationName(one.delegation, names)}</span>
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
    (one) => one === 'declined' || (group.number !== null && (one === 'adapted' || proposal.kind === 'wording')),
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
            options: decisions.map((one) => ({ value: one, label: t(`statement.decisionsDo.${one}`) })),
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
