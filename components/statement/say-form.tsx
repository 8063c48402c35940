import { delegationOptions } from '#components/statement/delegation-name.ts'
import type { ReadParagraph } from '#components/statement/statement-text'
import { type Action, ActionForm } from '#components/ui/action-form'
import type { Field } from '#components/ui/form-field'
import type { ConsultationView } from '#domain/statement/consultation-view'
import { LOCALES, type Locale } from '#domain/text/locale'
import type { Translator } from '#messages/translator'

/** The form for a delegation's comment on one paragraph, or for the wording it proposes. */
export function SayForm({
  read,
  paragraph,
  wording,
  number,
  again,
  locale,
  t,
  action,
}: {
  read: ConsultationView
  paragraph: ReadParagraph
  /** The paragraph's wording in the language that decides, as the start of the proposal; null for a comment. */
  wording: string | null
  number: number
  again: string
  /** The language the app is read in: whoever reads it in another one than the deciding is asked for that of the words. */
  locale: Locale
  t: Translator
  action: Action
}) {
  const [only] = read.delegations
  const delegations = delegationOptions(read.delegations, read.names)
  return (
    <ActionForm
      action={action}
      keepAs={`say/${read.circulation.id}/${paragraph.id}/${wording === null ? 'comment' : 'wording'}`}
      hidden={{
        statementId: read.statementId,
        circulationId: read.circulation.id,
        paragraphId: paragraph.id,
        ...(delegations.length === 1 ? { delegation: only ?? '' } : {}),
        kind: wording === null ? 'comment' : 'wording',
      }}
      rows={[
        ...(delegations.length === 1
          ? []
          : [[{ name: 'delegation', label: t('statement.for'), type: 'select' as const, value: only ?? '', options: delegations }]]),
        [
          {
            name: 'text',
            label: t(wording === null ? 'statement.sayText' : 'statement.wordingFor', { number }),
            type: 'textarea' as const,
            ...(wording === null ? {} : { lang: read.revision.document.authoritative }),
            value: wording ?? '',
            hint:
              wording === null
                ? `${read.silence?.state === 'open' && read.voice ? `${t('statement.commentIsNone')} ` : ''}${t('statement.sayHint')}`
                : `${t('statement.sayIn', { language: read.revision.document.authoritative })} ${t('statement.sayHint')}`,
          },
        ],
        ...(wording === null ? [] : [[languageOfWords(read.revision.document.authoritative, locale, t)]]),
      ]}
      submit={t(read.silence?.state === 'open' ? 'statement.commentInSilence' : 'statement.sayDo')}
      again={{ label: t('statement.sayMore'), href: again }}
    />
  )
}

function languageOfWords(home: Locale, locale: Locale, t: Translator): Field {
  return {
    name: 'language',
    label: t('statement.wordingLanguage'),
    type: 'select',
    value: locale === home ? home : '',
    options: [
      ...(locale === home ? [] : [{ value: '', label: t('form.choose') }]),
      ...LOCALES.map((language) => ({ value: language, label: t(`languages.${language}`) })),
    ],
    hint: t('statement.wordingLanguageHint', { language: home }),
  }
}
