import { type Action, ActionForm } from '#components/ui/action-form'
import type { Field } from '#components/ui/form-field'
import { Hint } from '#components/ui/text'
import type { AskedView } from '#domain/agenda/answer-view'
import { namingKind } from '#domain/agenda/answered'
import { wantedOf } from '#domain/agenda/roster'
import { LOCALES, type Locale } from '#domain/text/locale'
import { asPrinted, words } from '#domain/text/localized-text'
import type { Translator } from '#messages/translator'

type Props = {
  action: Action
  /** By which the act finds the appearance: its id, or the token of a link. */
  hidden: Record<string, string>
  appearance: AskedView
  locale: Locale
  t: Translator
}

/** The ways to answer what was asked: to accept, perhaps in other words; to decline; to name who speaks. What is wanted comes first. */
export function AnswerForms({ action, hidden: found, appearance, locale, t }: Props) {
  const { id, seen, answer, status, honorific, name, position } = appearance
  const hidden = { ...found, seen, after: answer?.id ?? '' }
  const wants = wantedOf(appearance)
  const note: Field = { name: 'note', label: t('asked.note'), type: 'textarea' }
  const printed = (text: AskedView['name']) => words(asPrinted(text), locale)
  const asPrintedNow: Field[][] = [
    [
      { name: 'honorific', label: t('editor.honorific'), value: printed(honorific) },
      { name: 'name', label: t('editor.name'), value: printed(name) },
    ],
    [{ name: 'position', label: t('editor.position'), value: printed(position) }],
  ]
  const naming = (
    <section className="mt-8.75">
      <h2>{t(namingKind({ ...appearance, personId: null }) === 'named' ? 'asked.nameTitle' : 'asked.substituteTitle')}</h2>
      <Hint>{t('asked.nameHint')}</Hint>
      <ActionForm
        action={action}
        hidden={{ ...hidden, answer: 'name' }}
        rows={[
          [
            { name: 'honorific', label: t('editor.honorific') },
            { name: 'name', label: t('editor.name'), required: true },
          ],
          [{ name: 'position', label: t('editor.position') }],
          [
            {
              name: 'language',
              label: t('asked.language'),
              type: 'select',
              value: locale,
              options: LOCALES.map((language) => ({ value: language, label: t(`languages.${language}`) })),
            },
          ],
          [note],
        ]}
        submit={t('asked.nameSend')}
        lead={wants === 'speaker'}
        keepAs={`name/${id}`}
      />
    </section>
  )
  return (
    <>
      {wants === 'speaker' ? naming : null}
      {status === 'confirmed' ? null : (
        <section className="mt-8.75">
          <h2>{t('asked.accept')}</h2>
          <ActionForm
            action={action}
            hidden={{ ...hidden, answer: 'accept', language: locale }}
            rows={[[note]]}
            folded={asPrinted(name) === null ? [] : [{ label: t('asked.correct'), rows: asPrintedNow }]}
            submit={t('asked.accept')}
            lead={wants !== 'speaker'}
            keepAs={`accept/${id}`}
          />
        </section>
      )}
      {wants === 'speaker' ? null : naming}
      {status === 'declined' ? null : (
        <section className="mt-8.75">
          <h2>{t('asked.decline')}</h2>
          <ActionForm
            action={action}
            hidden={{ ...hidden, answer: 'decline' }}
            rows={[[note]]}
            submit={t('asked.decline')}
            lead={false}
            keepAs={`decline/${id}`}
          />
        </section>
      )}
    </>
  )
}
