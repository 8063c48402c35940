import type { Metadata } from 'next'
import { AsOfForm } from '#components/record/as-of-form'
import { Claim, ClaimList, Source } from '#components/record/claim-list'
import { MeetingList } from '#components/record/meeting-list'
import { sourceName } from '#components/record/source-name.ts'
import { Disclosure } from '#components/ui/disclosure'
import { Fact, Facts } from '#components/ui/facts'
import { Localized } from '#components/ui/localized'
import { Page } from '#components/ui/page'
import { Hint, Prose, Subtitle } from '#components/ui/text'
import { words } from '#domain/text/localized-text'
import { formatDateStanding } from '#domain/time/format'
import { formatSince } from '#domain/time/known-dates'
import { translator } from '#messages/translator'
import { frontPage } from '#server/record/queries/front-page'
import { processOn } from '#server/record/queries/process-on'
import { processTitle } from '#server/record/queries/process-title'
import { pageDay, pageLocale, readPage } from '#server/web/page'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ on?: string | string[] }> }

const TOLD = ['beginnings', 'objectives', 'areas', 'keyAreas'] as const

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  return { title: words(await readPage(processTitle, {}), locale), description: translator(locale)('front.what') }
}

export default async function FrontPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const on = pageDay((await searchParams).on)
  const { chair, on: day, recordedOn, members, observers, supportUnitNames } = await readPage(processOn, { locale, on })
  const { name, coming, held, texts, differences } = await readPage(frontPage, { on })
  return (
    <Page>
      <h1>{words(name, locale)}</h1>
      <Subtitle>{t('front.fullName')}</Subtitle>
      <Facts>
        {chair === null ? (
          <Fact>{t(on === null ? 'front.noChairNow' : 'front.noChairOn')}</Fact>
        ) : (
          <>
            <Fact>
              {t('front.chair')} <strong>{chair.name}</strong>
            </Fact>
            <Fact>{t('front.since', { date: formatSince(chair.effectiveOn, chair.precision, locale) })}</Fact>
          </>
        )}
        {members.length === 0 ? null : (
          <Fact>
            <a href={`/${locale}/states${on === null ? '' : `?on=${on}`}`}>
              {t('front.states', { members: members.length, observers: observers.length })}
            </a>
          </Fact>
        )}
        {supportUnitNames.length === 0 ? null : <Fact>{t('front.supportUnit', { names: supportUnitNames.join(', ') })}</Fact>}
      </Facts>
      {on === null ? null : <p className="mb-3.5">{t('asOf.on', { date: formatDateStanding(day, locale) })}</p>}
      <AsOfForm path="" on={day} past={on !== null} recordedOn={recordedOn} locale={locale} t={t} />
      <Prose className="mt-7">{t('front.what')}</Prose>
      {coming.length === 0 ? null : (
        <section className="mt-12.25">
          <h2>{t('front.coming')}</h2>
          <MeetingList meetings={coming} locale={locale} t={t} />
        </section>
      )}
      <section className="mt-12.25">
        <h2>{t('front.held')}</h2>
        {held.length === 0 ? (
          <Prose className="mt-[10.5px]">{t('record.empty')}</Prose>
        ) : (
          <MeetingList meetings={held} locale={locale} t={t} />
        )}
        <p className="mt-5.25">
          <a href={`/${locale}/meetings`}>{t('front.all')}</a>
        </p>
      </section>
      {TOLD.map((what) => {
        const told = texts[what]
        return told === null ? null : (
          <section key={what} className="mt-10.5">
            <h2>{t(`front.${what}`)}</h2>
            <Prose as="ol" className="mt-3 list-decimal pl-[1.4em] [&>li]:mt-1.5">
              {told.items.map((item) => (
                <li key={words(item, locale)}>
                  <Localized text={item} locale={locale} />
                </li>
              ))}
            </Prose>
            <Hint>{t(`front.${what}Source`, { source: sourceName(told.source, t) })}</Hint>
          </section>
        )
      })}
      {(['fact', 'name'] as const).map((kind) =>
        differences.some((difference) => difference.kind === kind) ? (
          <Disclosure key={kind} className="mt-10.5" title={<h2>{t(kind === 'fact' ? 'record.differences' : 'record.namesDiffer')}</h2>}>
            <ClaimList>
              {differences
                .filter((difference) => difference.kind === kind)
                .map((difference) => (
                  <Claim key={words(difference.about, locale)} term={<Localized text={difference.about} locale={locale} />}>
                    {difference.versions.map((version) => (
                      <p key={`${words(version.text, locale)} ${version.source}`}>
                        <Localized text={version.text} locale={locale} /> <Source>{sourceName(version.source, t)}</Source>
                      </p>
                    ))}
                    <Localized as={Hint} text={difference.treatment} locale={locale} />
                  </Claim>
                ))}
            </ClaimList>
          </Disclosure>
        ) : null,
      )}
    </Page>
  )
}
