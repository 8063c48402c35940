import type { Mail } from '#domain/outbox/mail'
import type { MailFacts } from '#domain/outbox/mail-facts'
import { type MailText, mailHtml, mailText } from '#domain/outbox/mail-frame'
import { words } from '#domain/text/localized-text'
import { translator } from '#messages/translator'

/** A message in its recipient's language: the news first, what to do, who it is from. */
export function mailWords({ kind, locale, to, name, process, site, href }: MailFacts): Mail {
  const t = translator(locale)
  const called = words(process, locale)
  const message: MailText = {
    locale,
    subject: t(`mail.${kind}.subject`, { process: called }),
    blocks: [
      t(`mail.${kind}.news`, { process: called, name }),
      { href, label: t(`mail.${kind}.press`) },
      t(`mail.${kind}.until`),
      t(`mail.${kind}.notYou`),
    ],
    foot: [called, site, t('mail.automatic')],
  }
  return { to, subject: message.subject, text: mailText(message), html: mailHtml(message) }
}
