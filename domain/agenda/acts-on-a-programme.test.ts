import { expect, test } from 'vitest'
import { applyChanges } from '#domain/agenda/acts/apply-changes'
import { changesBetween as entryChanges, inverse } from '#domain/agenda/acts/entry-change'
import { nameOf } from '#domain/agenda/acts/name-act'
import type { SaveWithin } from '#domain/agenda/acts/together-save'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import type { Change } from '#domain/agenda/change'
import { changesBetween } from '#domain/agenda/changes'
import { mendOf } from '#domain/agenda/check/mends'
import { compose } from '#domain/agenda/compose'
import type { Finding } from '#domain/agenda/finding'
import { findings } from '#domain/agenda/findings'
import { afterSaves, type CannotMove } from '#domain/agenda/moves/after-saves'
import { continuations, continueAt } from '#domain/agenda/moves/continue-slot'
import { duplicate } from '#domain/agenda/moves/duplicate'
import { join } from '#domain/agenda/moves/join'
import { moveTo } from '#domain/agenda/moves/move-to'
import { push } from '#domain/agenda/moves/push'
import { type Remark, remarksOn } from '#domain/agenda/moves/remarks'
import { allOfKind, confirmPeople, pinAll, removeAll } from '#domain/agenda/moves/several'
import { shift, shiftAll } from '#domain/agenda/moves/shift'
import { middleOf, PEOPLE_OF_SPLIT, split } from '#domain/agenda/moves/split'
import { stretch } from '#domain/agenda/moves/stretch'
import { toDay, toPlace } from '#domain/agenda/moves/to-day'
import { beyond } from '#harness/beyond'
import { draftInLines, valueInLine } from '#harness/draft-in-lines'
import { fullProgramme as programme } from '#harness/full-programme'
import { inEnglish } from '#harness/sample-agenda'

// What each act of an organiser does to one programme, told whole: what becomes of the draft, what the act is called, what the next version
// would tell its readers, and what the check says that it did not say before. `vitest run domain/agenda/acts-on-a-programme.test.ts -u`
// writes the account anew; what changed in it is read as a programme is.

const organizations = new Map([
  ['o-iom', 'IOM'],
  ['o-unhcr', 'UNHCR'],
])
const facts = { posts: { 'p-aru': inEnglish('First Deputy Minister'), 'p-timur': inEnglish('Rector') }, members: ['KZ', 'KG', 'TJ', 'TR'] }

type Saves = SaveWithin[] | CannotMove
type Act = [said: string, saves: (draft: AgendaDraft, newId: () => string) => Saves]

const slotIds = programme.slots.map(({ id }) => id)
const slotOf = (draft: AgendaDraft, id: string) => {
  const slot = draft.slots.find((one) => one.id === id)
  if (slot === undefined) throw new Error(`no slot ${id}`)
  return slot
}
const edit =
  (verb: SaveWithin['verb'], target: string, input: Record<string, unknown>): Act[1] =>
  () => [{ verb, target, input }]

const MOVES: Act[] = slotIds.flatMap((id): Act[] => [
  [`${id} begins 15 minutes later`, (draft) => shift(draft, id, 15)],
  [`${id} begins 40 minutes earlier`, (draft) => shift(draft, id, -40)],
  [`${id} and what follows go 20 minutes later`, (draft) => push(draft, id, 20)],
  [`${id} ends at 12:20`, (draft) => stretch(draft, id, 'end', 12 * 60 + 20)],
  [`${id} begins at 10:50`, (draft) => stretch(draft, id, 'start', 10 * 60 + 50)],
  [
    `${id} is dropped at 15:00 of the second day in the library`,
    (draft) => moveTo(draft, id, { dayId: 'second', from: 900, place: inEnglish('Library') }),
  ],
  [`${id} goes to the second day at its time`, (draft) => toDay(draft, [id], 'second', 'same-clock')],
  [`${id} goes to the second day after the rest`, (draft) => toDay(draft, [id], 'second', 'after')],
  ...PEOPLE_OF_SPLIT.map(
    (people): Act => [
      `${id} is split in its middle, people in ${people}`,
      (draft, newId) => split(draft, id, middleOf(slotOf(draft, id)) ?? 0, people, newId),
    ],
  ),
  [`${id} is joined with the next`, (draft, newId) => join(draft, id, newId)],
  [`${id} is doubled with its people`, (draft, newId) => duplicate(draft, id, true, newId)],
  [`${id} is doubled without people`, (draft, newId) => duplicate(draft, id, false, newId)],
  ...continuations(programme, slotOf(programme, id)).map(
    (there): Act => [
      `${id} goes on after the ${there.after}`,
      (draft, newId) => continueAt(draft, slotOf(draft, id), there, there.after !== 'end', newId),
    ],
  ),
])

