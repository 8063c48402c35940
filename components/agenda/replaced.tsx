import { Notice } from '#components/ui/notice'
import type { Locale } from '#domain/text/locale'
import type { Translator } from '#messages/translator'

/** The notice over the last public version of an agenda, where a newer one is for participants only. */
export function Replaced({ locale, address, t }: { locale: Locale; address: string; t: Translator }) {
  return (
    <Notice>
      {t.rich('schedule.replaced', {
        link: (words) => <a href={`/${locale}/sign-in?next=${encodeURIComponent(address)}`}>{words}</a>,
      })}
    </Notice>
  )
}
