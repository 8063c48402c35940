import { type Action, ActionButton } from '#components/ui/action-form'
import { Prose } from '#components/ui/text'
import type { Locale } from '#domain/text/locale'
import type { Instant } from '#domain/time/calendar'
import { formatInstant } from '#domain/time/format'
import type { Translator } from '#messages/translator'
import { zoneName } from '#messages/zone-name'

type Props = { accountId: string; madeAt: Instant | null; zone: string; make: Action; revoke: Action; locale: Locale; t: Translator }

/** The secret address of one's own calendar: what it is for, since when there is one, and how to make or revoke it. */
export function CalendarSection({ accountId, madeAt, zone, make, revoke, locale, t }: Props) {
  return (
    <section className="mt-12.25">
      <h2>{t('calendar.title')}</h2>
      <Prose className="mt-1.75 text-soft">{t('calendar.what')}</Prose>
      <Prose className="mt-1.75 text-soft">{t('calendar.ownPart')}</Prose>
      {madeAt === null ? null : (
        <p className="mt-1.75 text-soft tabular-nums">
          {t('calendar.since', { at: formatInstant(madeAt, locale, zone), zone: zoneName(zone, t) })}
        </p>
      )}
      <div className="mt-[10.5px] flex flex-wrap gap-x-6 gap-y-1.75">
        <ActionButton action={make} hidden={{ accountId }} label={t(madeAt === null ? 'calendar.make' : 'calendar.renew')} />
        {madeAt === null ? null : <ActionButton action={revoke} hidden={{ accountId }} label={t('calendar.revoke')} danger />}
      </div>
    </section>
  )
}
