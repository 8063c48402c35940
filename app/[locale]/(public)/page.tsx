import './chairmanship/record.css'
import type { Metadata } from 'next'
import { AsOfForm } from '#components/record/as-of-form'
import { MeetingList } from '#components/record/meeting-list'
import { sourceName } from '#components/record/source-name.ts'
import { Localized } from '#components/ui/localized'
import { asOf } from '#domain/record/as-of'
import { words } from '#domain/text/localized-text'
import { formatDate } from '#domain/time/format'
import { formatSince } from '#domain/time/known-dates'
import { translator } from '#messages/translator'
import { frontPage } from '#server/record/queries/front-page'
import { processOn } from '#server/record/queries/process-on'
import { processTitle } from '#server/record/queries/process-title'
import { pageLocale, readPage } from '#server/web/page'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ on?: string | string[] }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  return { title: words(await readPage(processTitle, {}), locale), description: translator(locale)('front.what') }
}

export default async function FrontPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const { on, wrong } = asOf((await searchParams).on)
  const { chair, on: day, members, observers, supportUnitNames } = await readPage(processOn, { locale, on })
  const { name, coming, held, objectives, areas, differences } = await readPage(frontPage, {})
  return (
    <div className="page">
      <h1>{words(name, locale)}</h1>
      <p className="theme">{t('front.fullName')}</p>
      <div className="facts">
        {chair === null ? (
          <span>{t('front.noChair')}</span>
        ) : (
          <>
            <span>
              {t('front.chair')} <strong>{chair.name}</strong>
            </span>
            <span>{t('front.since', { date: formatSince(chair.effectiveOn, chair.precision, locale) })}</span>
          </>
        )}
        {members.length === 0 ? null : (
          <span>
            <a href={`/${locale}/states${on === null ? '' : `?on=${on}`}`}>
              {t('front.states', { members: members.length, observers: observers.length })}
            </a>
          </span>
        )}
        {supportUnitNames.length === 0 ? null : <span>{t('front.supportUnit', { names: supportUnitNames.join(', ') })}</span>}
      </div>
      {on === null ? null : <p className="mb-4">{t('asOf.on', { date: formatDate(day, locale) })}</p>}
      <AsOfForm path="" on={day} past={on !== null} wrong={wrong} locale={locale} t={t} />
      <p className="prose mt-8">{t('front.what')}</p>
      {coming.length === 0 ? null : (
        <section className="mt-14">
          <h2>{t('front.coming')}</h2>
          <MeetingList meetings={coming} locale={locale} t={t} />
        </section>
      )}
      <section className="mt-14">
        <h2>{t('front.held')}</h2>
        {held.length === 0 ? <p className="prose mt-3">{t('record.empty')}</p> : <MeetingList meetings={held} locale={locale} t={t} />}
        <p className="mt-6">
          <a href={`/${locale}/meetings`}>{t('front.all')}</a>
        </p>
      </section>
      {(
        [
          ['objectives', objectives],
          ['areas', areas],
        ] as const
      ).map(([what, texts]) =>
        texts === null ? null : (
          <section key={what} className="mt-12">
            <h2>{t(`front.${what}`)}</h2>
            <ol className="prose numbered">
              {texts.items.map((one) => (
                <li key={words(one, locale)}>
                  <Localized text={one} locale={locale} />
                </li>
              ))}
            </ol>
            <p className="hint">{t(`front.${what}Source`, { source: sourceName(texts.source, t) })}</p>
          </section>
        ),
      )}
      {differences.length === 0 ? null : (
        <details className="act mt-12">
          <summary>
            <h2>{t('record.differences')}</h2>
          </summary>
          <dl className="claims">
            {differences.map((one) => (
              <div key={words(one.about, locale)} className="contents">
                <Localized as="dt" text={one.about} locale={locale} />
                <dd>
                  {one.versions.map((version) => (
                    <p key={`${words(version.text, locale)} ${version.source}`}>
                      <Localized text={version.text} locale={locale} /> <cite>{sourceName(version.source, t)}</cite>
                    </p>
                  ))}
                  <Localized as="p" className="hint" text={one.treatment} locale={locale} />
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </div>
  )
}
