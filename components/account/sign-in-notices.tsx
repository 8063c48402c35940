import { clientWords } from '#components/account/client-words.ts'
import { Notice } from '#components/ui/notice'
import { Hint } from '#components/ui/text'
import type { SignInNoticesView } from '#domain/people/sign-in-view'
import { isAct } from '#domain/record/acts'
import type { Locale } from '#domain/text/locale'
import { formatInstant } from '#domain/time/format'
import type { Translator } from '#messages/translator'
import { zoneName } from '#messages/zone-name'

/** What the holder of an account must see of it: who else had a hand in it, failed attempts, and the sign-in before this one. */
export function SignInNotices({ notices, locale, t }: { notices: SignInNoticesView; locale: Locale; t: Translator }) {
  const { zone, before, failed, acts, mustSetSecondFactor } = notices
  const at = (instant: string) => formatInstant(instant, locale, zone)
  return (
    <>
      {mustSetSecondFactor ? (
        <Notice>
          <a href={`/${locale}/desk/account/second-factor`}>{t('secondFactor.mustSet')}</a>
        </Notice>
      ) : null}
      {acts.length === 0 ? null : (
        <Notice>
          {t('desk.byOthers', { zone: zoneName(zone, t) })}
          <ul>
            {acts.map(({ seq, at: instant, act, who }) => (
              <li key={seq}>
                {at(instant)} · {isAct(act) ? t(`activity.acts.${act}`) : act} ·{' '}
                {who === null ? act === 'account.password-set' ? t('desk.byLink') : t('activity.machine') : <span dir="auto">{who}</span>}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {failed === 0 ? null : <Notice>{t('desk.failed', { count: failed })}</Notice>}
      {before === null ? null : (
        <Hint className="mt-3.5">
          {t('desk.lastSignIn', { at: at(before.madeAt), zone: zoneName(zone, t), client: clientWords(before, t) })}
        </Hint>
      )}
    </>
  )
}