const SEVERAL: Act[] = [
  ['three slots go 10 minutes later', (draft) => shiftAll(draft, ['opening', 'adopting', 'coffee-slot'], 10)],
  ['a slot without a time among those that go later', (draft) => shiftAll(draft, ['opening', 'arrival-slot'], 10)],
  [
    'both halls go to the second day, after the rest',
    (draft) => toDay(draft, ['borders-slot', 'health-slot', 'data-slot'], 'second', 'after'),
  ],
  ['both halls meet in the library', (draft) => toPlace(draft, ['borders-slot', 'health-slot'], inEnglish('Library'))],
  ['what was in the foyer has no place of its own', (draft) => toPlace(draft, ['coffee-slot', 'opening'], null)],
  ['two slots are discussions', (draft) => allOfKind(draft, ['round-slot', 'health-slot'], 'discussion')],
  ['whoever was asked is confirmed', (draft) => confirmPeople(draft, ['opening', 'borders-slot', 'health-slot'])],
  ['lunch and dinner are pinned', (draft) => pinAll(draft, ['lunch-slot', 'dinner-slot'], true)],
  ['nothing is pinned', (draft) => pinAll(draft, ['lunch-slot', 'dinner-slot'], false)],
  ['the second day is emptied', (draft) => removeAll(draft, ['round-slot', 'closing'])],
]

