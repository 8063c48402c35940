import { Hint } from '#components/ui/text'
import type { AnswerView } from '#domain/agenda/answer-view'
import { sideName } from '#domain/agenda/printed-appearance'
import type { SideNamesView } from '#domain/people/side-names-view'
import type { Locale } from '#domain/text/locale'
import { formatInstant } from '#domain/time/format'
import type { Translator } from '#messages/translator'

type Props = { answer: AnswerView; names: SideNamesView; timeZone: string; locale: Locale; t: Translator }

/** What a delegation answered, when, with its note; and whom it named, as it wrote it. `timeZone` is the meeting's. */
export function AnswerLine({ answer, names, timeZone, locale, t }: Props) {
  const { state, organizationId, by, kind, answeredAt, note, named } = answer
  const side = { state, organizationId, honorific: null, name: null, position: null, status: 'confirmed' } as const
  const who = [sideName(side, locale, names) ?? by ?? t('answers.whoWasAsked'), answer.givenBy === 'link' ? t('answers.byLink') : '']
    .filter(Boolean)
    .join(', ')
  const asksForWords = kind === 'accepted' && named !== null
  return (
    <Hint as="div" className="mt-1 tabular-nums">
      <p>{t('answers.said', { who, at: formatInstant(answeredAt, locale, timeZone), kind: t(`answers.kinds.${kind}`) })}</p>
      {named === null ? null : (
        <p>
          {asksForWords ? `${t('answers.printAs')} ` : null}
          <bdi lang={named.language}>
            {[[named.honorific, named.name].filter(Boolean).join(' '), named.position].filter(Boolean).join(', ')}
          </bdi>{' '}
          {asksForWords ? null : `(${t('answers.asTyped')})`}
        </p>
      )}
      {note === '' ? null : (
        <p className="max-w-measure whitespace-pre-line" dir="auto">
          {t('answers.note', { note })}
        </p>
      )}
      {answer.waits ? <p className="font-medium text-warning">{t(answer.applied ? 'answers.wordsWait' : 'answers.waits')}</p> : null}
    </Hint>
  )
}
