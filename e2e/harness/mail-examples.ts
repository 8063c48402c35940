import type { AskedView } from '#domain/agenda/answer-view'
import type { OwnChange } from '#domain/agenda/own-changes'
import type { MailFacts } from '#domain/outbox/mail-facts'
import { chosenGroup } from '#domain/outbox/news-groups'
import { type NewsKind, SIGN_IN_CHANGES } from '#domain/outbox/news-kinds'
import type { Locale } from '#domain/text/locale'
import { type LocalizedText, original } from '#domain/text/localized-text'

// What a message of each kind may tell, for the golden texts: facts that depend on no day.

const SITE = 'https://process.example'
const process: LocalizedText = { original: 'en', en: 'Almaty Process', ru: 'Алматинский процесс', kk: 'Алматы процесі' }
const meeting: LocalizedText = {
  original: 'en',
  en: '5th Senior Officials Meeting',
  ru: '5-е Совещание старших должностных лиц',
  kk: 'Аға лауазымды тұлғалардың 5-кеңесі',
}
const text: LocalizedText = { original: 'en', en: 'Chair’s Statement', ru: 'Заявление Председателя', kk: 'Төраға мәлімдемесі' }
const closing: LocalizedText = {
  original: 'en',
  en: 'Wrap up and closing remarks',
  ru: 'Итоги и заключительное слово',
  kk: 'Қорытынды сөз',
}
const dialogue = original('en', 'Dialogue of Senior Officials on the Role of the Almaty Process and Future Prospects for Development')

const friday = (start: string, end: string) => ({ date: '2018-09-28', start, end, when: null })
const own = {
  zone: 'Asia/Bishkek',
  appearances: [
    { title: dialogue, on: friday('09:30', '11:00') },
    { title: closing, on: friday('18:00', '18:30') },
  ],
}
const changes: OwnChange[] = [
  { kind: 'moved', whose: 'own', title: closing, before: friday('17:30', '18:00'), after: friday('18:00', '18:30') },
  {
    kind: 'moved',
    whose: 'delegation',
    title: dialogue,
    before: { ...friday('14:00', '15:30'), date: '2018-09-27' },
    after: friday('09:30', '11:00'),
  },
  { kind: 'appears', whose: 'own', title: dialogue, after: friday('09:30', '11:00'), roles: [{ role: 'presenter', label: null }] },
  { kind: 'role', whose: 'delegation', title: closing, roles: [{ role: 'chair', label: null }] },
  {
    kind: 'role',
    whose: 'own',
    title: dialogue,
    roles: [
      { role: 'moderator', label: null },
      { role: 'panelist', label: null },
    ],
  },
  { kind: 'leaves', whose: 'delegation', title: closing, before: friday('17:30', '18:00') },
  { kind: 'gone', whose: 'own', title: closing, before: friday('17:30', '18:00') },
  {
    kind: 'told',
    change: {
      code: 'field-changed',
      slotId: 's',
      values: { title: 'Wrap up and closing remarks', field: 'place', before: 'Hall A', after: 'Hall B' },
    },
  },
]
const note = {
  subject: { original: 'en', en: 'Rooms and badges', ru: 'Залы и бейджи', kk: 'Залдар мен бейдждер' },
  text: {
    original: 'en',
    en: 'We meet in the large hall.\n\nBadges are at the entrance:\nfrom 08:30 on.',
    ru: 'Мы встречаемся в большом зале.\n\nБейджи у входа:\nс 08:30.',
    kk: 'Үлкен залда кездесеміз.\n\nБейдждер кіреберісте:\n08:30-дан бастап.',
  },
} satisfies MailFacts['note']
const until = { instant: '2018-10-12T12:00:00.000Z', zone: 'Asia/Almaty' }

const tajikistan = { original: 'en', en: 'Tajikistan', ru: 'Таджикистан', kk: 'Тәжікстан' } satisfies LocalizedText
const kazakhstan = { original: 'en', en: 'Kazakhstan', ru: 'Казахстан', kk: 'Қазақстан' } satisfies LocalizedText
/** Its States are called as its reader calls them. */
const handover = { outgoing: '', incoming: '', effectiveOn: '2018-11-01' }
/** To a member and to an observer, on a text of all members and on the Chair's own. */
const silences: Partial<MailFacts>[] = [
  { meeting, text, until, silence: { kind: 'communique', voice: true }, href: '/desk/meetings/som-5/statement' },
  { meeting, text, until, silence: { kind: 'chairs-statement', voice: false }, href: '/desk/meetings/som-5/statement' },
]
const asked: AskedView = {
  id: 'a',
  meeting: { id: 'm', title: meeting, startsOn: '2018-09-27', endsOn: '2018-09-28', timeZone: 'Asia/Bishkek' },
  date: '2018-09-28',
  times: { start: '09:30', end: '11:00' },
  ...{ when: null, title: dialogue, continued: false, part: null, role: 'presenter', roleLabel: null },
  ...{ honorific: null, name: null, position: null, state: 'TJ', organizationId: null, status: 'tbc', dueOn: '2018-09-14' },
  ...{ askedAt: '2018-09-01T08:00:00.000Z', own: false, seen: '', answer: null, ended: null },
}
const named: AskedView = { ...asked, title: closing, times: { start: '18:00', end: '18:30' }, name: original('en', 'Jon Smith') }
const names = { states: { TJ: { name: tajikistan, known: {} } }, organizations: {} }
const byLink = {
  by: 'Support Unit',
  names,
  appearances: [asked, named].map((one) => ({ appearance: one, href: '/answer/token' })),
}
const onDesk = { by: 'Support Unit', names, appearances: [{ appearance: asked, href: '/desk/asked/a' }] }

