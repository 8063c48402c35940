import type { Metadata } from 'next'
import { pageHead } from '#app/page-head'
import { AsOfForm } from '#components/record/as-of-form'
import { ceremonyDates } from '#components/record/ceremony-dates.ts'
import { ChairmanshipRibbon } from '#components/record/chairmanship-ribbon'
import { sourceName } from '#components/record/source-name.ts'
import { type Column, DataTable } from '#components/ui/data-table'
import { Fact, Facts } from '#components/ui/facts'
import { Localized } from '#components/ui/localized'
import { Page } from '#components/ui/page'
import { Hint, Prose, Subtitle } from '#components/ui/text'
import { words } from '#domain/text/localized-text'
import { formatDate, formatDateStanding, formatMonth } from '#domain/time/format'
import { formatBeginning, formatKnown, formatSince } from '#domain/time/known-dates'
import { translator } from '#messages/translator'
import { chairmanships } from '#server/record/queries/chairmanships'
import { processOn } from '#server/record/queries/process-on'
import { pageDay, pageLocale, readPage } from '#server/web/page'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ on?: string | string[] }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = translator(locale)
  return pageHead({
    locale,
    path: '/chairmanship',
    title: t('chairmanship.title'),
    description: t('heads.chairmanship'),
    card: '/card.png?page=chairmanship',
  })
}

export default async function ChairmanshipPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const on = pageDay((await searchParams).on)
  const day = await readPage(processOn, { locale, on })
  const { terms, meetings, today, role } = await readPage(chairmanships, { locale, on })
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
      cell: ({ ceremony }) =>
        ceremony === null ? (
          ''
        ) : (
          <>
            {ceremonyDates(ceremony, locale, t)}
            {ceremony.at === null ? null : (
              <>
                {' '}
                (
                <a href={`/${locale}/meetings/${ceremony.at.slug}`}>
                  <Localized text={ceremony.at.title} locale={locale} />
                </a>
                )
              </>
            )}
          </>
        ),
    },
    {
      key: 'persons',
      label: t('chairmanship.columns.persons'),
      cell: (term) =>
        term.chairpersons.map((person) => (
          <p key={`${words(person.name, locale)} ${person.from}`}>
            {person.post === 'deputy' ? `${t('process.posts.deputy')}: ` : ''}
            <Localized text={person.name} locale={locale} />, <Localized text={person.position} locale={locale} />{' '}
            <Hint as="span">
              (
              {[
                t('chairmanship.knownFrom', { date: formatSince(person.from, person.precision, locale) }),
                person.lastKnownOn === null ? '' : t('chairmanship.lastKnown', { date: formatDate(person.lastKnownOn, locale) }),
              ]
                .filter(Boolean)
                .join('; ')}
              )
            </Hint>
          </p>
        )),
    },
    {
      key: 'source',
      label: t('chairmanship.columns.source'),
      cell: (term) =>
        [
          ...new Set([
            term.source,
            ...(term.ceremony?.source ? [term.ceremony.source] : []),
            ...term.chairpersons.map((person) => person.source),
          ]),
        ]
          .map((source) => sourceName(source, t))
          .join('; '),
    },
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
      <AsOfForm path="/chairmanship" on={day.on} past={on !== null} recordedOn={day.recordedOn} locale={locale} t={t} />
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
        {day.chair?.lastKnown == null ? null : (
          <Fact>
            {t('chairmanship.lastKnownAs', { date: formatMonth(day.chair.lastKnown.on, locale) })}{' '}
            <Localized text={day.chair.lastKnown.name} locale={locale} />, <Localized text={day.chair.lastKnown.position} locale={locale} />
          </Fact>
        )}
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
      {role === null ? null : (
        <section className="mt-12.25">
          <h2>{t('chairmanship.role')}</h2>
          <Prose as="ul" className="mt-3 list-disc pl-[1.4em] [&>li]:mt-1.5">
            {role.items.map((item) => (
              <li key={words(item, locale)}>
                <Localized text={item} locale={locale} />
              </li>
            ))}
          </Prose>
          <Hint>{t('record.ownWords', { source: sourceName(role.source, t) })}</Hint>
        </section>
      )}
    </Page>
  )
}
