import type { Mail } from '#domain/outbox/mail'
import type { MailFacts } from '#domain/outbox/mail-facts'
import { type FootLine, type MailBlock, type MailText, mailHtml, mailText } from '#domain/outbox/mail-frame'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import { formatDate, formatInstant } from '#domain/time/format'
import { askedBlocks } from '#messages/asked-mail'
import { calendarAttachment } from '#messages/mail-calendar'
import { programmeBlocks } from '#messages/mail-programme'
import { silenceMail } from '#messages/silence-mail'
import { type Translator, translator } from '#messages/translator'
import { zoneName } from '#messages/zone-name'

/** A message in its recipient's language: the news first, what binds, what to open, who it is from. */
export function mailWords(facts: MailFacts): Mail {
  const { kind, locale, to, process, site, replyTo } = facts
  const t = translator(locale)
  const [first, ...rest] = newsBlocks(facts)
  const blocks = [...(first === undefined ? [] : [first]), ...(facts.gathered ?? []).flatMap(newsBlocks), ...rest]
  if (kind === 'password-forgotten') blocks.push(t('mail.linkOnce'), t('mail.notYou'))
  if (kind === 'account-invited') blocks.push(t('mail.linkUntil', { until: untilWords(facts, locale, t) }), t('mail.notExpected'))
  const answers = replyTo === null ? t('mail.automatic') : t('mail.answersTo', { address: replyTo })
  const foot = [words(process, locale), site, answers, ...waysOut(facts, t)]
  const message: MailText = { locale, subject: newsTitle(facts), blocks, foot }
  return {
    ...{ to, subject: message.subject, text: mailText(message), html: mailHtml(message) },
    ...(replyTo === null ? {} : { replyTo }),
    ...(facts.thread === null ? {} : { thread: facts.thread }),
    ...headersOf(facts),
    attachments: calendarAttachment(facts),
  }
}

/** News in a line, as the subject of its message and on the desk. */
export function newsTitle(facts: MailFacts): string {
  const t = translator(facts.locale)
  return t(`mail.subjects.${facts.kind}`, valuesOf(facts, t))
}

// What is told, what binds, and what to open.
function newsBlocks(facts: MailFacts): MailBlock[] {
  const { kind, locale, href } = facts
  const t = translator(locale)
  const values = valuesOf(facts, t)
  const blocks: MailBlock[] = [...againWords(facts, locale, t), t(`mail.news.${kind}`, values)]
  if (facts.note !== undefined) blocks.push(...paragraphsOf(words(facts.note.text, locale)))
  blocks.push(...programmeBlocks(facts, { locale, t }))
  const silence = silenceMail(facts, values.until, t)
  if (silence !== null) blocks.push(...silence)
  else if (facts.until !== null && kind !== 'account-invited') blocks.push(t('mail.until', values))
  if (facts.handover !== null) {
    const { effectiveOn, ...states } = facts.handover
    blocks.push(t('mail.handoverOn', { ...states, on: formatDate(effectiveOn, locale) }))
  }
  if (facts.signIn !== null) blocks.push(t(`mail.signIn.${facts.signIn}`), t('mail.notYouChanged'))
  if (facts.asked !== undefined) blocks.push(...askedBlocks(facts, facts.asked, t))
  // Who has no account has no desk: what organisers wrote leads them to the programme.
  else if (href !== '') blocks.push({ href, label: t(`mail.press.${kind === 'note' && facts.name === '' ? 'agenda-published' : kind}`) })
  return blocks
}

function valuesOf(facts: MailFacts, t: Translator) {
  const { locale } = facts
  return {
    process: words(facts.process, locale),
    name: facts.name,
    meeting: words(facts.meeting, locale),
    text: words(facts.text, locale),
    number: facts.number ?? 0,
    until: untilWords(facts, locale, t),
    subject: words(facts.note?.subject, locale),
    by: facts.asked?.by ?? '',
  }
}

function waysOut({ kind, choose, unsubscribe }: MailFacts, t: Translator): FootLine[] {
  return [
    ...(choose === undefined ? [] : [{ href: choose, label: t('mail.choose') }]),
    ...(unsubscribe === undefined
      ? []
      : [{ href: unsubscribe.page, label: t(kind === 'digest' ? 'mail.unsubscribeDaily' : 'mail.unsubscribe') }]),
  ]
}

// RFC 2369, and RFC 8058 for the one click.
function headersOf({ unsubscribe }: MailFacts): Pick<Mail, 'headers'> {
  if (unsubscribe === undefined) return {}
  return { headers: { 'List-Unsubscribe': `<${unsubscribe.oneClick}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } }
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
