import '../statement.css'
import type { Metadata } from 'next'
import { MeetingTabs } from '#components/meeting/meeting-tabs'
import { delegationName } from '#components/statement/delegation-name'
import { revisionName } from '#components/statement/revision-name'
import { StatementTabs } from '#components/statement/statement-tabs'
import { formatInstant } from '#domain/time/format'
import { type Translator, translator } from '#messages/translator'
import { pageLocale, readDesk } from '#server/core/next/page'
import { type TimelineEntry, timeline } from '#server/statement/timeline-queries'

type Props = { params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('statement.tabs.record') }
}

export default async function RecordPage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const { slug } = await params
  const read = await readDesk(timeline, { slug, locale }, locale, `/desk/meetings/${slug}/statement/record`)
  return (
    <>
      {read.whole ? (
        <>
          <MeetingTabs slug={slug} title={read.meeting.title} current="statement" locale={locale} t={t} />
          <StatementTabs slug={slug} current="record" locale={locale} t={t} />
        </>
      ) : null}
      <div className="page">
        <h1>{t('statement.tabs.record')}</h1>
        {read.whole ? null : <p className="prose mt-2 text-soft">{t('statement.ownPart')}</p>}
        <ol className="timeline">
          {read.entries.map((entry, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: entries are computed anew, in the order of time
            <li key={at}>
              <time dateTime={entry.at}>{formatInstant(entry.at, locale, read.meeting.timeZone)}</time>
              <span>
                {sentence(entry, t)}
                {entry.delegation === undefined ? '' : ` – ${delegationName(entry.delegation, read.names)}`}
                {entry.who === null ? null : <span className="text-soft">{` – ${entry.who}`}</span>}
              </span>
            </li>
          ))}
        </ol>
      </div>
    </>
  )
}

function sentence({ what, values = {} }: TimelineEntry, t: Translator): string {
  const revision = typeof values.revision === 'number' ? revisionName(values.revision, t) : ''
  const decision = typeof values.decision === 'string' ? t(`statement.decisions.${values.decision}` as never) : ''
  return t(`statement.timeline.${what}`, { count: 0, number: 0, correction: 0, on: '', ...values, revision, decision })
}
