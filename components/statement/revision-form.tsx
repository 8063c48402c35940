import { delegationName } from '#components/statement/delegation-name.ts'
import { revisionName } from '#components/statement/revision-name.ts'
import { type Action, ActionForm } from '#components/ui/action-form'
import { Row, RowList } from '#components/ui/row-list'
import { Hint } from '#components/ui/text'
import type { DelegationNamesView } from '#domain/people/delegation-names-view'
import { isOpenTo } from '#domain/statement/state-table'
import type { StatementTextView } from '#domain/statement/statement-desk-view'
import { leftOut } from '#domain/statement/statement-draft'
import type { Locale } from '#domain/text/locale'
import { formatInstant } from '#domain/time/format'
import type { Translator } from '#messages/translator'

/** The list of revisions, and the form that freezes the draft as the next one. */
export function RevisionForm({
  text,
  names,
  slug,
  action,
  zone,
  locale,
  t,
}: {
  text: StatementTextView
  names: DelegationNamesView
  slug: string
  action: Action
  zone: string
  locale: Locale
  t: Translator
}) {
  const next = (text.revisions[0]?.number ?? -1) + 1
  const dropped = leftOut(text.draft)
  const changed = text.proposals.filter(({ answer }) => answer?.overwritten)
  const waits = changed.length > 0 && isOpenTo(text.draft.kind, text.state, 'answer')
  const compare = `/${locale}/desk/meetings/${slug}/statement/compare`
  return (
    <section className="mt-10.5">
      <h2>{t('statement.revisions')}</h2>
      <RowList>
        {text.revisions.map((revision) => (
          <Row key={revision.id}>
            <span>
              <strong>{revisionName(revision.number, t)}</strong>, {formatInstant(revision.madeAt, locale, zone)}{' '}
              <span dir="auto">{revision.note}</span>
            </span>
            {revision.number === 0 ? null : (
              <a href={`${compare}?from=${revision.number - 1}&to=${revision.number}`}>
                {t('statement.compareWith', { revision: revisionName(revision.number - 1, t) })}
              </a>
            )}
          </Row>
        ))}
      </RowList>
      {text.acts.includes('revise') && dropped.length > 0 ? (
        <p className="mt-3.5 text-warning">{t('statement.leftOut', { numbers: dropped.join(', '), language: text.draft.authoritative })}</p>
      ) : null}
      {!text.acts.includes('revise') ? null : text.unchanged ? (
        <Hint>{t('statement.unchanged', { revision: revisionName(next - 1, t) })}</Hint>
      ) : waits ? (
        <div className="mt-3.5 text-warning">
          <p>{t('statement.lookFirst', { revision: revisionName(next, t) })}</p>
          <ul>
            {changed.map((proposal) => (
              <li key={proposal.id}>
                <a href={`/${locale}/desk/meetings/${slug}/statement/consult?answer=${proposal.id}#${proposal.id}`}>
                  {delegationName(proposal.delegation, names)},{' '}
                  {t('statement.saidTo', { number: proposal.number, revision: revisionName(proposal.revision, t) })}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <ActionForm
          action={action}
          hidden={{ statementId: text.draft.id, draftMark: text.mark }}
          lead={text.circulations.length === 0}
          // The note of one revision is not the next one's.
          keepAs={`revision/${text.draft.id}/${next}`}
          rows={[[{ name: 'note', label: t('statement.revisionNote'), type: 'textarea' }]]}
          submit={t('statement.makeRevision', { revision: revisionName(next, t) })}
        />
      )}
    </section>
  )
}
