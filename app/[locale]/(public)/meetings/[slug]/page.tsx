import type { Metadata } from 'next'
import { cache } from 'react'
import { meetingHead } from '#app/meeting-head'
import { ChangedNote } from '#components/agenda/changed-note'
import { NowNote } from '#components/agenda/now-note'
import { Programme } from '#components/agenda/programme'
import { Replaced } from '#components/agenda/replaced'
import { standingWords } from '#components/agenda/standing-words.ts'
import { Withdrawn } from '#components/agenda/withdrawn'
import { MeetingFacts } from '#components/meeting/meeting-facts'
import { RegisterEntry, RegisterPage } from '#components/record/register-entry'
import { StatementLink } from '#components/statement/statement-link'
import { FileLinks } from '#components/ui/file-links'
import { Linked } from '#components/ui/linked'
import { Localized } from '#components/ui/localized'
import { MostlyNote } from '#components/ui/mostly-note'
import { Notice } from '#components/ui/notice'
import { Crumbs, Page } from '#components/ui/page'
import { StaleNote } from '#components/ui/stale-note'
import { StructuredData } from '#components/ui/structured-data'
import { Hint, Prose, Subtitle } from '#components/ui/text'
import { textsOf } from '#domain/agenda/agenda-document'
import { slotMarks } from '#domain/agenda/slot-marks'
import { meetingData, programmeData } from '#domain/documents/structured-data'
import { appearanceOwner } from '#domain/people/appearance-owner'
import { isLater } from '#domain/record/put-on-record'
import { asHeading } from '#domain/text/as-heading'
import type { Locale } from '#domain/text/locale'
import { formatInstantDay, formatYear } from '#domain/time/format'
import { translator } from '#messages/translator'
import { publicUrl } from '#server/core/public-url'
import { schedule } from '#server/publication/queries/schedule'
import { processTitle } from '#server/record/queries/process-title'
import { registerDetails } from '#server/record/queries/register-details'
import { mayRead, pageLocale, readPage } from '#server/web/page'

type Props = { params: Promise<{ locale: string; slug: string }> }

// The title and the page share one read in a request.
const readOnce = cache((slug: string, locale: Locale) => mayRead(schedule, { slug, locale }))
const readEntry = cache((slug: string, locale: Locale) => readPage(registerDetails, { slug, locale }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const { slug } = await params
  const read = await readOnce(slug, locale)
  return meetingHead(read ?? (await readEntry(slug, locale)), locale)
}

export default async function SchedulePage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const { slug } = await params
  const read = await readOnce(slug, locale)
  // A meeting without a published agenda here: the page shows what papers say.
  const of = { site: await readPage(processTitle, {}), base: publicUrl(), locale }
  if (read === null) {
    const known = await readEntry(slug, locale)
    return (
      <>
        <StructuredData data={known.isPublic ? meetingData(known, null, of) : null} />
        <RegisterPage entry={known} locale={locale} t={t} />
      </>
    )
  }
  const entry = await mayRead(registerDetails, { slug, locale })
  const address = `/${locale}/meetings/${slug}`
  const papers =
    entry === null || entry.claims.length + entry.papers.length === 0 ? null : (
      <section className={read.state === 'withdrawn' ? 'mt-14' : 'mt-14 print:hidden'}>
        <h2>{t('record.sayPapers')}</h2>
        <RegisterEntry entry={entry} locale={locale} t={t} />
      </section>
    )
  if (read.state === 'withdrawn')
    return (
      <Withdrawn notice={read} locale={locale} t={t} address={address}>
        {papers}
      </Withdrawn>
    )
  const { meeting, days, standing } = read.document
  const calledOff = entry?.status === 'postponed' || entry?.status === 'cancelled' ? entry.status : null
  const now = calledOff === null ? read.now : null
  return (
    <Page>
      <StructuredData data={read.audience === 'public' ? programmeData(read, entry?.status ?? null, of) : null} />
      <Crumbs>
        <a href={`/${locale}/meetings`}>{t('record.title')}</a> / {formatYear(meeting.startsOn, locale)}
      </Crumbs>
      <Localized as="h1" text={meeting.title} locale={locale} />
      <StaleNote text={meeting.title} locale={locale} t={t} />
      <Localized as={Subtitle} text={asHeading(meeting.theme)} locale={locale} />
      <StaleNote text={meeting.theme} locale={locale} t={t} />
      <StaleNote text={meeting.venue} locale={locale} t={t} />
      <MostlyNote texts={textsOf(read.document)} locale={locale} t={t} />
      {calledOff === null ? null : (
        <Notice>
          <strong>{t(`schedule.${calledOff}`)}</strong>
        </Notice>
      )}
      {read.replaced ? <Replaced locale={locale} address={address} t={t} /> : null}
      {read.audience === 'public' ? null : <Hint>{t('schedule.forParticipants')}</Hint>}
      <MeetingFacts
        meeting={meeting}
        days={days.map(({ date }) => date)}
        locale={locale}
        chair={
          read.chair === null ? null : (
            <>
              {t('schedule.chair')} <strong>{read.chair}</strong>
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
            <a href={`${address}/versions`}>
              {t(isLater(read.publishedAt, meeting) ? 'schedule.onRecord' : 'schedule.version', {
                number: read.number,
                date: formatInstantDay(read.publishedAt, locale, meeting.timeZone),
              })}
            </a>
          </>
        }
        end={
          <>
            <StatementLink statement={read.statement} slug={slug} locale={locale} t={t} />{' '}
            {read.can.withdraw ? <a href={`/${locale}/desk/meetings/${slug}/publish`}>{t('schedule.toDesk')}</a> : null}{' '}
            <FileLinks
              files={[
                { href: `${address}/agenda.ics`, label: t('files.calendar') },
                { href: `${address}/agenda.pdf`, label: t('files.pdf') },
                { href: `${address}/agenda.docx`, label: t('files.word') },
              ]}
            />
          </>
        }
      />
      {now === null ? null : <NowNote document={read.document} now={now} locale={locale} t={t} />}
      {read.changed === null ? (
        <Linked as={Prose} className="-mt-2 mb-9 text-soft lg:-mt-4" text={read.note} locale={locale} />
      ) : (
        <ChangedNote
          number={read.number}
          date={formatInstantDay(read.publishedAt, locale, meeting.timeZone)}
          note={read.note}
          changes={read.changed.changes}
          href={`${address}/versions#version-${read.number}`}
          locale={locale}
          t={t}
          stateName={(code) => read.changed?.states[code] ?? code}
        />
      )}
      <Programme
        document={read.document}
        reader={{
          locale,
          t,
          isMine: (contribution) => appearanceOwner(contribution, read.mine),
          sides: read.sides,
          now,
          ...(read.changed === null ? {} : { marks: slotMarks(read.changed.changes) }),
        }}
      />
      {papers}
      <p className="mt-10.5 border-t border-line pt-3.5 text-sm text-faint print:hidden [&_a]:underline">
        {t('files.more')}{' '}
        <FileLinks
          files={[
            { href: `${address}/at-a-glance.pdf`, label: t('files.atAGlance') },
            { href: `${address}/agenda.txt`, label: t('files.text') },
            { href: `${address}/agenda.csv`, label: t('files.csv') },
            { href: `${address}/agenda.xml`, label: t('files.xml') },
            { href: `${address}/agenda.json`, label: t('files.json') },
          ]}
        />
      </p>
    </Page>
  )
}
