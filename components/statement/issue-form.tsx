import type { ActChoices, DeskText } from '#components/statement/desk-text'
import { revisionName } from '#components/statement/revision-name'
import { type Action, ActionForm, type Field } from '#components/ui/action-form'
import { AUDIENCES } from '#domain/agenda/agenda-terms'
import { mattersMark } from '#domain/statement/open-matters'
import { mustBeAgreed } from '#domain/statement/state-table'
import { publishable } from '#domain/statement/statement-document'
import { LOCALES, type Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import type { Translator } from '#messages/translator'

type Props = {
  text: DeskText
  acts: ActChoices
  locale: Locale
  t: Translator
  issue: Action
  correct: Action
  revision: Field
}

/** Issuing a named revision, or correcting what was issued: what is still open, in which languages, and in whose name. */
export function IssueForm({ text, acts, locale, t, issue, correct, revision }: Props) {
  const { kind } = text.draft
  const agreed = acts.revisions.filter((one) => text.revisions.find((row) => row.id === one.id)?.wordingHash === text.agreed)
  const [chosen] = mustBeAgreed(kind) ? agreed : acts.revisions
  const presiding: Field[] =
    acts.presiding === null
      ? [
          { name: 'chairperson', label: t('statement.chairperson'), hint: t('statement.chairpersonHint') },
          { name: 'position', label: t('statement.chairpersonPosition') },
        ]
      : []
  if (text.state === 'issued') {
    const last = text.issuances[0]
    return (
      <details className="act mt-10">
        <summary>
          <h2>{t('statement.correct')}</h2>
        </summary>
        <p className="prose mt-2 text-soft">{t('statement.correctWhat', { number: (last?.correction ?? 0) + 1 })}</p>
        <ActionForm
          action={correct}
          hidden={{ statementId: text.draft.id }}
          lead={false}
          rows={[
            [revision],
            [
              {
                name: 'language',
                label: t('statement.correctLanguage'),
                type: 'select',
                value: 'all',
                options: [
                  { value: 'all', label: t('statement.correctAll') },
                  ...LOCALES.map((one) => ({ value: one, label: t(`languages.${one}`) })),
                ],
              },
              {
                name: 'as',
                label: t('statement.addedAs'),
                type: 'select',
                value: 'unofficial',
                options: (['official', 'unofficial'] as const).map((one) => ({ value: one, label: t(`statement.standings.${one}`) })),
              },
            ],
            ...(presiding.length > 0 ? [presiding] : []),
            [{ name: 'reason', label: t('withdraw.reason'), type: 'textarea' }],
          ]}
          submit={t('statement.correctDo', { number: (last?.correction ?? 0) + 1 })}
        />
      </details>
    )
  }
  if (chosen === undefined) return null
  const mark = mattersMark(chosen.open)
  const languages = publishable(chosen.document).filter((one) => one.locale !== chosen.document.authoritative)
  return (
    <details className="act mt-10" open={text.state === 'settled'}>
      <summary>
        <h2>{t('statement.issue', { revision: revisionName(chosen.number, t) })}</h2>
      </summary>
      <p className="prose mt-2 text-soft">{t('statement.issueWhat', { language: t(`languages.${chosen.document.authoritative}`) })}</p>
      {acts.presiding === null ? null : (
        <p className="mt-3">
          {t('statement.inTheNameOf', { name: words(acts.presiding.name, locale), position: words(acts.presiding.position, locale) })}
        </p>
      )}
      {mark === '' ? null : (
        <ul className="findings mt-4">
          {chosen.open.brackets > 0 ? <li className="warning">{t('statement.openBrackets', { count: chosen.open.brackets })}</li> : null}
          {chosen.open.unanswered > 0 ? (
            <li className="warning">{t('statement.openProposals', { count: chosen.open.unanswered })}</li>
          ) : null}
          {chosen.open.behind.map((one) => (
            <li key={one.locale} className="warning">
              {t('statement.behind', { language: t(`languages.${one.locale}`), missing: one.missing.length, stale: one.stale.length })}
            </li>
          ))}
        </ul>
      )}
      <ActionForm
        action={issue}
        hidden={{ statementId: text.draft.id, revisionId: chosen.id }}
        rows={[
          [
            {
              name: 'audience',
              label: t('publish.audience'),
              type: 'radio',
              value: 'public',
              options: AUDIENCES.map((audience) => ({ value: audience, label: t(`publish.audiences.${audience}`) })),
            },
          ],
          ...(languages.length > 0
            ? [
                languages.map(
                  ({ locale: one, as }): Field => ({
                    name: `as.${one}`,
                    label: t(`languages.${one}`),
                    type: 'select',
                    value: as[0] ?? '',
                    options: [
                      ...as.map((standing) => ({ value: standing, label: t(`statement.standings.${standing}`) })),
                      { value: '', label: t('statement.notIssued') },
                    ],
                  }),
                ),
              ]
            : []),
          ...(presiding.length > 0 ? [presiding] : []),
          ...(mark === ''
            ? []
            : [
                [
                  {
                    name: 'acknowledged',
                    label: t('statement.acknowledge'),
                    type: 'box' as const,
                    options: [{ value: mark, label: t('statement.acknowledgeBox') }],
                  },
                ],
              ]),
        ]}
        submit={t('statement.issueDo')}
      />
    </details>
  )
}