const EDITS: Act[] = [
  ['a title in English', edit('edit-item', 'borders', { title: { en: 'Borders' } })],
  ['a title in Kazakh', edit('edit-item', 'borders', { title: { kk: 'Шекаралар' } })],
  ['a title is emptied', edit('edit-item', 'health', { title: { en: '' } })],
  ['a number', edit('edit-item', 'borders', { number: '2 bis' })],
  ['no number', edit('edit-item', 'borders', { number: '' })],
  ['the number of another', edit('edit-item', 'borders', { number: '1' })],
  ['a purpose', edit('edit-item', 'borders', { purpose: 'information' })],
  ['no purpose', edit('edit-item', 'adoption', { purpose: null })],
  ['an abstract', edit('edit-item', 'health', { abstract: { en: 'Clinics, ambulances, papers.', ru: 'Клиники.' } })],
  ['no abstract', edit('edit-item', 'health', { abstract: { en: '' } })],
  [
    'sub-items in another order, with other words and labels',
    edit('edit-item', 'borders', {
      subItems: [
        { id: 'air', label: 'b', text: { en: 'Airfields' } },
        { id: 'land', text: {} },
        { id: 'rail', label: '', text: { en: 'Railways' } },
      ],
    }),
  ],
  ['a sub-item without words', edit('edit-item', 'data', { subItems: [{ id: 'privacy', text: { en: '' } }] })],
  [
    'papers',
    edit('edit-item', 'adoption', {
      papers: [
        { id: 'paper-2', symbol: 'AP/2027/2', title: {}, href: 'https://example.org/2' },
        { id: 'paper-3', symbol: '', title: { en: 'Map' }, href: '' },
      ],
    }),
  ],
  ['a slot of another kind', edit('edit-slot', 'health-slot', { kind: 'other' })],
  ['another place', edit('edit-slot', 'health-slot', { place: { en: 'Hall C' } })],
  ['a place in Russian', edit('edit-slot', 'coffee-slot', { place: { ru: 'Фойе' } })],
  ['no place', edit('edit-slot', 'health-slot', { place: { en: '', ru: '' } })],
  ['access', edit('edit-slot', 'health-slot', { access: 'invitation' })],
  ['no access', edit('edit-slot', 'opening', { access: null })],
  ['other words for a time', edit('edit-slot', 'arrival-slot', { when: { en: 'All day' } })],
  ['a time for what had none', edit('edit-slot', 'arrival-slot', { start: '08:00', end: '9.00' })],
  ['no time', edit('edit-slot', 'opening', { start: '' })],
  ['a time that is none', edit('edit-slot', 'opening', { start: 'soon', end: '' })],
  ['a slot that lasts thirteen hours', edit('edit-slot', 'health-slot', { start: '08:00', end: '21:00' })],
  [
    'further items',
    edit('edit-slot', 'round-slot', {
      deals: [
        { itemId: 'borders', subItemIds: ['land'] },
        { itemId: 'statement', subItemIds: null },
      ],
    }),
  ],
  ['an item that is not there', edit('edit-slot', 'round-slot', { deals: [{ itemId: 'nowhere', subItemIds: null }] })],
  ['fewer items', edit('edit-slot', 'data-slot', { deals: [] })],
  ['other sub-items', edit('edit-slot', 'borders-slot', { subItemIds: ['sea'] })],
  ['all sub-items', edit('edit-slot', 'borders-slot', { subItemIds: null })],
  ['a session that is no continuation', edit('edit-slot', 'borders-again', { continued: false })],
  ['a session that is one', edit('edit-slot', 'health-slot', { continued: true })],
  [
    'a new session',
    edit('add-slot', 'new-slot', {
      dayId: 'second',
      itemId: 'new-item',
      start: '14:00',
      end: '15:00',
      kind: 'session',
      title: { en: 'Outlook', ru: 'Перспективы' },
      number: '4',
    }),
  ],
  [
    'a new slot of a known item',
    edit('add-slot', 'new-slot', { dayId: 'second', itemId: 'health', start: '14:00', end: null, kind: 'session' }),
  ],
  [
    'a slot that is there already',
    edit('add-slot', 'opening', { dayId: 'second', itemId: 'health', start: null, end: null, kind: 'session' }),
  ],
  [
    'a part of other words and times',
    edit('edit-part', 'land-part', { title: { en: 'Rivers' }, abstract: { en: 'Bridges.' }, start: '10:20', end: '11:10' }),
  ],
  ['a part that is elsewhere', edit('edit-part', 'air-part', { place: { en: 'Hall B' }, deals: [] })],
  ['a part without words', edit('edit-part', 'any-part', { title: { en: '' } })],
  ['a new part', edit('add-part', 'new-part', { slotId: 'health-slot', title: { en: 'Vaccines' } })],
  ['a part is taken out', edit('remove-entry', 'land-part', { kind: 'part' })],
  ['a slot is taken out', edit('remove-entry', 'health-slot', { kind: 'slot' })],
  ['somebody is taken out', edit('remove-entry', 'one', { kind: 'contribution' })],
  ['somebody goes to another part', edit('carry-entry', 'one', { kind: 'contribution', slotId: 'borders-slot', partId: 'air-part' })],
  ['somebody goes to another slot', edit('carry-entry', 'four', { kind: 'contribution', slotId: 'data-slot', partId: null })],
  ['a part goes to another slot', edit('carry-entry', 'land-part', { kind: 'part', slotId: 'data-slot', partId: null })],
  [
    'somebody else comes',
    edit('edit-contribution', 'one', { name: { en: 'Shahlo Pamir', ru: '' }, honorific: { en: 'Ms.' }, position: { en: 'Adviser' } }),
  ],
  ['somebody of another State', edit('edit-contribution', 'one', { state: 'TM' })],
  ['somebody of an organisation', edit('edit-contribution', 'one', { state: null, organizationId: 'o-unhcr' })],
  ['somebody has another role', edit('edit-contribution', 'four', { role: 'moderator' })],
  ['somebody is called otherwise', edit('edit-contribution', 'five', { roleLabel: { en: 'Rapporteur of the hall' } })],
  ['somebody is called by the role', edit('edit-contribution', 'five', { roleLabel: { en: '', ru: '' } })],
  ['somebody shares a topic', edit('edit-contribution', 'five', { joins: true })],
  ['somebody no longer does', edit('edit-contribution', 'two', { joins: false, status: 'confirmed' })],
  ['somebody has minutes', edit('edit-contribution', 'four', { minutes: 90 })],
  ['somebody has none', edit('edit-contribution', 'one', { minutes: null })],
  ['somebody takes part by video', edit('edit-contribution', 'four', { attendance: 'video', status: 'confirmed' })],
  ['somebody is there', edit('edit-contribution', 'three', { attendance: 'in-person' })],
  ['somebody confirmed is not sure', edit('edit-contribution', 'one', { status: 'tbc' })],
  ['somebody declines', edit('edit-contribution', 'one', { status: 'declined' })],
  ['another topic', edit('edit-contribution', 'one', { topic: { en: 'Ferries' } })],
  ['no topic', edit('edit-contribution', 'one', { topic: { en: '', ru: '' } })],
  ['another line', edit('edit-contribution', 'line', { text: { en: 'Discussion' } })],
  ['a line without words', edit('edit-contribution', 'line', { text: { en: '', ru: '' } })],
  ['a day to settle by', edit('edit-contribution', 'four', { dueOn: '2027-09-20' })],
  ['a day that does not exist', edit('edit-contribution', 'guest', { dueOn: '2027-02-30' })],
  ['no day to settle by', edit('edit-contribution', 'guest', { dueOn: '' })],
  [
    'another person of the directory',
    () => [
      {
        verb: 'edit-contribution',
        target: 'four',
        input: { personId: 'p-aru' },
        shown: { name: inEnglish('Aru Askar'), position: inEnglish('Minister'), state: 'KZ' },
      },
    ],
  ],
  ['a person of the directory in two halls at once', edit('edit-contribution', 'four', { personId: 'p-aru', status: 'confirmed' })],
  [
    'a new presenter',
    edit('add-contribution', 'new-one', {
      slotId: 'data-slot',
      partId: null,
      role: 'presenter',
      name: { en: 'Kamila Ali' },
      state: 'AZ',
      minutes: 50,
    }),
  ],
  [
    'a new line',
    edit('add-contribution', 'new-line', { slotId: 'borders-slot', partId: 'any-part', role: 'line', text: { en: 'Voting' } }),
  ],
  ['a new item of the list', edit('add-item', 'new-item', { title: { en: 'Elections' }, number: '2a', before: 'statement' })],
  ['a new item at the end', edit('add-item', 'new-item', { title: { en: 'Other business' } })],
  ['an item that is there already', edit('add-item', 'borders', { title: { en: 'Again' } })],
  ['words of a day', edit('edit-day', 'second', { title: { ru: 'Министры' }, note: { en: '' }, place: { en: 'Palace' } })],
]

