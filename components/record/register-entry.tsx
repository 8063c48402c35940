import { Claim, ClaimList, Source } from '#components/record/claim-list'
import { sourceName } from '#components/record/source-name.ts'
import { Fact, Facts, FactsEnd } from '#components/ui/facts'
import { Localized } from '#components/ui/localized'
import { MostlyNote } from '#components/ui/mostly-note'
import { Crumbs, Page } from '#components/ui/page'
import { Subtitle } from '#components/ui/text'
import type { LedToView, LinkedMeetingView, RegisterEntryView } from '#domain/record/register-entry-view'
import { REGISTER_CAPACITIES } from '#domain/record/register-terms'
import { asHeading } from '#domain/text/as-heading'
import { isLocale, type Locale } from '#domain/text/locale'
import { type LocalizedText, words } from '#domain/text/localized-text'
import { formatYear } from '#domain/time/format'
import { formatKnown } from '#domain/time/known-dates'
import type { Translator } from '#messages/translator'

/** What papers say of a meeting: each claim with its source, and where sources differ, both. */
export function RegisterEntry({ entry, locale, t }: { entry: RegisterEntryView; locale: Locale; t: Translator }) {
  const fields = [...new Set(entry.claims.map((claim) => claim.field))]
  const capacities = REGISTER_CAPACITIES.filter((capacity) => entry.states.some((state) => state.capacity === capacity))
  const links = (title: string, all: readonly (LinkedMeetingView & Partial<LedToView>)[]) =>
    all.length === 0 ? null : (
      <Claim term={title}>
        {all.map((meeting) => (
          <p key={meeting.slug}>
            <a href={`/${locale}/meetings/${meeting.slug}`}>
              <Localized text={meeting.title} locale={locale} />
            </a>
            {meeting.text === undefined ? null : (
              <Localized className="mt-1.25 block text-sm text-faint" text={meeting.text} locale={locale} />
            )}
          </p>
        ))}
      </Claim>
    )
  return (
    <ClaimList>
      {fields.map((field) => {
        const claims = entry.claims.filter((claim) => claim.field === field)
        const term = (
          <>
            {t(`record.claims.${field}`)}
            {claims.some((claim) => claim.disputed) ? (
              <span className="block text-[12.5px] text-warning">{t('record.disputed')}</span>
            ) : null}
          </>
        )
        return (
          <Claim key={field} term={term}>
            {claims.map((claim) => (
              <p key={claim.id}>
                <Localized text={claim.text} locale={locale} /> <Source>{sourceName(claim.source, t)}</Source>
              </p>
            ))}
          </Claim>
        )
      })}
      {capacities.map((capacity) => {
        const states = entry.states.filter((state) => state.capacity === capacity)
        return (
          <Claim key={capacity} term={capacity === 'participating' ? t('record.participating') : t(`participation.capacities.${capacity}`)}>
            <p>
              {[...new Set(states.map((state) => state.name))].join(', ')}{' '}
              <Source>{[...new Set(states.map((state) => sourceName(state.source, t)))].join('; ')}</Source>
            </p>
          </Claim>
        )
      })}
      {entry.papers.length === 0 ? null : (
        <Claim term={t('record.papers')}>
          {entry.papers.map((paper) => (
            <p key={paper.id}>
              <Localized text={paper.title} locale={locale} />
              {paper.languages.length > 0
                ? ` (${paper.languages.map((code) => (isLocale(code) ? t(`languages.${code}`) : code)).join(', ')})`
                : ''}{' '}
              <Source>{sourceName(paper.source, t)}</Source>
            </p>
          ))}
        </Claim>
      )}
      {links(t('record.cameFrom'), entry.cameFrom)}
      {links(t('record.ledTo'), entry.ledTo)}
      {links(t('record.series'), entry.series)}
      {links(t('record.partOf'), entry.partOf)}
    </ClaimList>
  )
}

function textsOf({ title, theme, claims, papers }: RegisterEntryView): (LocalizedText | null)[] {
  return [title, theme, ...claims.map(({ text }) => text), ...papers.map((paper) => paper.title)]
}

/** The page of a meeting that has no agenda here: its facts as far as they are known, and what papers say. */
export function RegisterPage({ entry, locale, t }: { entry: RegisterEntryView; locale: Locale; t: Translator }) {
  return (
    <Page>
      <Crumbs>
        <a href={`/${locale}/meetings`}>{t('record.title')}</a> / {formatYear(entry.startsOn, locale)}
      </Crumbs>
      <Localized as="h1" text={entry.title} locale={locale} />
      <Localized as={Subtitle} text={asHeading(entry.theme)} locale={locale} />
      <MostlyNote texts={textsOf(entry)} locale={locale} t={t} />
      <Facts>
        <Fact>
          <strong>{formatKnown(entry, locale)}</strong>
        </Fact>
        <Fact>{[words(entry.city, locale), words(entry.country, locale)].filter(Boolean).join(', ') || t('record.placeUnknown')}</Fact>
        <Fact>{t(`meeting.types.${entry.type}`)}</Fact>
        {entry.external ? <Fact>{t('record.external')}</Fact> : null}
        {entry.hasStatement ? (
          <FactsEnd>
            <a href={`/${locale}/meetings/${entry.slug}/statement`}>{t('statement.title')}</a>
          </FactsEnd>
        ) : null}
      </Facts>
      <section className="mt-7">
        <h2>{t('record.sayPapers')}</h2>
        <RegisterEntry entry={entry} locale={locale} t={t} />
      </section>
    </Page>
  )
}
