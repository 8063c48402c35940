import { Claim, ClaimList } from '#components/record/claim-list'
import { SourceList, SourceMarks } from '#components/record/source-marks'
import { StatementLink } from '#components/statement/statement-link'
import { Disclosure } from '#components/ui/disclosure'
import { Fact, Facts, FactsEnd } from '#components/ui/facts'
import { Localized } from '#components/ui/localized'
import { MostlyNote } from '#components/ui/mostly-note'
import { Crumbs, Page } from '#components/ui/page'
import { Prose, Subtitle } from '#components/ui/text'
import { entryFacts } from '#domain/record/entry-facts'
import type { LedToView, LinkedMeetingView, RegisterEntryView } from '#domain/record/register-entry-view'
import { isPlan } from '#domain/record/sources'
import { asHeading } from '#domain/text/as-heading'
import { isLocale, type Locale } from '#domain/text/locale'
import { type LocalizedText, words } from '#domain/text/localized-text'
import { formatYear } from '#domain/time/format'
import { formatKnown } from '#domain/time/known-dates'
import type { Translator } from '#messages/translator'

/** What is known of a meeting: a summary, the key facts, evidence and variants folded beneath, and the numbered sources at the foot. */
export function RegisterEntry({ entry, locale, t }: { entry: RegisterEntryView; locale: Locale; t: Translator }) {
  const { taking, first, variants, evidence, sources } = entryFacts(entry)
  const marks = (named: readonly string[]) => <SourceMarks sources={named} listed={sources} t={t} />
  const said = (claims: RegisterEntryView['claims']) =>
    claims.map((claim) => (
      <p key={claim.id}>
        <Localized text={claim.text} locale={locale} />
        {marks([claim.source])}
      </p>
    ))
  const links = (title: string, all: readonly (LinkedMeetingView & Partial<LedToView>)[]) =>
    all.length === 0 ? null : (
      <Claim term={title}>
        {all.map((meeting) => (
          <p key={meeting.slug}>
            <a href={`/${locale}/meetings/${meeting.slug}`}>
              <Localized text={meeting.title} locale={locale} />
            </a>
            {meeting.text === undefined ? null : (
              <span className="mt-1.25 block text-sm text-faint">
                <Localized text={meeting.text} locale={locale} />
                {marks(meeting.source ? [meeting.source] : [])}
              </span>
            )}
          </p>
        ))}
      </Claim>
    )
  return (
    <>
      {entry.summary === null ? null : (
        <Prose className="mt-3.5">
          <Localized text={entry.summary} locale={locale} />
          {marks(entry.summarySources)}
        </Prose>
      )}
      <ClaimList>
        {taking.map(({ capacity, groups }) => (
          <Claim key={capacity} term={capacity === 'participating' ? t('record.participating') : t(`participation.capacities.${capacity}`)}>
            {groups.map((group) => (
              <p key={group.sources.join()}>
                {group.names.join(', ')}
                {group.sources.every(isPlan) ? ` ${t('record.onAgenda')}` : ''}
                {marks(group.sources)}
              </p>
            ))}
          </Claim>
        ))}
        {first.map(({ field, claims }) => (
          <Claim
            key={field}
            term={
              <>
                {t(`record.claims.${field}`)}
                {claims.some((claim) => claim.disputed) ? (
                  <span className="block text-[12.5px] text-warning">{t('record.disputed')}</span>
                ) : null}
              </>
            }
          >
            {said(claims)}
          </Claim>
        ))}
        {entry.papers.length === 0 ? null : (
          <Claim term={t('record.papers')}>
            {entry.papers.map((paper) => (
              <p key={paper.id}>
                <Localized text={paper.title} locale={locale} />
                {paper.languages.length > 0
                  ? ` (${paper.languages.map((code) => (isLocale(code) ? t(`languages.${code}`) : code)).join(', ')})`
                  : ''}
                {marks([paper.source])}
              </p>
            ))}
          </Claim>
        )}
        {links(t('record.cameFrom'), entry.cameFrom)}
        {links(t('record.ledTo'), entry.ledTo)}
        {links(t('record.series'), entry.series)}
        {links(t('record.partOf'), entry.partOf)}
      </ClaimList>
      {variants.length + evidence.length === 0 ? null : (
        <Disclosure className="mt-5.25" title={<h3>{t('record.howWeKnow')}</h3>}>
          <ClaimList>
            {variants.length === 0 ? null : <Claim term={t('record.alsoCalled')}>{said(variants)}</Claim>}
            {evidence.map(({ field, claims }) => (
              <Claim key={field} term={t(`record.claims.${field}`)}>
                {said(claims)}
              </Claim>
            ))}
          </ClaimList>
        </Disclosure>
      )}
      <SourceList listed={sources} locale={locale} t={t} />
    </>
  )
}

function textsOf({ title, theme, summary, claims, papers }: RegisterEntryView): (LocalizedText | null)[] {
  return [title, theme, summary, ...claims.map(({ text }) => text), ...papers.map((paper) => paper.title)]
}

/** The page of a meeting that has no agenda here: its facts as far as they are known, and what is known of it. */
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
        {entry.statement === null ? null : (
          <FactsEnd>
            <StatementLink statement={entry.statement} slug={entry.slug} locale={locale} t={t} />
          </FactsEnd>
        )}
      </Facts>
      <section className="mt-7">
        <h2>{t('record.sayPapers')}</h2>
        <RegisterEntry entry={entry} locale={locale} t={t} />
      </section>
    </Page>
  )
}
