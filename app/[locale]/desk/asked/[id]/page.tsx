import type { Metadata } from 'next'
import { answerAction } from '#app/[locale]/desk/asked/actions'
import { AnswerLine } from '#components/agenda/answer-line'
import { AskedFacts, AskedTitle } from '#components/people/asked-facts'
import { ActionForm } from '#components/ui/action-form'
import { Localized } from '#components/ui/localized'
import { Page } from '#components/ui/page'
import { Eyebrow, Hint, Prose } from '#components/ui/text'
import { namingKind } from '#domain/agenda/answered'
import { wantedOf } from '#domain/agenda/roster'
import { LOCALES } from '#domain/text/locale'
import { formatDates } from '#domain/time/format'
import { translator } from '#messages/translator'
import { askedAppearance } from '#server/agenda/queries/asked-appearance'
import { pageLocale, readDesk } from '#server/web/page'

type Props = { params: Promise<{ locale: string; id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('asked.page') }
}

export default async function AskedPage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const { id } = await params
  const { appearance, names } = await readDesk(askedAppearance, { id }, locale)
  const { meeting, answer, ended, status, seen } = appearance
  const hidden = { contributionId: appearance.id, seen, after: answer?.id ?? '' }
  const note = { name: 'note', label: t('asked.note'), type: 'textarea' as const }
  const wants = wantedOf(appearance)
  const naming = (
    <section className="mt-8.75">
      <h2>{t(namingKind({ ...appearance, personId: null }) === 'named' ? 'asked.nameTitle' : 'asked.substituteTitle')}</h2>
      <Hint>{t('asked.nameHint')}</Hint>
      <ActionForm
        action={answerAction}
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
        keepAs={`name/${appearance.id}`}
      />
    </section>
  )
  return (
    <Page>
      <p className="mb-3.5">
        <a href={`/${locale}/desk`}>{t('desk.title')}</a>
      </p>
      <Eyebrow className="text-soft tabular-nums">
        <Localized text={meeting.title} locale={locale} />, {formatDates(meeting.startsOn, meeting.endsOn, locale)}
      </Eyebrow>
      <h1>
        <AskedTitle appearance={appearance} locale={locale} t={t} />
      </h1>
      <div className="mt-3.5">
        <AskedFacts appearance={appearance} names={names} locale={locale} t={t} />
      </div>
      {answer === null ? null : (
        <section className="mt-7">
          <h2>{t('asked.yours')}</h2>
          <AnswerLine answer={{ ...answer, waits: false }} names={names} timeZone={meeting.timeZone} locale={locale} t={t} />
          {answer.waits ? <Prose className="mt-1.75 text-warning">{t('asked.waits')}</Prose> : null}
          {ended === null ? <Hint>{t('asked.another')}</Hint> : null}
        </section>
      )}
      {ended !== null ? (
        <Prose className="mt-7 text-soft">{t(`asked.ended.${ended}`)}</Prose>
      ) : (
        <>
          {wants === 'speaker' ? naming : null}
          {status === 'confirmed' ? null : (
            <section className="mt-8.75">
              <h2>{t('asked.accept')}</h2>
              <ActionForm
                action={answerAction}
                hidden={{ ...hidden, answer: 'accept' }}
                rows={[[note]]}
                submit={t('asked.accept')}
                lead={wants !== 'speaker'}
                keepAs={`accept/${appearance.id}`}
              />
            </section>
          )}
          {wants === 'speaker' ? null : naming}
          {status === 'declined' ? null : (
            <section className="mt-8.75">
              <h2>{t('asked.decline')}</h2>
              <ActionForm
                action={answerAction}
                hidden={{ ...hidden, answer: 'decline' }}
                rows={[[note]]}
                submit={t('asked.decline')}
                lead={false}
                keepAs={`decline/${appearance.id}`}
              />
            </section>
          )}
        </>
      )}
    </Page>
  )
}
