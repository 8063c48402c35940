import type { Metadata } from 'next'
import { MeetingBar } from '#app/[locale]/desk/meetings/[slug]/meeting-bar.tsx'
import { delegationName } from '#components/statement/delegation-name.ts'
import { revisionName } from '#components/statement/revision-name.ts'
import { StatementTabs } from '#components/statement/statement-tabs'
import { Page } from '#components/ui/page'
import { Prose } from '#components/ui/text'
import type { TimelineEntry } from '#domain/statement/timeline-view'
import type { Locale } from '#domain/text/locale'
import { formatDate, formatInstant } from '#domain/time/format'
import { type Translator, translator } from '#messages/translator'
import { timeline } from '#server/statement/queries/timeline'
import { pageLocale, readDesk } from '#server/web/page'

type Props = { params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('statement.tabs.record') }
}

export default async function RecordPage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const { slug } = await params
  const read = await readDesk(timeline, { slug, locale }, locale)
  return (
    <>
      {read.whole ? (
        <>
          <MeetingBar slug={slug} title={read.meeting.title} current="statement" locale={locale} />
          <StatementTabs slug={slug} current="record" demonstration={read.demonstration} locale={locale} t={t} />
        </>
      ) : null}
      <Page>
        <h1>{t('statement.tabs.record')}</h1>
        {read.whole ? null : <Prose className="mt-1.75 text-soft">{t('statement.ownPart')}</Prose>}
        <ol className="mt-7">
          {read.entries.map((entry, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: entries are computed and have no id, only their order
            <li key={at} className="grid gap-x-5 gap-y-0.5 border-t border-line py-2.25 sm:grid-cols-[12.5em_1fr]">
              <time className="text-soft" dateTime={entry.at}>
                {formatInstant(entry.at, locale, read.meeting.timeZone)}
              </time>
              <span>
                {sentence(entry, locale, t)}
                {entry.delegation === undefined ? '' : ` · ${delegationName(entry.delegation, read.names)}`}
                {entry.who === null ? null : <span className="text-soft">{` · ${entry.who}`}</span>}
              </span>
            </li>
          ))}
        </ol>
      </Page>
    </>
  )
}

function sentence({ what, values = {} }: TimelineEntry, locale: Locale, t: Translator): string {
  const revision = values.revision === undefined ? '' : revisionName(values.revision, t)
  const decision = values.decision === undefined ? '' : t(`statement.decisions.${values.decision}`)
  const on = values.on === undefined ? '' : formatDate(values.on, locale)
  return t(`statement.timeline.${what}`, { count: 0, number: 0, correction: 0, ...values, on, revision, decision })
}
