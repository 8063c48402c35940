import type { Metadata } from 'next'
import { AsOfForm } from '#components/record/as-of-form'
import { ChairmanshipRibbon } from '#components/record/chairmanship-ribbon'
import { sourceName } from '#components/record/source-name.ts'
import { type Column, DataTable } from '#components/ui/data-table'
import { Fact, Facts } from '#components/ui/facts'
import { Localized } from '#components/ui/localized'
import { Page } from '#components/ui/page'
import { Hint, Subtitle } from '#components/ui/text'
import { asOf } from '#domain/record/as-of'
import { words } from '#domain/text/localized-text'
import { formatDate, formatDateSince, formatDateStanding } from '#domain/time/format'
import { formatBeginning, formatKnown, formatSince } from '#domain/time/known-dates'
import { translator } from '#messages/translator'
import { chairmanships } from '#server/record/queries/chairmanships'
import { processOn } from '#server/record/queries/process-on'
import { pageLocale, readPage } from '#server/web/page'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ on?: string | string[] }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('chairmanship.title') }
}

export default async function ChairmanshipPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const { on, wrong } = asOf((await searchParams).on)
  const day = await readPage(processOn, { locale, on })
  const { terms, meetings, today } = await readPage(chairmanships, { locale, on })
  const termColumns: Column<(typeof terms)[number]>[] = [
    { key: 'state', label: t('chairmanship.columns.state'), isRowHeader: true, cell: (term) => term.name },
    {
      key: 'from',
      label: t('chairmanship.columns.from'),
      className: 'sm:whitespace-nowrap',
      cell: (term) => formatBeginning(term.effectiveOn, term.precision, locale),
    },
    {
      key: 'until',
      label: t('chairmanship.columns.until'),
      className: 'sm:whitespace-nowrap',
      cell: (term) => (term.until === null ? '' : formatBeginning(term.until, term.untilPrecision, locale)),
    },
    {
      key: 'ceremony',
      label: t('chairmanship.columns.ceremony'),
      className: 'sm:whitespace-nowrap',
      cell: (term) => (term.ceremonyOn === null ? '' : formatDate(term.ceremonyOn, locale)),
    },
    {
      key: 'persons',
      label: t('chairmanship.columns.persons'),
      cell: (term) =>
        term.chairpersons.map((person) => (
          <p key={`${words(person.name, locale)} ${person.from}`}>
            {person.post === 'deputy' ? `${t('process.posts.deputy')}: ` : ''}
            <Localized text={person.name} locale={locale} />, <Localized text={person.position} locale={locale} />{' '}
            <Hint as="span">{t('chairmanship.knownFrom', { date: formatDateSince(person.from, locale) })}</Hint>
          </p>
        )),
    },
    { key: 'source', label: t('chairmanship.columns.source'), cell: (term) => sourceName(term.source, t) },
  ]
  const meetingColumns: Column<(typeof meetings)[number]>[] = [
    {
      key: 'meeting',
      label: t('chairmanship.columns.meeting'),
      isRowHeader: true,
      cell: (meeting) => (
        <a href={`/${locale}/meetings/${meeting.slug}`}>
          <Localized text={meeting.title} locale={locale} />
        </a>
      ),
    },
    { key: 'when', label: t('chairmanship.columns.when'), cell: (meeting) => formatKnown(meeting, locale) },
    { key: 'chairThen', label: t('chairmanship.columns.chairThen'), cell: (meeting) => meeting.chairThen ?? t('front.noChair') },
  ]
  return (
    <Page>
      <h1>{t('chairmanship.title')}</h1>
      <Subtitle>{on === null ? t('chairmanship.what') : t('asOf.on', { date: formatDateStanding(day.on, locale) })}</Subtitle>
      <AsOfForm path="/chairmanship" on={day.on} past={on !== null} wrong={wrong} locale={locale} t={t} />
      <Facts>
        {day.chair === null ? (
          <Fact>{t(on === null ? 'front.noChairNow' : 'front.noChairOn')}</Fact>
        ) : (
          <>
            <Fact>
              {t('front.chair')} <strong>{day.chair.name}</strong>
            </Fact>
            <Fact>{t('front.since', { date: formatSince(day.chair.effectiveOn, day.chair.precision, locale) })}</Fact>
          </>
        )}
        {day.chair?.chairpersons.map((person) => (
          <Fact key={words(person.name, locale)}>
            <Localized text={person.name} locale={locale} />, <Localized text={person.position} locale={locale} />
          </Fact>
        ))}
        {day.chair?.deputies.map((person) => (
          <Fact key={words(person.name, locale)}>
            {t('process.posts.deputy')}: <Localized text={person.name} locale={locale} />,{' '}
            <Localized text={person.position} locale={locale} />
          </Fact>
        ))}
      </Facts>
      <ChairmanshipRibbon
        terms={terms}
        meetings={meetings}
        today={today}
        marked={on}
        caption={t('chairmanship.ribbon')}
        locale={locale}
        t={t}
      />
      <section className="mt-12.25">
        <h2>{t('chairmanship.table')}</h2>
        <DataTable columns={termColumns} rows={terms} keyOf={(term) => term.effectiveOn} />
      </section>
      <section className="mt-12.25">
        <h2>{t('chairmanship.meetingsTable')}</h2>
        <DataTable columns={meetingColumns} rows={meetings} keyOf={(meeting) => meeting.slug} />
      </section>
    </Page>
  )
}
