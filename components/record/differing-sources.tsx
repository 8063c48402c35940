import { Claim, ClaimList, Source } from '#components/record/claim-list'
import { SourceLink } from '#components/record/source-link'
import { Disclosure } from '#components/ui/disclosure'
import { Localized } from '#components/ui/localized'
import { Hint } from '#components/ui/text'
import type { Difference } from '#domain/record/difference'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import type { Translator } from '#messages/translator'

/** Where sources about the Process differ, and what goes by several names: folded, for a reader who asks. */
export function DifferingSources({ differences, locale, t }: { differences: readonly Difference[]; locale: Locale; t: Translator }) {
  return (['fact', 'name'] as const).map((kind) =>
    differences.some((difference) => difference.kind === kind) ? (
      <Disclosure key={kind} title={<h2>{t(kind === 'fact' ? 'record.differences' : 'record.namesDiffer')}</h2>}>
        <ClaimList>
          {differences
            .filter((difference) => difference.kind === kind)
            .map((difference) => (
              <Claim key={words(difference.about, locale)} term={<Localized text={difference.about} locale={locale} />}>
                {difference.versions.map((version) => (
                  <p key={`${words(version.text, locale)} ${version.source}`}>
                    <Localized text={version.text} locale={locale} />{' '}
                    <Source>
                      <SourceLink source={version.source} locale={locale} t={t} />
                    </Source>
                  </p>
                ))}
                <Localized as={Hint} text={difference.treatment} locale={locale} />
              </Claim>
            ))}
        </ClaimList>
      </Disclosure>
    ) : null,
  )
}
