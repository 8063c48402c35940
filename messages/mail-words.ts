import type { Mail } from '#domain/outbox/mail'
import type { MailFacts, OwnAppearance } from '#domain/outbox/mail-facts'
import { type MailBlock, type MailText, mailHtml, mailText } from '#domain/outbox/mail-frame'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import { formatDay, formatInstant } from '#domain/time/format'
import { type Translator, translator } from '#messages/translator'
import { zoneName, zoneWithOffset } from '#messages/zone-name'

/** A message in its recipient's language: the news first, what binds, what to open, who it is from. */
export function mailWords(facts: MailFacts): Mail {
  const { kind, locale, to, href, process, site } = facts
  const t = translator(locale)
  const called = words(process, locale)
  const values = {
    process: called,
    name: facts.name,
    meeting: words(facts.meeting, locale),
    text: words(facts.text, locale),
    number: facts.number ?? 0,
    changes: facts.changes ?? 0,
    until: untilWords(facts, locale, t),
  }
  const blocks: MailBlock[] = [t(`mail.news.${kind}`, values)]
  if (facts.changes !== null) blocks.push(t('mail.changes', values))
  if (facts.own !== null && facts.own.appearances.length > 0) blocks.push(ownWords(facts.own.zone, facts.own.appearances, locale, t))
  if (facts.until !== null) blocks.push(t(kind === 'silence-opened' ? 'mail.untilSilent' : 'mail.until', values))
  blocks.push({ href, label: t(`mail.press.${kind}`) })
  if (kind === 'password-forgotten') blocks.push(t('mail.linkOnce'), t('mail.notYou'))
  const message: MailText = { locale, subject: t(`mail.subjects.${kind}`, values), blocks, foot: [called, site, t('mail.automatic')] }
  return { to, subject: message.subject, text: mailText(message), html: mailHtml(message) }
}

// What binds a State stands in the zone of the Process, and in UTC.
function untilWords({ until }: MailFacts, locale: Locale, t: Translator): string {
  if (until === null) return ''
  const { instant, zone } = until
  return `${formatInstant(instant, locale, zone)} (${zoneName(zone, t)}), ${formatInstant(instant, locale, 'UTC')} UTC`
}

function ownWords(zone: string, appearances: readonly OwnAppearance[], locale: Locale, t: Translator): string {
  const lines = appearances.map(({ date, start, end, title }) => {
    const times = [start, end].filter((time) => time !== null).join('–')
    return `${formatDay(date, locale)}${times ? `, ${times}` : ''}: ${words(title, locale)}`
  })
  const [first] = appearances
  const where = first === undefined ? '' : zoneWithOffset(zone, first.date, t)
  return [t('mail.yours', { zone: where }), ...lines].join('\n')
}
