import type { DeskText } from '#components/statement/desk-text.ts'
import { revisionName } from '#components/statement/revision-name.ts'
import { type Action, ActionForm } from '#components/ui/action-form'
import { leftOut } from '#domain/statement/statement-draft'
import type { Locale } from '#domain/text/locale'
import { formatInstant } from '#domain/time/format'
import type { Translator } from '#messages/translator'

/** The revisions there are, and the form that freezes the draft as the next one. */
export function RevisionForm({
  text,
  slug,
  action,
  zone,
  locale,
  t,
}: {
  text: DeskText
  slug: string
  action: Action
  zone: string
  locale: Locale
  t: Translator
}) {
  const next = (text.revisions[0]?.number ?? -1) + 1
  const dropped = leftOut(text.draft)
  const compare = `/${locale}/desk/meetings/${slug}/statement/compare`
  return (
    <section className="mt-12">
      <h2>{t('statement.revisions')}</h2>
      <ul className="roll">
        {text.revisions.map((one) => (
          <li key={one.id}>
            <span>
              <strong>{revisionName(one.number, t)}</strong>, {formatInstant(one.madeAt, locale, zone)} <span dir="auto">{one.note}</span>
            </span>
            {one.number === 0 ? null : (
              <a href={`${compare}?from=${one.number - 1}&to=${one.number}`}>
                {t('statement.compareWith', { revision: revisionName(one.number - 1, t) })}
              </a>
            )}
          </li>
        ))}
      </ul>
      {text.acts.includes('revise') && dropped.length > 0 ? (
        <p className="mt-4 text-warning">
          {t('statement.leftOut', { numbers: dropped.join(', '), language: t(`languages.${text.draft.authoritative}`) })}
        </p>
      ) : null}
      {!text.acts.includes('revise') ? null : text.unchanged ? (
        <p className="hint">{t('statement.unchanged', { revision: revisionName(next - 1, t) })}</p>
      ) : (
        <ActionForm
          action={action}
          hidden={{ statementId: text.draft.id, draftMark: text.mark }}
          lead={text.circulations.length === 0}
          keepAs={`revision/${text.draft.id}`}
          rows={[[{ name: 'note', label: t('statement.revisionNote'), type: 'textarea' }]]}
          submit={t('statement.makeRevision', { revision: revisionName(next, t) })}
        />
      )}
    </section>
  )
}
