import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { expectAct, expectNothingWritten } from '#harness/expect-act'
import { claimOf, read, testWorld } from '#harness/test-world'
import { editItem } from '#server/agenda/edit-item'
import { removeEntry } from '#server/agenda/remove-entry'
import type { Claim } from '#server/command/viewer'
import { OPERATOR } from '#server/core/operator'
import { Denied, refuse } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { stableId } from '#server/demo/stable-id'
import { publishAgenda } from '#server/publication/publish-agenda'
import { publicationPreview } from '#server/publication/queries/publication-preview'
import { schedule } from '#server/publication/queries/schedule'
import { undoAgendaWithdrawal } from '#server/publication/undo-withdrawal'
import { withdrawAgenda } from '#server/publication/withdraw-agenda'

// What publishing and withdrawing promise: exactly what was shown is frozen, once, on record.

const ITEM = stableId('som-5/item/D1S1')
let chair: Claim
let meetingId = ''

const clock = testWorld()
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
  meetingId = String(read(`select id from meeting where slug = 'som-5'`)[0]?.id)
})

const shown = async () => (await publicationPreview(chair, { slug: 'som-5', locale: 'en' })).mark
const publish = (draftMark: string, more: Record<string, unknown> = {}) =>
  publishAgenda(chair, { meetingId, audience: 'public', standing: 'final', note: '', draftMark, ...more })
const withdraw = (number: number) => withdrawAgenda(chair, { meetingId, number, reason: 'A slip.' })
const newest = () => String(read(`select id from publication where meeting_id = '${meetingId}' order by number desc limit 1`)[0]?.id)
const word = (en: string, version = 1) => expectDone(editItem(chair, { meetingId, id: ITEM, version, title: { en } }))

describe('a programme', () => {
  test('is published as it was shown, on record', async () => {
    await word('Registration of participants')
    const mark = await shown()
    const act = { act: 'publication.published', objectKind: 'publication', meetingId, refs: { number: '2' } } as const
    const answer = await expectAct(
      chair,
      () => publish(mark),
      () => ({ ...act, objectId: newest() }),
    )
    expect(answer).toEqual({ number: 2, slug: 'som-5' })
  })

  test('is not published if somebody has edited it since it was shown (stale)', async () => {
    const mark = await shown()
    await word('Registration of participants')
    await expectNothingWritten(async () => {
      expect(await publish(mark)).toEqual(refuse('draft-moved'))
    })
  })

  test('is not published with an error in it', async () => {
    await word('')
    const mark = await shown()
    await expectNothingWritten(async () => {
      expect(await publish(mark)).toEqual(refuse('has-errors'))
    })
  })

  test('is not published unchanged to the same readers; to others, or after withdrawal, it is', async () => {
    const mark = await shown()
    await expectNothingWritten(async () => {
      expect(await publish(mark)).toEqual(refuse('nothing-changed'))
    })
    await expectDone(publish(mark, { audience: 'participants' }))
    await expectDone(withdraw(2))
    expect(await expectDone(publish(mark, { audience: 'participants' }))).toEqual({ number: 3, slug: 'som-5' })
  })
})

describe('a version', () => {
  test('is withdrawn once, on record, and its reason is shown', async () => {
    const act = { act: 'publication.withdrawn', objectKind: 'publication', objectId: newest(), meetingId } as const
    await expectAct(chair, () => withdraw(1), act)
    expect(read('select reason, withdrawn_by from withdrawal')).toEqual([{ reason: 'A slip.', withdrawn_by: chair.accountId }])
    await expectNothingWritten(async () => {
      expect(await withdraw(1)).toEqual(refuse('already-withdrawn'))
    })
  })

  test('that is not the newest cannot be withdrawn', async () => {
    await expectDone(publish(await shown(), { audience: 'participants' }))
    await expectNothingWritten(async () => {
      for (const number of [1, 3]) expect(await withdraw(number)).toEqual(refuse('not-newest'))
    })
  })
})

test('neither works without an account, or for a meeting that does not exist or was never published', async () => {
  const draftMark = await shown()
  const practice = String(read(`select id from meeting where slug = 'practice'`)[0]?.id)
  await expectNothingWritten(async () => {
    expect(await publishAgenda(OPERATOR, { meetingId, audience: 'public', standing: 'final', note: '', draftMark })).toEqual(
      refuse('no-account'),
    )
    expect(await withdrawAgenda(OPERATOR, { meetingId, number: 1, reason: 'A slip.' })).toEqual(refuse('no-account'))
    expect(await withdrawAgenda(chair, { meetingId: practice, number: 1, reason: 'A slip.' })).toEqual(refuse('not-newest'))
    const none = { meetingId: randomUUID() }
    await expect(publish(draftMark, none)).rejects.toEqual(new Denied('publication.publish'))
    await expect(withdrawAgenda(chair, { ...none, number: 1, reason: 'x' })).rejects.toEqual(new Denied('publication.withdraw'))
  })
})

test('frozen: a published version stays word for word while its draft is edited and emptied', async () => {
  const published = await schedule(null, { slug: 'som-5', locale: 'en' })
  await word('Other words')
  const [slot] = read(`select id, version from slot where item_id = '${ITEM}'`)
  await expectDone(removeEntry(chair, { meetingId, kind: 'slot', id: slot?.id, version: slot?.version }))
  expect(await schedule(null, { slug: 'som-5', locale: 'en' })).toEqual(published)
})

describe('a withdrawal made by mistake', () => {
  const withdrawing = () => withdrawAgenda(chair, { meetingId, number: 1, reason: 'A slip.' })
  const undoing = (more: Record<string, unknown> = {}) =>
    undoAgendaWithdrawal(chair, { meetingId, number: 1, reason: 'The wrong meeting.', ...more })
  const stands = async () => (await schedule(null, { slug: 'som-5', locale: 'en' })).state

  test('is undone on the same day, on record: the version stands again as it was, and can be withdrawn again', async () => {
    const before = await schedule(null, { slug: 'som-5', locale: 'en' })
    await expectDone(withdrawing())
    expect(await stands()).toBe('withdrawn')
    await expectAct(chair, () => undoing(), {
      act: 'publication.withdrawal-undone',
      objectKind: 'publication',
      objectId: read(`select id from publication where meeting_id = '${meetingId}'`)[0]?.id,
      meetingId,
    })
    expect(await schedule(null, { slug: 'som-5', locale: 'en' })).toEqual(before)
    expect(read(`select standing from register_entry where slug = 'som-5'`)).toEqual([{ standing: null }])
    await expectDone(withdrawing())
    expect(await stands()).toBe('withdrawn')
  })

  test('is not undone on another day (day-over), nor what was not withdrawn (not-withdrawn) or is not the newest (not-newest)', async () => {
    expect(await undoing()).toEqual(refuse('not-withdrawn'))
    await expectDone(withdrawing())
    expect(await undoing({ number: 2 })).toEqual(refuse('not-newest'))
    clock.pass(24 * 60 * 60 * 1000)
    await expectNothingWritten(async () => {
      expect(await undoing()).toEqual(refuse('day-over'))
    })
    expect(await stands()).toBe('withdrawn')
  })

  test('is undone by nobody without the Chair’s power', async () => {
    await expectDone(withdrawing())
    const delegate = await claimOf('delegate.tj@demo.example')
    await expect(undoAgendaWithdrawal(delegate, { meetingId, number: 1, reason: 'x' })).rejects.toEqual(
      new Denied('publication.undo-withdrawal'),
    )
  })
})
