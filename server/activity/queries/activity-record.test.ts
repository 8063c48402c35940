import { expect, test } from 'vitest'
import { csvRow } from '#domain/documents/csv'
import { isAct } from '#domain/record/acts'
import { claimOf, openFor, read, testWorld } from '#harness/test-world'
import { activityActors } from '#server/activity/queries/activity-actors'
import { activityRecord } from '#server/activity/queries/activity-record'
import { WHOLE } from '#server/activity/rows/activity-filter'
import type { Claim } from '#server/command/viewer'
import { Denied } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { prepareHandover } from '#server/handover/prepare-handover'
import { createMeeting } from '#server/meeting/create-meeting'
import { joinTeam } from '#server/meeting/join-team'

testWorld()

const all = async (claim: Claim | null, filter = WHOLE) =>
  (await activityRecord(claim, { before: null, most: 5_000, filter, locale: 'en' })).rows
const words = async (claim: Claim | null) => [...new Set((await all(claim)).map((row) => row.act.split('.')[0]))].sort()

async function aTeamOfOne(): Promise<{ chair: Claim; off: Claim; meetingId: string }> {
  const chair = await claimOf('chair@demo.example')
  const off = await openFor('off.kz@test.example', 'organiser:state:KZ')
  const texts = { title: { en: 'A secret meeting' }, theme: {}, city: {}, country: {}, venue: {} }
  const facts = {
    slug: 'secret',
    type: 'som',
    ordinal: '',
    original: 'en',
    startsOn: '2030-01-01',
    endsOn: '2030-01-01',
    timeZone: 'Asia/Almaty',
  }
  const { id: meetingId } = await expectDone(createMeeting(chair, { ...facts, ...texts }))
  await expectDone(joinTeam(chair, { meetingId, accountId: chair.accountId }))
  return { chair, off, meetingId }
}

test('each reader sees only the acts on what they may read', async () => {
  const { chair, off, meetingId } = await aTeamOfOne()
  const admin = await claimOf('admin@demo.example')
  const support = await claimOf('support@demo.example')
  const incoming = await openFor('organiser.tj@test.example', 'organiser:state:TJ')
  await expectDone(
    prepareHandover(admin, { incoming: 'TJ', effectiveOn: '2030-03-01', overlapFrom: '2030-02-01', ceremonyOn: '', ceremonySlot: '' }),
  )
  expect({ chair: await words(chair), support: await words(support), admin: await words(admin) }).toEqual({
    chair: ['agenda', 'handover', 'meeting', 'people', 'publication', 'record', 'statement'],
    support: ['agenda', 'handover', 'meeting', 'people', 'publication', 'record', 'statement'],
    admin: ['account', 'handover', 'people', 'record'],
  })
  const ofTheTeam = async (claim: Claim) => (await all(claim)).filter((row) => row.slug === 'secret').length
  expect([await ofTheTeam(chair), await ofTheTeam(support), await ofTheTeam(off), await ofTheTeam(admin)]).toEqual([2, 2, 0, 0])
  expect(JSON.stringify(await all(off))).not.toContain(meetingId)
  for (const nobody of [incoming, await claimOf('delegate.kg@demo.example'), null]) await expect(all(nobody)).rejects.toThrow(Denied)
})

test('every recorded act has a sentence, and names its object if that has a name', async () => {
  const support = await claimOf('support@demo.example')
  const rows = await all(support)
  expect(rows.filter((row) => !isAct(row.act))).toEqual([])
  const about = (act: string) => rows.find((row) => row.act === act)?.about
  expect([about('people.person-added'), about('agenda.slot-added'), about('record.process-loaded')]).toEqual([
    expect.any(String),
    expect.any(String),
    null,
  ])
})

test('the record is filtered by account, object and days of the Process, and continues on the next page', async () => {
  const admin = await claimOf('admin@demo.example')
  const accounts = await all(admin, { ...WHOLE, about: 'account' })
  expect(new Set(accounts.map((row) => row.objectKind))).toEqual(new Set(['account']))
  expect((await all(admin, { ...WHOLE, who: 'machine' })).every((row) => row.accountId === null)).toBe(true)
  expect(await all(admin, { ...WHOLE, from: '2099-01-01' })).toEqual([])
  expect(await all(admin, { ...WHOLE, until: '2000-01-01' })).toEqual([])
  expect((await activityActors(admin, {})).map((actor) => actor.name)).toEqual(['Organiser, Chair’s team'])
  const first = await activityRecord(admin, { before: null, most: 10, filter: WHOLE, locale: 'en' })
  const rest = await activityRecord(admin, { before: first.next, most: 5_000, filter: WHOLE, locale: 'en' })
  expect([...first.rows, ...rest.rows].map((row) => row.seq)).toEqual((await all(admin)).map((row) => row.seq))
})

test('a spreadsheet reads the export as words, whatever somebody’s name is', () => {
  expect(csvRow([1, '=1+1', '+7', '-x', '@a', '\tb', 'a "quoted", word', null, 'plain'])).toBe(
    `1,'=1+1,'+7,'-x,'@a,"'\tb","a ""quoted"", word",,plain\r\n`,
  )
})

test('no cell is a formula in any language of a spreadsheet, whatever separates its cells', () => {
  const hostile = ['=1+1', '+7', '-x', '@a', '\uFF1D1+1', '\uFF0B7', '\uFF0Dx', '\uFF20a', '\u22121', "=cmd|' /C calc'!A0"]
  const before = [
    '',
    ' ',
    '\u00A0',
    '\u3000',
    '\uFEFF',
    '\u200B',
    '\t',
    '\r',
    '\n',
    '"',
    'word;',
    'word; ',
    'word;"',
    'word\n',
    'word\r\n ',
    'word\t',
  ]
  // As a program reads it that takes any of these for the end of a cell, and quotation marks for nothing.
  const cells = before
    .flatMap((lead) => hostile.map((formula) => csvRow([7, `${lead}${formula}`, 'plain'])))
    .flatMap((row) => row.split(/[,;\t\r\n\v\f\u0085\u2028\u2029]/))
  expect(cells.filter((cell) => /^[\s"\p{Cf}\p{Cc}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\u2212]/u.test(cell))).toEqual([])
  expect(csvRow(['We met; all agreed – yes', 'a-b', 'x = y'])).toBe('"We met; all agreed – yes",a-b,x = y\r\n')
})

test('queries on the record use its indexes instead of scanning it', () => {
  const plan = (sql: string) =>
    read(`explain query plan ${sql}`)
      .map((row) => String(row.detail))
      .join(' ')
  expect(plan(`select seq from activity where object_kind = 'account' order by seq desc limit 100`)).toContain('activity_kind')
  expect(plan(`select seq from activity where account_id = 'x' order by seq desc limit 100`)).toContain('activity_account')
  expect(plan(`select seq from activity where meeting_id = 'x' order by seq desc limit 100`)).toContain('activity_meeting')
})
