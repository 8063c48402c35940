import type { Metadata } from 'next'
import { MeetingList } from '#components/record/meeting-list'
import { translator } from '#messages/translator'
import { pageLocale, readPage } from '#server/core/next/page'
import { recordedMeetings } from '#server/record/queries'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ before?: string | string[] }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('record.title') }
}

export default async function MeetingsPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const { before } = await searchParams
  const { meetings, next } = await readPage(recordedMeetings, { before: typeof before === 'string' ? before : null })
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
    </div>
  )
}