const inLine = ({ code, slotId, values }: Change) => [code, slotId ?? '–', valueInLine(values)].join(' ')
const found = (draft: AgendaDraft) =>
  findings(compose(draft, organizations), draft, 'en', facts).map((finding) => {
    const { code, severity, slotId, ...about } = finding
    return `${severity} ${code} ${slotId ?? '–'} ${valueInLine(about)}`
  })
// A move changes the times that sentences say: what they say is told of the edits.
const foundInShort = (draft: AgendaDraft) =>
  findings(compose(draft, organizations), draft, 'en', facts).map(({ code, slotId, entryId, otherId }) =>
    [code, slotId ?? '–', entryId ?? '', otherId ?? ''].join(' ').trim(),
  )
const said = (remark: Remark) => valueInLine(remark)

function account([title, saves]: Act, found: (draft: AgendaDraft) => string[]): string {
  let last = 0
  const done = saves(programme, () => `new-${++last}`)
  if (typeof done === 'string') return `=== ${title}\ncannot: ${done}\n`
  const after = afterSaves(programme, done)
  const [was, is] = [draftInLines(programme), draftInLines(after)]
  const [foundBefore, foundAfter] = [found(programme), found(after)]
  const changes = entryChanges(programme, after)
  const name = nameOf(changes, programme, after)
  const undone = applyChanges(after, inverse(changes))
  expect([title, undone === null ? null : entryChanges(programme, undone)]).toEqual([title, []])
  return [
    `=== ${title}`,
    ...beyond(was, is).map((line) => `- ${line}`),
    ...beyond(is, was).map((line) => `+ ${line}`),
    ...remarksOn(programme, after).map((remark) => `! ${said(remark)}`),
    `name: ${name === null ? 'none' : valueInLine(name)}`,
    ...changesBetween(compose(programme, organizations), compose(after, organizations)).map((change) => `tells: ${inLine(change)}`),
    ...beyond(foundAfter, foundBefore).map((line) => `finds: ${line}`),
    ...beyond(foundBefore, foundAfter).map((line) => `no longer: ${line}`),
    '',
  ].join('\n')
}

test.each([
  ['moves', MOVES],
  ['several', SEVERAL],
  ['edits', EDITS],
])('each of the %s does to the programme what the account of it says', { timeout: 120_000 }, async (name, acts) => {
  await expect(acts.map((act) => account(act, name === 'edits' ? found : foundInShort)).join('\n')).toMatchFileSnapshot(
    `./acts-on-a-programme/${name}.txt`,
  )
})

test('what the check finds in the programme, and what mends each of it', async () => {
  const mended = (finding: Finding) => {
    const mend = mendOf(finding, programme, facts)
    if (mend === null) return []
    const lines = draftInLines(afterSaves(programme, mend.saves))
    return [`  mend ${mend.name}`, ...beyond(lines, draftInLines(programme)).map((line) => `  + ${line}`)]
  }
  const all = findings(compose(programme, organizations), programme, 'en', facts)
  const told = all.flatMap((finding, at) => [found(programme)[at] ?? '', ...mended(finding)])
  await expect(`${told.join('\n')}\n`).toMatchFileSnapshot('./acts-on-a-programme/check.txt')
})

test('the programme is there whole', async () => {
  await expect(`${draftInLines(programme).join('\n')}\n`).toMatchFileSnapshot('./acts-on-a-programme/programme.txt')
})
