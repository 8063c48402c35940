import type { Metadata } from 'next'
import { MeetingList } from '#components/record/meeting-list'
import { Said } from '#components/ui/said'
import { formatDates } from '#domain/time/format'
import { translator } from '#messages/translator'
import { pageLocale, readPage } from '#server/core/next/page'
import { recordedMeetings } from '#server/record/queries'
import { issuedTexts } from '#server/statement/issued-queries'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ before?: string | string[] }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('record.title') }
}

export default async function MeetingsPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const { before } = await searchParams
  const { meetings, next } = await readPage(recordedMeetings, { before: typeof before === 'string' ? before : null })
  const texts = before === undefined ? await readPage(issuedTexts, {}) : []
  return (
    <div className="page">
      <h1>{t('record.title')}</h1>
      <p className="prose mt-4 text-soft">{t('record.what')}</p>
      <div className="mt-10">
        {meetings.length === 0 ? <p className="prose">{t('record.empty')}</p> : <MeetingList meetings={meetings} locale={locale} />}
      </div>
      {next === null ? null : (
        <p className="mt-8">
          <a rel="next" href={`/${locale}/meetings?before=${encodeURIComponent(next)}`}>
            {t('record.earlier')}
          </a>
        </p>
      )}
      {texts.length === 0 ? null : (
        <section className="mt-16">
          <h2>{t('statement.issuedTexts')}</h2>
          <ol className="record">
            {texts.map((one) => (
              <li key={one.slug}>
                <a href={`/${locale}/meetings/${one.slug}/statement`}>
                  <Said text={one.title} locale={locale} />
                </a>
                <p>
                  <Said text={one.meeting.title} locale={locale} />
                  {` · ${formatDates(one.meeting.startsOn, one.meeting.endsOn, locale)}`}
                </p>
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  )
}
