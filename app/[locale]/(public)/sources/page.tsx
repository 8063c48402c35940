import type { Metadata } from 'next'
import { pageHead } from '#app/page-head'
import { sourceName } from '#components/record/source-name.ts'
import { Fold } from '#components/ui/disclosure'
import { Localized } from '#components/ui/localized'
import { Page } from '#components/ui/page'
import { Prose } from '#components/ui/text'
import { SOURCES_READ_ON } from '#domain/record/sources'
import { formatDate } from '#domain/time/format'
import { translator } from '#messages/translator'
import { sources } from '#server/record/queries/sources'
import { pageLocale, readPage } from '#server/web/page'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const description = t('sourcesPage.what', { date: formatDate(SOURCES_READ_ON, locale) })
  return pageHead({ locale, path: '/sources', title: t('frame.sources'), description })
}

const termLook = 'text-sm font-medium text-soft'

export default async function SourcesPage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const rows = await readPage(sources, {})
  return (
    <Page>
      <h1>{t('frame.sources')}</h1>
      <Prose className="mt-3.5 text-soft">{t('sourcesPage.what', { date: formatDate(SOURCES_READ_ON, locale) })}</Prose>
      <ol className="mt-8.75 border-t-[1.5px] border-ink">
        {rows.map(({ code, addresses, languages, meetings }) => (
          <li key={code} id={code} className="border-b border-line pt-4 pb-5 target:bg-accent-wash print:break-inside-avoid">
            <h2 className="font-serif text-2xl/tight font-title">{sourceName(code, t)}</h2>
            <Prose className="mt-1">{t(`sourcesPage.papers.${code}`)}</Prose>
            <dl className="mt-2.5 grid gap-y-1 text-base sm:grid-cols-[11rem_minmax(0,1fr)] sm:gap-x-7">
              <dt className={termLook}>{t('sourcesPage.written')}</dt>
              <dd>{t(`sourcesPage.when.${code}`)}</dd>
              {languages.length === 0 ? null : (
                <>
                  <dt className={termLook}>{t('sourcesPage.languages')}</dt>
                  <dd>{languages.map((language) => t(`languages.${language}`)).join(', ')}</dd>
                </>
              )}
              <dt className={termLook}>{t('sourcesPage.where')}</dt>
              <dd className="min-w-0 break-words">
                {addresses.length === 0 ? t('sourcesPage.noAddress') : null}
                {addresses.map((address) => (
                  <span key={address} className="block">
                    {address.startsWith('https:') ? (
                      <a href={address} rel="external" className="underline">
                        {address.replace(/^https:\/\/(www\.)?/, '')}
                      </a>
                    ) : (
                      address
                    )}
                  </span>
                ))}
              </dd>
              <dt className={termLook}>{t('sourcesPage.text')}</dt>
              <dd>{t('sourcesPage.notHeld')}</dd>
            </dl>
            {meetings.length === 0 ? null : (
              <Fold className="mt-2.5" title={t('sourcesPage.tellsOf', { count: meetings.length })}>
                <ul className="mt-1.5">
                  {meetings.map((meeting) => (
                    <li key={meeting.slug} className="py-0.75">
                      <a href={`/${locale}/meetings/${meeting.slug}`}>
                        <Localized text={meeting.title} locale={locale} />
                      </a>
                    </li>
                  ))}
                </ul>
              </Fold>
            )}
          </li>
        ))}
      </ol>
      <Prose className="mt-7 text-soft">{t('sourcesPage.others')}</Prose>
    </Page>
  )
}
