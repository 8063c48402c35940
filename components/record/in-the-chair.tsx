import { Localized } from '#components/ui/localized'
import type { TermView } from '#domain/chairmanship/chairmanships-view'
import type { ProcessView } from '#domain/record/process-view'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import { formatMonth } from '#domain/time/format'
import { formatBeginning, formatSince } from '#domain/time/known-dates'
import type { Translator } from '#messages/translator'

/** The State in the Chair and since when, who presides as far as is known, and the State before. `past`: on a day gone by. */
export function InTheChair({
  chair,
  before,
  past,
  locale,
  t,
}: {
  chair: ProcessView['chair']
  before: TermView | null
  past: boolean
  locale: Locale
  t: Translator
}) {
  if (chair === null) return <p className="mt-2 text-soft">{t(past ? 'front.noChairOn' : 'front.noChairNow')}</p>
  const { chairpersons, deputies, lastKnown } = chair
  return (
    <>
      <p className="mt-2 font-serif text-2xl/tight font-title">{chair.name}</p>
      <p className="text-soft">{t('front.since', { date: formatSince(chair.effectiveOn, chair.precision, locale) })}</p>
      {[...chairpersons, ...deputies].map((person) => (
        <p key={words(person.name, locale)} className="mt-2">
          <span className="block text-sm font-medium text-soft">{t(`process.posts.${person.post}`)}</span>
          <Localized as="span" className="block font-serif text-lg/snug font-semibold" text={person.name} locale={locale} />
          <Localized as="span" className="block text-soft" text={person.position} locale={locale} />
        </p>
      ))}
      {lastKnown === null ? null : (
        <p className="mt-2 text-soft">
          {t('chairmanship.lastKnownAs', { date: formatMonth(lastKnown.on, locale) })} <Localized text={lastKnown.name} locale={locale} />
        </p>
      )}
      {chairpersons.length === 0 && lastKnown === null ? <p className="mt-2 text-soft">{t('front.noChairperson')}</p> : null}
      {before === null || before.until === null ? null : (
        <p className="mt-3 border-t border-line pt-2.5 text-soft">
          {t('front.before')} <strong className="font-medium text-ink">{before.name}</strong>
          <span className="block text-sm">
            {t('chairmanship.term', {
              from: formatBeginning(before.effectiveOn, before.precision, locale),
              until: formatBeginning(before.until, before.untilPrecision, locale),
            })}
          </span>
        </p>
      )}
    </>
  )
}
