import './record.css'
import type { Metadata } from 'next'
import { AsOfForm } from '#components/record/as-of-form'
import { ChairmanshipRibbon } from '#components/record/chairmanship-ribbon'
import { sourceName } from '#components/record/source-name.ts'
import { Localized } from '#components/ui/localized'
import { asOf } from '#domain/record/as-of'
import { words } from '#domain/text/localized-text'
import { formatDate } from '#domain/time/format'
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
  return (
    <div className="page">
      <h1>{t('chairmanship.title')}</h1>
      <p className="theme">{on === null ? t('chairmanship.what') : t('asOf.on', { date: formatDate(day.on, locale) })}</p>
      <AsOfForm path="/chairmanship" on={day.on} past={on !== null} wrong={wrong} locale={locale} t={t} />
      <div className="facts">
        <span>
          {t('front.chair')} <strong>{day.chair?.name ?? t('front.noChair')}</strong>
        </span>
        {day.chair === null ? null : (
          <span>{t('front.since', { date: formatSince(day.chair.effectiveOn, day.chair.precision, locale) })}</span>
        )}
        {day.chair?.chairpersons.map((one) => (
          <span key={words(one.name, locale)}>
            <Localized text={one.name} locale={locale} />, <Localized text={one.position} locale={locale} />
          </span>
        ))}
        {day.chair?.deputies.map((one) => (
          <span key={words(one.name, locale)}>
            {t('process.posts.deputy')}: <Localized text={one.name} locale={locale} />, <Localized text={one.position} locale={locale} />
          </span>
        ))}
      </div>
      <ChairmanshipRibbon
        terms={terms}
        meetings={meetings}
        today={today}
        marked={on}
        caption={t('chairmanship.ribbon')}
        locale={locale}
        t={t}
      />
      <section className="mt-14">
        <h2>{t('chairmanship.table')}</h2>
        <div className="table-frame stack terms">
          <table>
            <thead>
              <tr>
                {(['state', 'from', 'until', 'ceremony', 'persons', 'source'] as const).map((column) => (
                  <th key={column} scope="col">
                    {t(`chairmanship.columns.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {terms.map((term) => (
                <tr key={term.effectiveOn}>
                  <th scope="row">{term.name}</th>
                  <td data-label={t('chairmanship.columns.from')}>{formatBeginning(term.effectiveOn, term.precision, locale)}</td>
                  <td data-label={t('chairmanship.columns.until')}>
                    {term.until === null ? '' : formatBeginning(term.until, term.untilPrecision, locale)}
                  </td>
                  <td data-label={t('chairmanship.columns.ceremony')}>
                    {term.ceremonyOn === null ? '' : formatDate(term.ceremonyOn, locale)}
                  </td>
                  <td data-label={t('chairmanship.columns.persons')}>
                    {term.chairpersons.map((one) => (
                      <p key={`${words(one.name, locale)} ${one.from}`}>
                        {one.post === 'deputy' ? `${t('process.posts.deputy')}: ` : ''}
                        <Localized text={one.name} locale={locale} />, <Localized text={one.position} locale={locale} />{' '}
                        <span className="hint">{t('chairmanship.knownFrom', { date: formatDate(one.from, locale) })}</span>
                      </p>
                    ))}
                  </td>
                  <td data-label={t('chairmanship.columns.source')}>{sourceName(term.source, t)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
      <section className="mt-14">
        <h2>{t('chairmanship.meetingsTable')}</h2>
        <div className="table-frame stack">
          <table>
            <thead>
              <tr>
                {(['meeting', 'when', 'chairThen'] as const).map((column) => (
                  <th key={column} scope="col">
                    {t(`chairmanship.columns.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {meetings.map((one) => (
                <tr key={one.slug}>
                  <th scope="row">
                    <a href={`/${locale}/meetings/${one.slug}`}>
                      <Localized text={one.title} locale={locale} />
                    </a>
                  </th>
                  <td data-label={t('chairmanship.columns.when')}>{formatKnown(one, locale)}</td>
                  <td data-label={t('chairmanship.columns.chairThen')}>{one.chairThen ?? t('front.noChair')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
    </div>
  )
}
