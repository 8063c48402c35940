import type { OwnChange, When } from '#domain/agenda/own-changes'
import type { Changed, MailFacts } from '#domain/outbox/mail-facts'
import type { MailBlock } from '#domain/outbox/mail-frame'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import { formatDay } from '#domain/time/format'
import { changeSentence, timeInWords } from '#messages/change-sentence'
import { translateCode } from '#messages/translate-code'
import type { Translator } from '#messages/translator'
import { zoneName, zoneWithOffset } from '#messages/zone-name'

type Telling = { locale: Locale; t: Translator }

/** What a message about a programme says: what changed for its reader first, how much else, and where they appear. */
export function programmeBlocks({ changed, own }: MailFacts, telling: Telling): MailBlock[] {
  const zone = zoneOf(own, telling.t)
  const appearances = own?.appearances ?? []
  return [
    ...(changed === null ? [] : changedBlocks(changed, zone, telling)),
    ...(appearances.length === 0
      ? []
      : [
          {
            intro: telling.t('mail.yours', { zone }),
            lines: appearances.map(({ on, title }) => `${dayAndTime(on, telling)}: ${words(title, telling.locale)}`),
          },
        ]),
  ]
}

function changedBlocks({ own, others, states }: Changed, zone: string, { locale, t }: Telling): MailBlock[] {
  if (own.length === 0) return [t('mail.changesOfOthers', { others })]
  const saying = { locale, t, stateName: (code: string) => states[code] ?? code }
  const lines = own.map((change) => (change.kind === 'told' ? changeSentence(change.change, saying) : ownSentence(change, { locale, t })))
  return [{ intro: t('mail.changesForYou', { zone }), lines }, ...(others === 0 ? [] : [t('mail.otherChanges', { others })])]
}

function ownSentence(change: Exclude<OwnChange, { kind: 'told' }>, { locale, t }: Telling): string {
  const said = { whose: change.whose, title: words(change.title, locale) }
  switch (change.kind) {
    case 'moved': {
      const sameDay = change.before.date === change.after.date
      const [before, after] = [change.before, change.after].map((on) =>
        sameDay ? timeOf(on, { locale, t }) : inSentence(on, { locale, t }),
      )
      return t('mail.own.moved', { ...said, before: before ?? '', after: after ?? '' })
    }
    case 'appears':
      return t('mail.own.appears', {
        ...said,
        on: inSentence(change.after, { locale, t }),
        roles: rolesInWords(change.roles, { locale, t }),
      })
    case 'role':
      if (change.roles.length === 1 && change.roles[0]?.role === 'chair' && change.roles[0].label === null)
        return t('mail.own.chairs', said)
      return t('mail.own.role', { ...said, roles: rolesInWords(change.roles, { locale, t }) })
    case 'leaves':
    case 'gone':
      return t(`mail.own.${change.kind}`, { ...said, on: inSentence(change.before, { locale, t }) })
  }
}

function rolesInWords(roles: Extract<OwnChange, { kind: 'role' }>['roles'], { locale, t }: Telling): string {
  return roles.map(({ role, label }) => words(label, locale) || translateCode(t, `agenda.roles.${role}`, role)).join(', ')
}

function dayAndTime(on: When, telling: Telling): string {
  return `${formatDay(on.date, telling.locale)}, ${timeOf(on, telling)}`
}

// A Russian day begins with a small letter within a sentence.
function inSentence(on: When, telling: Telling): string {
  const said = dayAndTime(on, telling)
  return telling.locale === 'ru' ? said.charAt(0).toLocaleLowerCase('ru') + said.slice(1) : said
}

function timeOf({ start, end, when }: When, { locale, t }: Telling): string {
  return timeInWords(start === null ? words(when, locale) : `${start}–${end ?? ''}`, t)
}

// As it is on the first day on which they appear: a zone may change its offset.
function zoneOf(own: MailFacts['own'], t: Translator): string {
  if (own === null) return ''
  const [first] = own.appearances
  return first === undefined ? zoneName(own.zone, t) : zoneWithOffset(own.zone, first.on.date, t)
}
