import type { Mail } from '#domain/outbox/mail'
import type { MailFacts } from '#domain/outbox/mail-facts'
import { type MailBlock, type MailText, mailHtml, mailText } from '#domain/outbox/mail-frame'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import { formatDate, formatInstant } from '#domain/time/format'
import { calendarAttachment } from '#messages/mail-calendar'
import { programmeBlocks } from '#messages/mail-programme'
import { silenceMail } from '#messages/silence-mail'
import { type Translator, translator } from '#messages/translator'
import { zoneName } from '#messages/zone-name'

/** A message in its recipient's language: the news first, what binds, what to open, who it is from. */
export function mailWords(facts: MailFacts): Mail {
  const { kind, locale, to, href, process, site, replyTo } = facts
  const t = translator(locale)
  const called = words(process, locale)
  const values = {
    process: called,
    name: facts.name,
    meeting: words(facts.meeting, locale),
    text: words(facts.text, locale),
    number: facts.number ?? 0,
    until: untilWords(facts, locale, t),
    subject: words(facts.note?.subject, locale),
  }
  const blocks: MailBlock[] = [...againWords(facts, locale, t), t(`mail.news.${kind}`, values)]
  if (facts.note !== undefined) blocks.push(...paragraphsOf(words(facts.note.text, locale)))
  blocks.push(...programmeBlocks(facts, { locale, t }))
  const silence = silenceMail(facts, values.until, t)
  if (silence !== null) blocks.push(...silence)
  else if (facts.until !== null) blocks.push(t('mail.until', values))
  if (facts.handover !== null) {
    const { effectiveOn, ...states } = facts.handover
    blocks.push(t('mail.handoverOn', { ...states, on: formatDate(effectiveOn, locale) }))
  }
  if (facts.signIn !== null) blocks.push(t(`mail.signIn.${facts.signIn}`), t('mail.notYouChanged'))
  blocks.push({ href, label: t(`mail.press.${kind}`) })
  if (kind === 'password-forgotten') blocks.push(t('mail.linkOnce'), t('mail.notYou'))
  const answers = replyTo === null ? t('mail.automatic') : t('mail.answersTo', { address: replyTo })
  const message: MailText = { locale, subject: t(`mail.subjects.${kind}`, values), blocks, foot: [called, site, answers] }
  return {
    ...{ to, subject: message.subject, text: mailText(message), html: mailHtml(message) },
    ...(replyTo === null ? {} : { replyTo }),
    ...(facts.thread === null ? {} : { thread: facts.thread }),
    attachments: calendarAttachment(facts),
  }
}

// Said first, so that nobody takes it for something new.
function againWords({ again }: MailFacts, locale: Locale, t: Translator): string[] {
  if (again === undefined) return []
  return [t('mail.again', { at: `${formatInstant(again.instant, locale, again.zone)} (${zoneName(again.zone, t)})` })]
}

function paragraphsOf(text: string): string[] {
  return text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '')
}

// What binds a State stands in the zone of the Process, and in UTC.
function untilWords({ until }: MailFacts, locale: Locale, t: Translator): string {
  if (until === null) return ''
  const { instant, zone } = until
  return `${formatInstant(instant, locale, zone)} (${zoneName(zone, t)}), ${formatInstant(instant, locale, 'UTC')} UTC`
}
