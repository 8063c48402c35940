import type { AskedView } from '#domain/agenda/answer-view'
import { inTwoLines, printedAppearance } from '#domain/agenda/printed-appearance'
import { printedTimes } from '#domain/agenda/printed-times'
import { wantedOf } from '#domain/agenda/roster'
import type { MailFacts } from '#domain/outbox/mail-facts'
import type { MailBlock } from '#domain/outbox/mail-frame'
import { words } from '#domain/text/localized-text'
import { formatDate, formatDay } from '#domain/time/format'
import type { Translator } from '#messages/translator'
import { zoneWithOffset } from '#messages/zone-name'

type Asked = NonNullable<MailFacts['asked']>

/** What is asked of somebody: each appearance with its day, time and zone, what is wanted by when, and the button to answer it. */
export function askedBlocks({ kind, locale }: MailFacts, { appearances, names }: Asked, t: Translator): MailBlock[] {
  const byLink = appearances.some(({ href }) => href.includes('/answer/'))
  return [
    ...appearances.flatMap(({ appearance, href }) => [linesOf(appearance, names, locale, t), { href, label: t(`mail.press.${kind}`) }]),
    ...(byLink ? [t('mail.askedLink')] : []),
  ]
}

function linesOf(appearance: AskedView, names: Asked['names'], locale: MailFacts['locale'], t: Translator): string {
  const { date, times, when, title, part, role, roleLabel, dueOn, meeting } = appearance
  const printed = printedTimes(times)
  const clock = printed === null ? words(when, locale) : [printed.start.clock, printed.end?.clock].filter(Boolean).join('–')
  const zone = printed === null ? '' : ` (${zoneWithOffset(meeting.timeZone, date, t)})`
  const { name, detail } = inTwoLines(printedAppearance(appearance, locale, names))
  const as = words(roleLabel, locale) || t(`agenda.roles.${role}`)
  const what =
    wantedOf(appearance) === 'speaker'
      ? t('reminder.speaker', { role: as })
      : t('reminder.confirm', { role: as, who: [name, detail].filter(Boolean).join(', ') })
  return [
    `${[formatDay(date, locale), clock].filter(Boolean).join(', ')}${zone}`,
    [words(title, locale) || t('agenda.untitled'), words(part, locale)].filter(Boolean).join(': '),
    dueOn === null ? what : t('reminder.by', { what, date: formatDate(dueOn, locale) }),
  ].join('\n')
}
