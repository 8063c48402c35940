import type { Metadata } from 'next'
import { PreparedList } from '#components/meeting/prepared-list'
import { Pager } from '#components/ui/pager'
import { translator } from '#messages/translator'
import { preparedMeetings } from '#server/desk/queries/prepared-meetings'
import { pageLocale, pageNumber, readDesk } from '#server/web/page'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ page?: string | string[] }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('meeting.list') }
}

export default async function DeskMeetingsPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const page = pageNumber((await searchParams).page)
  const { meetings, more } = await readDesk(preparedMeetings, { page }, locale, '/desk/meetings')
  return (
    <div className="page">
      <div className="flex flex-wrap items-baseline justify-between gap-4">
        <h1>{t('meeting.list')}</h1>
        <a className="button" href={`/${locale}/desk/meetings/new`}>
          {t('meeting.new')}
        </a>
      </div>
      <div className="mt-8">
        <PreparedList meetings={meetings} locale={locale} t={t} />
      </div>
      {meetings.length === 0 ? <p className="prose mt-6 text-soft">{t('meeting.none')}</p> : null}
      <Pager address={`/${locale}/desk/meetings`} page={page} more={more} t={t} />
    </div>
  )
}
