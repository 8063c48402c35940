import { expect, test } from 'vitest'
import { NEWS_FOR, NEWS_KINDS, TOLD_OF } from '#domain/outbox/news-kinds'
import { ACTS } from '#domain/record/acts'

// Every act is told to somebody, or deliberately to nobody. A new act is put into the table, or here with its reason.

const NOBODY: Record<string, readonly string[]> = {
  'the work of those who draft a programme, who see it on their desk': [
    ...ACTS.agenda.filter((act) => !act.startsWith('answer-') && act !== 'asked').map((act) => `agenda.${act}`),
  ],
  'answers of delegations, which the organisers see on their desk': [
    ...ACTS.agenda.filter((act) => act.startsWith('answer-')).map((act) => `agenda.${act}`),
  ],
  'the draft of a text, which nobody but those who draft may know of': [
    'statement.opened',
    'statement.title-edited',
    ...ACTS.statement.filter((act) => act.startsWith('paragraph-')).map((act) => `statement.${act}`),
    'statement.revised',
  ],
  'written down of what everybody was present at, or of long ago': [
    'statement.adopted',
    'statement.endorsed',
    'statement.adoption-struck',
    'statement.recorded',
    'statement.delivered-by-hand',
  ],
  'a withdrawal undone on its day: the page says what stands': ['statement.withdrawal-undone', 'publication.withdrawal-undone'],
  'a meeting before its programme is published': ACTS.meeting.map((act) => `meeting.${act}`),
  'the directory and the record': [...ACTS.people.map((act) => `people.${act}`), ...ACTS.record.map((act) => `record.${act}`)],
  'the keeping of accounts, which changes nothing of how its holder signs in, or which the holder is at': [
    'account.address-removed',
    'account.appointed',
    'account.appointment-ended',
    'account.calendar-made',
    'account.calendar-revoked',
    'account.corrected',
    'account.data-exported',
    'account.link-issued',
    'account.person-linked',
    'account.reopened',
    'account.second-factor-optional',
    'account.second-factor-required',
    'account.sign-ins-ended',
    'account.signed-out-everywhere',
  ],
  'told with the link itself': ['account.created', 'account.link-asked'],
  'how somebody chose to be told, and what they have read': ['account.news-chosen', 'account.news-read', 'account.news-unsubscribed'],
}

test('every act is told of, or is one that deliberately tells nobody, and none is both', () => {
  const silent = Object.values(NOBODY).flat()
  const all = Object.entries(ACTS).flatMap(([noun, verbs]) => verbs.map((verb) => `${noun}.${verb}`))
  expect([...silent, ...Object.keys(TOLD_OF)].sort()).toEqual(all.sort())
})

test('every kind is news for some time, and comes of an act, of time, of what somebody asks or writes, or gathers others', () => {
  expect(Object.keys(NEWS_FOR).sort()).toEqual([...NEWS_KINDS].sort())
  const ofActs = new Set<string>(Object.values(TOLD_OF).map(({ kind }) => kind))
  expect(NEWS_KINDS.filter((kind) => !ofActs.has(kind))).toEqual([
    'password-forgotten',
    'note',
    'revision-circulated',
    'silence-reminder',
    'silence-ended',
    'handover-agreed',
    'digest',
    'place-reminder',
    'place-due',
    'account-invited',
  ])
})
