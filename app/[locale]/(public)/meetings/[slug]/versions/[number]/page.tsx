import type { Metadata } from 'next'
import { cache } from 'react'
import { closedHead } from '#app/page-head'
import { Programme } from '#components/agenda/programme'
import { standingWords } from '#components/agenda/standing-words.ts'
import { MeetingFacts } from '#components/meeting/meeting-facts'
import { FileLinks } from '#components/ui/file-links'
import { Linked } from '#components/ui/linked'
import { Localized } from '#components/ui/localized'
import { MostlyNote } from '#components/ui/mostly-note'
import { Notice } from '#components/ui/notice'
import { Crumbs, Page } from '#components/ui/page'
import { Prose, Subtitle } from '#components/ui/text'
import { textsOf } from '#domain/agenda/agenda-document'
import { asHeading } from '#domain/text/as-heading'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import { formatInstantDay } from '#domain/time/format'
import { translator } from '#messages/translator'
import { version } from '#server/publication/queries/version'
import { numberIn } from '#server/web/issued-address'
import { pageLocale, readPage } from '#server/web/page'

type Props = { params: Promise<{ locale: string; slug: string; number: string }> }

// The title and the page share one read in a request.
const readOnce = cache((slug: string, number: string, locale: Locale) => readPage(version, { slug, number: numberIn(number) ?? 0, locale }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const { slug, number } = await params
  const read = await readOnce(slug, number, locale)
  return closedHead(`${translator(locale)('versions.number', { number: read.number })} – ${words(read.document.meeting.title, locale)}`)
}

export default async function VersionPage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const { slug, number: asked } = await params
  const { number, publishedAt, note, document, earlier, chair, sides, can } = await readOnce(slug, asked, locale)
  const { meeting, days, standing } = document
  const address = `/${locale}/meetings/${slug}`
  return (
    <Page>
      <Crumbs>
        <a href={address}>
          <Localized text={meeting.title} locale={locale} />
        </a>{' '}
        / <a href={`${address}/versions`}>{t('versions.title')}</a>
      </Crumbs>
      <Localized as="h1" text={meeting.title} locale={locale} />
      <Localized as={Subtitle} text={asHeading(meeting.theme)} locale={locale} />
      <MostlyNote texts={textsOf(document)} locale={locale} t={t} />
      {earlier ? (
        <Notice>
          {t.rich('versions.isEarlier', {
            number,
            link: (said) => <a href={address}>{said}</a>,
          })}
        </Notice>
      ) : null}
      <MeetingFacts
        meeting={meeting}
        days={days.map(({ date }) => date)}
        locale={locale}
        chair={
          chair === null ? null : (
            <>
              {t('schedule.chair')} <strong>{chair}</strong>
            </>
          )
        }
        version={
          <>
            {standing === null ? null : (
              <>
                <strong>{standingWords(standing, locale, t)}</strong>
                {' · '}
              </>
            )}
            {t('schedule.version', { number, date: formatInstantDay(publishedAt, locale, meeting.timeZone) })}
          </>
        }
        end={
          <>
            {can.toDesk ? <a href={`/${locale}/desk/meetings/${slug}/versions/${number}`}>{t('versions.makeDraft')}</a> : null}{' '}
            <FileLinks
              files={[
                { href: `${address}/versions/${number}/agenda.pdf`, label: t('files.pdf') },
                { href: `${address}/versions/${number}/agenda.docx`, label: t('files.word') },
              ]}
            />
          </>
        }
      />
      <Linked as={Prose} className="-mt-2 mb-9 text-soft lg:-mt-4" text={note} locale={locale} />
      <Programme document={document} reader={{ locale, t, isMine: () => null, sides }} />
    </Page>
  )
}
