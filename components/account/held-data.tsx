import { Prose } from '#components/ui/text'
import type { Translator } from '#messages/translator'

/** Where an admin downloads what is held on a person or an account. */
export function HeldData({ href, what, t }: { href: string; what: string; t: Translator }) {
  return (
    <section className="mt-12.25">
      <h2>{t('account.held')}</h2>
      <Prose className="mt-1.75 mb-[10.5px] text-soft">{what}</Prose>
      <a href={href} download>
        {t('account.download')}
      </a>
    </section>
  )
}
