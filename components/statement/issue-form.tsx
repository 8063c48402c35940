import type { ActChoices, DeskText } from '#components/statement/desk-text.ts'
import { MattersList } from '#components/statement/matters-list'
import { revisionName } from '#components/statement/revision-name.ts'
import { type Action, ActionForm } from '#components/ui/action-form'
import type { Field } from '#components/ui/form-field'
import { AUDIENCES } from '#domain/agenda/agenda-terms'
import { openMattersKey } from '#domain/statement/open-matters'
import { mustBeAgreed } from '#domain/statement/state-table'
import { publishable } from '#domain/statement/statement-document'
import { LOCALES, type Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import { formatInstant } from '#domain/time/format'
import type { Translator } from '#messages/translator'

type Props = {
  text: DeskText
  acts: ActChoices
  zone: string
  locale: Locale
  t: Translator
  issue: Action
  correct: Action
  /** The revision somebody chose by its number; the newest that can be issued where nobody did. */
  wanted: number | null
  slug: string
}

/** Issuing a named revision, or correcting what was issued: what is still open, in which languages, and in whose name. */
export function IssueForm({ text, acts, zone, locale, t, issue, correct, wanted, slug }: Props) {
  const { kind } = text.draft
  const agreed = acts.revisions.filter((one) => text.revisions.find((row) => row.id === one.id)?.wordingHash === text.agreed)
  const possible = text.state === 'issued' || !mustBeAgreed(kind) ? acts.revisions : agreed
  const chosen = possible.find((one) => one.number === wanted) ?? possible[0]
  if (chosen === undefined) return null
  const mark = openMattersKey(chosen.open)
  const acknowledge: Field[][] =
    mark === ''
      ? []
      : [
          [
            {
              name: 'acknowledged',
              label: t('statement.acknowledge'),
              type: 'box',
              options: [{ value: mark, label: t('statement.acknowledgeBox') }],
            },
          ],
        ]
  const others = (
    <p className="mt-3 flex flex-wrap gap-x-6">
      {possible
        .filter((one) => one.id !== chosen.id)
        .map((one) => (
          <a key={one.id} href={`/${locale}/desk/meetings/${slug}/statement/consult?revision=${one.number}#issue`}>
            {t('statement.chooseRevision', { revision: revisionName(one.number, t) })}
            {agreed.includes(one) ? ` (${t('statement.agreedRevision')})` : ''}
          </a>
        ))}
    </p>
  )
  const heldOn = agreed[0]
  const onOther = heldOn !== undefined && !agreed.includes(chosen)
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
      <details className="act mt-10" id="issue" open={wanted !== null}>
        <summary>
          <h2>{t('statement.correct')}</h2>
        </summary>
        <p className="prose mt-2 text-soft">{t('statement.correctWhat', { number: (last?.correction ?? 0) + 1 })}</p>
        <p className="mt-3">
          <strong>{revisionName(chosen.number, t)}</strong>
        </p>
        {others}
        {mark === '' ? null : <MattersList open={chosen.open} t={t} />}
        <ActionForm
          key={chosen.id}
          action={correct}
          hidden={{ statementId: text.draft.id, revisionId: chosen.id }}
          lead={false}
          rows={[
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
                value: '',
                options: [
                  { value: '', label: t('statement.asBefore') },
                  ...(['official', 'unofficial'] as const).map((one) => ({ value: one, label: t(`statement.standings.${one}`) })),
                ],
              },
            ],
            ...(presiding.length > 0 ? [presiding] : []),
            [{ name: 'reason', label: t('withdraw.reason'), type: 'textarea' }],
            ...acknowledge,
          ]}
          submit={t('statement.correctDo', { number: (last?.correction ?? 0) + 1 })}
        />
      </details>
    )
  }
  const languages = publishable(chosen.document).filter((one) => one.locale !== chosen.document.authoritative)
  return (
    <details className="act mt-10" id="issue" open={text.state === 'settled' || wanted !== null}>
      <summary>
        <h2>{t('statement.issue', { revision: revisionName(chosen.number, t) })}</h2>
      </summary>
      <p className="prose mt-2 text-soft">{t('statement.issueWhat', { language: t(`languages.${chosen.document.authoritative}`) })}</p>
      {others}
      {text.circulations
        .filter((one) => one.running)
        .map((one) => (
          <p key={one.id} className="mt-3 text-warning">
            {t('statement.stillCirculated', { revision: revisionName(one.revision, t), time: formatInstant(one.closesAt, locale, zone) })}
          </p>
        ))}
      {onOther ? (
        <p className="mt-3 text-warning">{t('statement.noObjectionOther', { revision: revisionName(heldOn.number, t) })}</p>
      ) : null}
      {acts.presiding === null ? null : (
        <p className="mt-3">
          {t('statement.inTheNameOf', { name: words(acts.presiding.name, locale), position: words(acts.presiding.position, locale) })}
        </p>
      )}
      {mark === '' ? null : <MattersList open={chosen.open} t={t} />}
      <ActionForm
        key={chosen.id}
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
          ...acknowledge,
        ]}
        submit={t('statement.issueDo')}
      />
    </details>
  )
}
