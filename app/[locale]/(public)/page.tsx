import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { pageHead } from '#app/page-head'
import { ContactLines } from '#components/record/contact-lines'
import { DifferingSources } from '#components/record/differing-sources'
import { InTheChair } from '#components/record/in-the-chair'
import { MeetingList } from '#components/record/meeting-list'
import { SmallRibbon } from '#components/record/small-ribbon'
import { ToldTexts } from '#components/record/told-texts'
import { LatestStatement } from '#components/statement/latest-statement'
import { Page } from '#components/ui/page'
import { StructuredData } from '#components/ui/structured-data'
import { Prose, Subtitle } from '#components/ui/text'
import { organizationData } from '#domain/documents/structured-data'
import { words } from '#domain/text/localized-text'
import { formatDateStanding } from '#domain/time/format'
import { translator } from '#messages/translator'
import { publicUrl } from '#server/core/public-url'
import { chairmanships } from '#server/record/queries/chairmanships'
import { contact as contactOfProcess } from '#server/record/queries/contact'
import { frontPage } from '#server/record/queries/front-page'
import { processOn } from '#server/record/queries/process-on'
import { processTitle } from '#server/record/queries/process-title'
import { issuedTexts } from '#server/statement/queries/issued-texts'
import { pageDay, pageLocale, readPage } from '#server/web/page'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ on?: string | string[] }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const title = words(await readPage(processTitle, {}), locale)
  return pageHead({ locale, path: '', title, description: translator(locale)('front.what') })
}

export default async function FrontPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const on = pageDay((await searchParams).on)
  const { chair, on: day, members, observers, supportUnitNames } = await readPage(processOn, { locale, on })
  const { name, coming, underWay, held, past, texts, differences } = await readPage(frontPage, { on })
  const { terms, meetings, today } = await readPage(chairmanships, { locale, on })
  const contact = await readPage(contactOfProcess, {})
  const issued = past ? [] : (await readPage(issuedTexts, {})).filter(({ withdrawal }) => withdrawal === null)
  const latest = issued.find(({ demonstration }) => !demonstration) ?? issued[0]
  const onDay = on === null ? '' : `?on=${on}`
  return (
    <Page>
      <StructuredData
        data={organizationData({
          site: name,
          base: publicUrl(),
          locale,
          fullName: `${words(name, locale)} ${t('front.fullName')}`,
          description: t('front.what'),
        })}
      />
      <h1>{words(name, locale)}</h1>
      <Subtitle>{t('front.fullName')}</Subtitle>
      {on === null ? null : (
        <p className="mt-3.5 text-soft">
          {t('asOf.on', { date: formatDateStanding(day, locale) })} · <a href={`/${locale}`}>{t('asOf.today')}</a>
        </p>
      )}
      <Prose className="mt-5.25">{t('front.what')}</Prose>
      <div className="mt-10.5 grid gap-y-10.5 xl:grid-cols-[minmax(0,1fr)_18rem] xl:grid-rows-[auto_1fr] xl:gap-x-16">
        <div className="space-y-8.75">
          {underWay.length === 0 ? null : (
            <Section title={t('front.underWay')}>
              <MeetingList meetings={underWay} locale={locale} t={t} />
            </Section>
          )}
          {past || (coming.length === 0 && underWay.length > 0) ? null : (
            <Section title={t(coming.length > 1 ? 'front.coming' : 'front.next')}>
              {coming.length === 0 ? (
                <Prose className="pt-4">{t('front.noneAnnounced')}</Prose>
              ) : (
                <MeetingList meetings={coming} locale={locale} t={t} />
              )}
            </Section>
          )}
        </div>
        <div className="xl:col-start-2 xl:row-span-2 xl:row-start-1">
          <Section title={t('front.inTheChair')}>
            <InTheChair chair={chair} before={beforeCurrent(terms)} past={on !== null} locale={locale} t={t} />
          </Section>
        </div>
        {latest === undefined ? null : (
          <Section title={t('front.latestText')}>
            <LatestStatement text={latest} locale={locale} t={t} />
          </Section>
        )}
      </div>
      <section className="mt-12.25">
        <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
          <h2>{t('front.sinceBeginning')}</h2>
          <p>
            <a href={`/${locale}/chairmanship${onDay}`}>{t('front.toChairmanship')}</a>
          </p>
        </div>
        <SmallRibbon terms={terms} meetings={meetings} today={today} locale={locale} t={t} />
      </section>
      <div className="mt-10.5 grid gap-y-10.5 xl:grid-cols-[minmax(0,1fr)_18rem] xl:gap-x-16">
        <Section title={t('front.held')}>
          {held.length === 0 ? <Prose className="pt-4">{t('record.empty')}</Prose> : <MeetingList meetings={held} locale={locale} t={t} />}
          <p className="mt-4">
            <a href={`/${locale}/meetings`}>{t('front.all')}</a>
          </p>
        </Section>
        <div className="space-y-8.75">
          {members.length === 0 ? null : (
            <Section title={t('frame.states')}>
              <p className="mt-2">
                <a href={`/${locale}/states${onDay}`}>{t('front.states', { members: members.length, observers: observers.length })}</a>
              </p>
              {supportUnitNames.length === 0 ? null : (
                <p className="mt-1 text-soft">{t('front.supportUnit', { names: supportUnitNames.join(', ') })}</p>
              )}
            </Section>
          )}
          <Section title={t('contact.title')}>
            <div className="mt-2">
              <ContactLines contact={contact} locale={locale} t={t} />
              <p className="mt-3">
                <a href={`/${locale}/about`}>{t('frame.about')}</a>
              </p>
            </div>
          </Section>
        </div>
      </div>
      <div className="mt-12.25 grid gap-x-16 gap-y-10.5 xl:grid-cols-2">
        {(['beginnings', 'objectives', 'areas', 'keyAreas'] as const).map((what) => (
          <ToldTexts key={what} what={what} told={texts[what]} locale={locale} t={t} />
        ))}
      </div>
      <div className="mt-10.5 space-y-5.25">
        <DifferingSources differences={differences} locale={locale} t={t} />
      </div>
    </Page>
  )
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="border-b-[1.5px] border-ink pb-2">{title}</h2>
      {children}
    </section>
  )
}

/** The term before the one on the day shown; null where there is none. */
function beforeCurrent<T extends { current: boolean }>(terms: readonly T[]): T | null {
  return terms[terms.findIndex(({ current }) => current) - 1] ?? null
}
