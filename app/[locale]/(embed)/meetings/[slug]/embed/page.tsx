import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { closedHead } from '#app/page-head'
import { Programme } from '#components/agenda/programme'
import { Localized } from '#components/ui/localized'
import { Notice } from '#components/ui/notice'
import { versionWords } from '#domain/documents/paper-version'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import { formatDates, formatInstant } from '#domain/time/format'
import { paperWords } from '#messages/paper-words'
import { translator } from '#messages/translator'
import { publicUrl } from '#server/core/public-url'
import { schedule } from '#server/publication/queries/schedule'
import { registerDetails } from '#server/record/queries/register-details'
import { pageLocale, readAsVisitor } from '#server/web/page'

type Props = { params: Promise<{ locale: string; slug: string }> }

// Whoever looks is told what a visitor is: the frame is on somebody else's page.
const readOnce = cache((slug: string, locale: Locale) => readAsVisitor(schedule, { slug, locale }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const { slug } = await params
  const { title } = (await readOnce(slug, locale)) ?? notFound()
  return { ...closedHead(words(title, locale)), alternates: { canonical: `${publicUrl()}/${locale}/meetings/${slug}` } }
}

/** The programme alone, for a frame on another site: no navigation and no form, and what leads away opens beside. */
export default async function EmbedPage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const { slug } = await params
  const read = (await readOnce(slug, locale)) ?? notFound()
  // What a visitor finds at the address may be an older version that was public: in a frame it would pass for the newest.
  if (read.replaced) notFound()
  const whole = (
    <a href={`/${locale}/meetings/${slug}`} target="_blank" rel="noopener">
      {t('heads.whole')}
    </a>
  )
  if (read.state === 'withdrawn')
    return (
      <main className="px-5 py-6">
        <Localized as="h1" className="text-3xl/tight" text={read.title} locale={locale} />
        <Notice className="my-6">
          <p>{t('schedule.withdrawn', { number: read.number, at: formatInstant(read.withdrawnAt, locale, read.timeZone) })}</p>
          <Localized as="p" text={read.reason} locale={locale} />
        </Notice>
        <p>{whole}</p>
      </main>
    )
  const { meeting, standing } = read.document
  const status = (await readAsVisitor(registerDetails, { slug, locale }))?.status
  const calledOff = status === 'postponed' || status === 'cancelled' ? status : null
  const where = [words(meeting.venue, locale), words(meeting.city, locale)].filter(Boolean).join(', ')
  return (
    <main className="px-5 py-6">
      <Localized as="h1" className="text-3xl/tight" text={meeting.title} locale={locale} />
      <p className="mt-1.5 mb-8 text-soft">{[formatDates(meeting.startsOn, meeting.endsOn, locale), where].filter(Boolean).join(' · ')}</p>
      {calledOff === null ? null : (
        <Notice className="my-6">
          <strong>{t(`schedule.${calledOff}`)}</strong>
        </Notice>
      )}
      <Programme
        document={read.document}
        reader={{ locale, t, isMine: () => null, sides: read.sides, framed: true, now: calledOff === null ? read.now : null }}
      />
      <p className="mt-8 border-t border-line pt-3.5 text-sm text-faint">
        {versionWords({ number: read.number, publishedAt: read.publishedAt, standing }, meeting.timeZone, locale, paperWords(locale))} ·{' '}
        {whole}
      </p>
    </main>
  )
}