/** What a message tells beside what all have. Several for a kind that says different things. */
const TOLD: Partial<Record<NewsKind, Partial<MailFacts>[]>> = {
  'password-forgotten': [{ href: '/set-password/token', replyTo: null }],
  'agenda-published': [
    { meeting, number: 1, own, href: '/meetings/som-5' },
    { meeting, number: 3, own, changed: { own: changes, others: 2, states: {} }, href: '/meetings/som-5' },
    { meeting, number: 4, changed: { own: [], others: 3, states: {} }, own: { ...own, appearances: [] }, href: '/meetings/som-5' },
  ],
  'agenda-withdrawn': [{ meeting, href: '/meetings/som-5' }],
  'text-circulated': [{ meeting, text, until, href: '/desk/meetings/som-5/statement' }],
  'revision-circulated': [{ meeting, text, until, number: 1, href: '/desk/meetings/som-5/statement' }],
  'text-answered': [{ meeting, text, href: '/desk/meetings/som-5/statement/consult' }],
  'proposal-answered': [{ meeting, text, href: '/desk/meetings/som-5/statement' }],
  'silence-opened': silences,
  'silence-reminder': silences,
  'silence-ended': silences,
  'silence-broken': [{ meeting, text, href: '/desk/meetings/som-5/statement' }],
  'silence-withdrawn': [{ meeting, text, href: '/desk/meetings/som-5/statement' }],
  'text-issued': [{ meeting, text, href: '/meetings/som-5/statement' }],
  'text-corrected': [{ meeting, text, href: '/meetings/som-5/statement' }],
  'text-withdrawn': [{ meeting, text, href: '/meetings/som-5/statement' }],
  'handover-prepared': [{ handover, href: '/desk/handover' }],
  'handover-confirmed': [{ handover, href: '/desk/handover' }],
  'handover-sealed': [{ handover, href: '/desk/handover' }],
  'handover-agreed': [{ handover, href: '/desk/handover' }],
  'handover-declined': [{ handover, href: '/desk/handover' }],
  'handover-postponed': [{ handover, href: '/desk/handover' }],
  'handover-called-off': [{ handover, href: '/desk/handover' }],
  'sign-in-changed': SIGN_IN_CHANGES.map((signIn) => ({ signIn, href: '/desk/account' })),
  'account-closed': [{ href: '/about' }],
  note: [
    { meeting, own, note, href: '/desk' },
    // Nothing may be told of the draft; written in one language; sent again.
    {
      ...{ meeting, own: { ...own, appearances: [] }, href: '/desk' },
      note: { subject: original('ru', 'Залы и бейджи'), text: original('ru', 'Мы встречаемся в большом зале.') },
      again: { instant: '2018-09-20T08:00:00.000Z', zone: 'Asia/Almaty' },
    },
  ],
  'place-asked': [
    { meeting, asked: onDesk },
    { meeting, asked: byLink },
  ],
  'place-reminder': [{ meeting, asked: onDesk }],
  'place-due': [{ meeting, asked: byLink }],
  digest: [{ href: '/desk/news', thread: null }],
  'account-invited': [{ until, href: '/set-password/token' }],
}

/** The examples of a kind in a language; none of a kind that has no facts here yet. */
export function mailExamples(kind: NewsKind, locale: Locale): MailFacts[] {
  return (TOLD[kind] ?? []).map((told) => ({
    ...{ kind, locale, to: 'delegate@state.example', name: 'Delegation', process, site: SITE },
    ...{ replyTo: 'team@process.example', thread: 'meeting-som-5', meeting: null, text: null, number: null },
    ...{ changed: null, until: null, own: null, calendar: null, silence: null, handover: null, signIn: null },
    ...told,
    ...(told.handover ? { handover: { ...told.handover, outgoing: kazakhstan[locale], incoming: tajikistan[locale] } } : {}),
    ...(told.asked ? { asked: askedIn(told.asked, locale) } : {}),
    ...(kind === 'digest' ? { gathered: GATHERED.flatMap((of) => mailExamples(of, locale).slice(0, 1)) } : {}),
    ...(kind === 'digest' || chosenGroup(kind) !== null ? waysOut(locale) : {}),
    href: `${SITE}/${locale}${told.href ?? ''}`,
  }))
}

/** Its pages are in the language of the letter. */
function askedIn(asked: NonNullable<MailFacts['asked']>, locale: Locale): NonNullable<MailFacts['asked']> {
  return { ...asked, appearances: asked.appearances.map((one) => ({ ...one, href: `${SITE}/${locale}${one.href}` })) }
}

/** What a message of the day gathers. */
const GATHERED = ['agenda-published', 'text-circulated'] as const

function waysOut(locale: Locale): Pick<MailFacts, 'unsubscribe' | 'choose'> {
  return {
    unsubscribe: { page: `${SITE}/${locale}/unsubscribe/token`, oneClick: `${SITE}/api/unsubscribe/${locale}/token` },
    choose: `${SITE}/${locale}/desk/account/news`,
  }
}
