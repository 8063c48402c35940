import { sourceName } from '#components/record/source-name.ts'
import { Localized } from '#components/ui/localized'
import type { MeetingType } from '#domain/meeting/meeting-terms'
import { type ClaimField, type EntryStatus, REGISTER_CAPACITIES } from '#domain/record/register-terms'
import { isLocale, type Locale } from '#domain/text/locale'
import { type LocalizedText, words } from '#domain/text/localized-text'
import { formatKnown } from '#domain/time/known-dates'
import type { Translator } from '#messages/translator'

type Link = { slug: string; title: LocalizedText; text?: LocalizedText }

export type EntryRead = {
  slug: string
  title: LocalizedText
  theme: LocalizedText | null
  type: MeetingType
  startsOn: string
  endsOn: string
  precision: 'day' | 'month' | 'year'
  city: LocalizedText | null
  country: LocalizedText | null
  external: boolean
  status: EntryStatus | null
  hasStatement: boolean
  claims: { id: string; field: ClaimField; text: LocalizedText; source: string; disputed: boolean }[]
  states: { capacity: (typeof REGISTER_CAPACITIES)[number]; source: string; name: string }[]
  papers: { id: string; title: LocalizedText; languages: string[]; source: string }[]
  ledTo: Link[]
  cameFrom: Link[]
  series: Link[]
  partOf: Link[]
}

/** What papers say of a meeting: each claim with its source, and where sources differ, both. */
export function RegisterEntry({ entry, locale, t }: { entry: EntryRead; locale: Locale; t: Translator }) {
  const fields = [...new Set(entry.claims.map((one) => one.field))]
  const capacities = REGISTER_CAPACITIES.filter((capacity) => entry.states.some((one) => one.capacity === capacity))
  const links = (title: string, all: readonly Link[]) =>
    all.length === 0 ? null : (
      <>
        <dt>{title}</dt>
        <dd>
          {all.map((one) => (
            <p key={one.slug}>
              <a href={`/${locale}/meetings/${one.slug}`}>
                <Localized text={one.title} locale={locale} />
              </a>
              {one.text === undefined ? null : <Localized as="span" className="hint block" text={one.text} locale={locale} />}
            </p>
          ))}
        </dd>
      </>
    )
  return (
    <dl className="claims">
      {fields.map((field) => {
        const claims = entry.claims.filter((one) => one.field === field)
        return (
          <div key={field} className="contents">
            <dt>
              {t(`record.claims.${field}`)}
              {claims.some((one) => one.disputed) ? <span className="disputed">{t('record.disputed')}</span> : null}
            </dt>
            <dd>
              {claims.map((one) => (
                <p key={one.id}>
                  <Localized text={one.text} locale={locale} /> <cite>{sourceName(one.source, t)}</cite>
                </p>
              ))}
            </dd>
          </div>
        )
      })}
      {capacities.map((capacity) => {
        const rows = entry.states.filter((one) => one.capacity === capacity)
        return (
          <div key={capacity} className="contents">
            <dt>{capacity === 'participating' ? t('record.participating') : t(`participation.capacities.${capacity}`)}</dt>
            <dd>
              <p>
                {[...new Set(rows.map((one) => one.name))].join(', ')}{' '}
                <cite>{[...new Set(rows.map((one) => sourceName(one.source, t)))].join('; ')}</cite>
              </p>
            </dd>
          </div>
        )
      })}
      {entry.papers.length === 0 ? null : (
        <>
          <dt>{t('record.papers')}</dt>
          <dd>
            {entry.papers.map((one) => (
              <p key={one.id}>
                <Localized text={one.title} locale={locale} />
                {one.languages.length > 0
                  ? ` (${one.languages.map((code) => (isLocale(code) ? t(`languages.${code}`) : code)).join(', ')})`
                  : ''}{' '}
                <cite>{sourceName(one.source, t)}</cite>
              </p>
            ))}
          </dd>
        </>
      )}
      {links(t('record.cameFrom'), entry.cameFrom)}
      {links(t('record.ledTo'), entry.ledTo)}
      {links(t('record.series'), entry.series)}
      {links(t('record.partOf'), entry.partOf)}
    </dl>
  )
}

/** The page of a meeting that has no agenda here: its facts as far as they are known, and what papers say. */
export function RegisterPage({ entry, locale, t }: { entry: EntryRead; locale: Locale; t: Translator }) {
  return (
    <div className="page">
      <p className="crumbs">
        <a href={`/${locale}/meetings`}>{t('record.title')}</a> / {entry.startsOn.slice(0, 4)}
      </p>
      <Localized as="h1" text={entry.title} locale={locale} />
      <Localized as="p" className="theme" text={entry.theme} locale={locale} />
      <div className="facts">
        <span>
          <strong>{formatKnown(entry, locale)}</strong>
        </span>
        <span>{[words(entry.city, locale), words(entry.country, locale)].filter(Boolean).join(', ') || t('record.placeUnknown')}</span>
        <span>{t(`meeting.types.${entry.type}`)}</span>
        {entry.external ? <span>{t('record.external')}</span> : null}
        {entry.hasStatement ? (
          <span className="end">
            <a href={`/${locale}/meetings/${entry.slug}/statement`}>{t('statement.title')}</a>
          </span>
        ) : null}
      </div>
      <section className="mt-8">
        <h2>{t('record.sayPapers')}</h2>
        <RegisterEntry entry={entry} locale={locale} t={t} />
      </section>
    </div>
  )
}
