import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { daysInOrder } from '#domain/agenda/draft-order'
import { expectNothingWritten } from '#harness/expect-act'
import { claimOf, openFor, read, testWorld } from '#harness/test-world'
import { addItem } from '#server/agenda/add-item'
import { editDay } from '#server/agenda/edit-day'
import { fillAgenda } from '#server/agenda/fill-agenda'
import { agendaDraft } from '#server/agenda/queries/agenda-draft'
import { draftHistory } from '#server/agenda/queries/draft-history'
import { startChoices } from '#server/agenda/queries/start-choices'
import { redoAct } from '#server/agenda/redo-act'
import { removeDay } from '#server/agenda/remove-day'
import { undoAct } from '#server/agenda/undo-act'
import type { Claim } from '#server/command/viewer'
import { Denied, refuse, refuseField } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { createMeeting } from '#server/meeting/create-meeting'
import { joinTeam } from '#server/meeting/join-team'

// A meeting that was created empty is filled from an earlier one or a template. The 5th SOM had two days.

let chair: Claim
let som5 = ''

testWorld()
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
  som5 = idOf('som-5')
})

const idOf = (slug: string) => String(read(`select id from meeting where slug = '${slug}'`)[0]?.id)
const draftOf = async (slug: string) => (await agendaDraft(chair, { slug })).draft
const creating = (more: Record<string, unknown>) =>
  createMeeting(chair, {
    ...{ type: 'som', ordinal: '6', original: 'en', startsOn: '07.10.2027', endsOn: '08.10.2027', title: { en: 'A new meeting' } },
    ...{ theme: {}, country: { en: 'Kyrgyzstan' }, city: { en: 'Bishkek' }, venue: {}, ...more },
  })

function withoutVersions({ meeting: _, ...draft }: Awaited<ReturnType<typeof draftOf>>) {
  return Object.values(draft).map((entries) => entries.map((entry) => ({ ...entry, version: 0 })).sort((a, b) => (a.id < b.id ? -1 : 1)))
}

describe('an empty agenda is filled', () => {
  const filling = (slug: string, more: Record<string, unknown> = {}, by = chair) =>
    fillAgenda(by, { meetingId: idOf(slug), start: `meeting:${som5}`, ...more })

  test('from an earlier meeting, under the dates and headings it has', async () => {
    await expectDone(creating({ slug: 'empty' }))
    const before = await draftOf('empty')
    expect(await startChoices(chair, { slug: 'empty' })).toMatchObject({ isEmpty: true, title: before.meeting.title })
    await expectDone(filling('empty'))
    const after = await draftOf('empty')
    expect(after.slots.length).toBe((await draftOf('som-5')).slots.length)
    expect(daysInOrder(after).map(({ id, date }) => ({ id, date }))).toEqual(daysInOrder(before).map(({ id, date }) => ({ id, date })))
    expect((await startChoices(chair, { slug: 'empty' })).isEmpty).toBe(false)
  })

  test('and keeps its own words on a day; papers come along where they are asked for', async () => {
    const conference = idOf('practice-conference')
    const dates = { startsOn: '2027-11-01', endsOn: '2027-11-30' }
    const papersIn = async (slug: string) => (await draftOf(slug)).items.flatMap(({ papers }) => papers.map(({ symbol }) => symbol)).sort()
    for (const [slug, papers] of [
      ['without', {}],
      ['with', { papers: 'on' }],
    ] as const) {
      await expectDone(creating({ ...dates, slug }))
      const [day] = daysInOrder(await draftOf(slug))
      const note = { en: 'Lunch is offered by the host' }
      await expectDone(editDay(chair, { meetingId: idOf(slug), id: day?.id, version: day?.version, note }))
      await expectDone(filling(slug, { start: `meeting:${conference}`, fewer: 'on', ...papers }))
      expect(daysInOrder(await draftOf(slug))[0]?.note?.en).toBe(note.en)
    }
    expect([await papersIn('without'), await papersIn('with')]).toEqual([[], await papersIn('practice-conference')])
  })

  test('but not once it has an item, in a slot or in its list alone', async () => {
    await expectDone(creating({ slug: 'listed' }))
    const item = { meetingId: idOf('listed'), id: randomUUID(), title: { en: 'Adoption of the agenda' } }
    await expectDone(addItem(chair, item))
    await expectNothingWritten(async () => expect(await filling('listed')).toEqual(refuse('agenda-begun')))
  })

  test('as one act, undone and done again', async () => {
    await expectDone(creating({ slug: 'undone' }))
    const meetingId = idOf('undone')
    await expectDone(filling('undone'))
    const filled = withoutVersions(await draftOf('undone'))
    expect((await draftHistory(chair, { slug: 'undone' })).undo?.name).toEqual({ code: 'agenda-filled' })
    await expectDone(undoAct(chair, { meetingId, id: randomUUID(), act: null }))
    const undone = await draftOf('undone')
    expect([undone.days.length, undone.slots, undone.items, undone.contributions]).toEqual([2, [], [], []])
    await expectDone(redoAct(chair, { meetingId, id: randomUUID(), act: null }))
    expect(withoutVersions(await draftOf('undone'))).toEqual(filled)
  })

  test('stale: not once it has an entry, nor from nothing, nor on dates without room', async () => {
    await expectDone(creating({ slug: 'one-day', endsOn: '07.10.2027' }))
    await expectNothingWritten(async () => {
      expect(await filling('one-day', { start: '' })).toEqual(refuseField('start', 'required'))
      expect(await filling('one-day', { start: 'template:som-two-days' })).toEqual(
        refuseField('fewer', 'days-left-out', { days: 1, slots: 12 }),
      )
    })
    await expectDone(filling('one-day', { start: 'template:som-one-day' }))
    await expectNothingWritten(async () => {
      expect(await filling('one-day')).toEqual(refuse('agenda-begun'))
    })
  })

  test('with the days that were taken out of it, where they are needed', async () => {
    await expectDone(creating({ slug: 'fewer' }))
    const [, second] = daysInOrder(await draftOf('fewer'))
    await expectDone(removeDay(chair, { meetingId: idOf('fewer'), id: second?.id, version: second?.version }))
    await expectDone(filling('fewer'))
    const after = await draftOf('fewer')
    expect(daysInOrder(after).map(({ id }) => id)).toContain(second?.id)
    expect(after.slots.some(({ dayId }) => dayId === second?.id)).toBe(true)
  })

  test('where there is such a meeting, and such a start', async () => {
    await expectDone(creating({ slug: 'theirs' }))
    await expectNothingWritten(async () => {
      const unknown = fillAgenda(chair, { meetingId: randomUUID(), start: `meeting:${som5}` })
      await expect(unknown).rejects.toEqual(new Denied('agenda.fill'))
      await expect(filling('theirs', { start: `meeting:${randomUUID()}` })).rejects.toEqual(new Denied('agenda.fill'))
    })
  })

  test('by nobody who may not edit it, nor from what they may not read', async () => {
    await expectDone(creating({ slug: 'ours' }))
    const other = await openFor('other@test.example', 'organiser:state:KZ')
    await expectDone(joinTeam(chair, { meetingId: idOf('practice'), accountId: chair.accountId }))
    await expectNothingWritten(async () => {
      for (const by of [await claimOf('delegate.tj@demo.example'), await claimOf('admin@demo.example')])
        await expect(filling('ours', {}, by)).rejects.toEqual(new Denied('agenda.fill'))
      await expect(filling('ours', { start: `meeting:${idOf('practice')}` }, other)).rejects.toEqual(new Denied('agenda.fill'))
    })
  })
})
