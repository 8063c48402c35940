import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { askedPlace, expectDead } from '#harness/asked-place'
import { expectNothingWritten } from '#harness/expect-act'
import { read } from '#harness/test-world'
import { answerByLink } from '#server/agenda/answer-by-link'
import { editContribution } from '#server/agenda/edit-contribution'
import { settleAnswer } from '#server/agenda/settle-answer'
import { refuse } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'

// What a speaker without an account answers by a link: on the practice agenda, where Tajikistan holds a place.

const text = (value: unknown) => (value === null ? null : JSON.parse(String(value)))
const on = askedPlace()

describe('a speaker who is asked to confirm', () => {
  test('confirms, and asks to be printed otherwise: confirmed at once, and the words wait for an organiser, who takes them', async () => {
    const id = await on.speaker()
    const token = await on.handed(id)
    const words = { honorific: 'Dr', name: 'John Smith', position: 'Lecturer', language: 'en' }
    await expectDone(answerByLink(null, await on.answering(token, { answer: 'accept', note: 'With an H.', ...words })))
    const standing = () => {
      const [row] = read(`select status, name, honorific, position from contribution where id = '${id}'`)
      return { status: row?.status, name: text(row?.name)?.en, honorific: text(row?.honorific)?.en, position: text(row?.position)?.en }
    }
    expect(standing()).toEqual({ status: 'confirmed', name: 'Jon Smith', honorific: undefined, position: 'Lecturer' })
    const given = await on.last(id)
    expect(given).toMatchObject({ kind: 'accepted', applied: true, waits: true, named: words, note: 'With an H.' })
    const settling = { meetingId: on.meetingId, id, version: on.versionOf(id), answerId: given?.id, how: 'take' }
    await expectDone(settleAnswer(on.chair, settling))
    expect(standing()).toEqual({ status: 'confirmed', name: 'John Smith', honorific: 'Dr', position: 'Lecturer' })
    expect((await on.last(id))?.waits).toBe(false)
  })

  test('set aside, they stay as they are printed; the same words ask for nothing', async () => {
    const id = await on.speaker()
    const as = { name: 'Jon Smith', position: 'Lecturer', language: 'en' }
    await expectDone(answerByLink(null, await on.answering(await on.handed(id), { answer: 'accept', ...as })))
    expect(await on.last(id)).toMatchObject({ kind: 'accepted', waits: false, named: null })
    const other = await on.speaker()
    await expectDone(answerByLink(null, await on.answering(await on.handed(other), { answer: 'accept', ...as, name: 'J. Smith' })))
    const answerId = (await on.last(other))?.id
    await expectDone(
      settleAnswer(on.chair, { meetingId: on.meetingId, id: other, version: on.versionOf(other), answerId, how: 'set-aside' }),
    )
    expect(text(read(`select name from contribution where id = '${other}'`)[0]?.name).en).toBe('Jon Smith')
  })

  test('declines with a note, or says who comes instead', async () => {
    const [first, second] = [await on.speaker(), await on.speaker({ name: { en: 'Ann Smith' } })]
    await expectDone(answerByLink(null, await on.answering(await on.handed(first), { answer: 'decline', note: 'I am ill.' })))
    expect(await on.last(first)).toMatchObject({ kind: 'declined', note: 'I am ill.', givenBy: 'link' })
    await expectDone(answerByLink(null, await on.answering(await on.handed(second), { answer: 'name', name: 'Bo Other', language: 'en' })))
    expect(await on.last(second)).toMatchObject({ kind: 'substituted', named: { name: 'Bo Other' } })
  })

  test('a page of before an organiser’s change: the answer waits; of before another answer: none is taken (stale)', async () => {
    const id = await on.speaker()
    const token = await on.handed(id)
    const sent = await on.answering(token, { answer: 'accept' })
    await expectNothingWritten(async () => {
      expect(await answerByLink(null, { ...sent, after: randomUUID() })).toEqual(refuse('stale', { current: { after: '' } }))
    })
    await expectDone(editContribution(on.chair, { meetingId: on.meetingId, id, version: 1, role: 'moderator' }))
    expect(await answerByLink(null, sent)).toEqual({ ok: true, value: { applied: false } })
    expect(await on.last(id)).toMatchObject({ kind: 'accepted', applied: false, waits: true })
    await expectDead(token)
  })
})
