import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { allTexts, proposer } from '#domain/agenda/languages/proposals'
import { savesOfTexts } from '#domain/agenda/languages/write-texts'
import { claimOf, read, testWorld } from '#harness/test-world'
import { addContribution } from '#server/agenda/add-contribution'
import { addSlot } from '#server/agenda/add-slot'
import { editItem } from '#server/agenda/edit-item'
import { agendaDraft } from '#server/agenda/queries/agenda-draft'
import { together } from '#server/agenda/together'
import { undoAct } from '#server/agenda/undo-act'
import type { Claim } from '#server/command/viewer'
import { Denied } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { sideBySide } from '#server/desk/queries/side-by-side'
import { addPerson } from '#server/people/add-person'
import { editPerson } from '#server/people/edit-person'
import { publishAgenda } from '#server/publication/publish-agenda'
import { publicationPreview } from '#server/publication/queries/publication-preview'
import { withdrawAgenda } from '#server/publication/withdraw-agenda'

// All texts of a draft, with what the directory and published programmes know of them; filling many is one act.

let chair: Claim
let practice = ''
const clock = testWorld()
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
  practice = idOf('practice')
})

const idOf = (slug: string) => String(read(`select id from meeting where slug = '${slug}'`)[0]?.id)
const dayOf = (meetingId: string) => read(`select id from meeting_day where meeting_id = '${meetingId}' order by date`)[0]?.id
// Of the words in `practice` that are known already, those about host communities.
const known = async () => (await view()).otherMeetings.filter(({ en }) => en?.includes('host communities'))
const view = (who = chair) => sideBySide(who, { slug: 'practice' })

async function slotTitled(en: string, start: string, meetingId = practice): Promise<{ id: string; itemId: string }> {
  const [id, itemId] = [randomUUID(), randomUUID()]
  await expectDone(addSlot(chair, { meetingId, id, itemId, dayId: dayOf(meetingId), start, end: null, kind: 'session', title: { en } }))
  return { id, itemId }
}

async function publishSom5(): Promise<void> {
  clock.pass(60_000)
  const { mark } = await publicationPreview(chair, { slug: 'som-5', locale: 'en' })
  await expectDone(publishAgenda(chair, { meetingId: idOf('som-5'), audience: 'public', standing: 'final', note: '', draftMark: mark }))
}

test('a title that another published programme has translated is known, and no other words of that programme are told', async () => {
  const other = await slotTitled('Voices of host communities', '18:00', idOf('som-5'))
  await expectDone(editItem(chair, { meetingId: idOf('som-5'), id: other.itemId, version: 1, title: { ru: 'Голоса принимающих общин' } }))
  await slotTitled('Voices of host communities', '15:00')
  expect(await known()).toEqual([])
  await publishSom5()
  expect(await known()).toEqual([{ en: 'Voices of host communities', ru: 'Голоса принимающих общин' }])
  const number = Number(read(`select max(number) n from publication where meeting_id = '${idOf('som-5')}'`)[0]?.n)
  await expectDone(withdrawAgenda(chair, { meetingId: idOf('som-5'), number, reason: 'A slip.' }))
  expect(await known()).toEqual([])
})

test('of somebody in the draft the directory says name and position in every language it has', async () => {
  const personId = randomUUID()
  const { id: slotId } = await slotTitled('Session', '15:00')
  const position = { en: 'Adviser', ru: 'Советник', kk: 'Кеңесші' }
  await expectDone(
    addPerson(chair, {
      id: personId,
      original: 'en',
      name: 'N. N.',
      honorific: '',
      position: 'Adviser',
      state: null,
      organizationId: null,
    }),
  )
  await expectDone(
    editPerson(chair, {
      id: personId,
      version: 1,
      name: { ru: 'Н. Н.' },
      position,
      honorific: {},
      sortName: 'N. N.',
      state: '',
      organizationId: '',
    }),
  )
  await expectDone(addContribution(chair, { meetingId: practice, id: randomUUID(), slotId, partId: null, role: 'presenter', personId }))
  const { directory, draft } = await view()
  expect(directory).toEqual([{ en: 'N. N.', ru: 'Н. Н.' }, position])
  expect(draft.contributions.map(({ name }) => name?.en)).toContain('N. N.')
})

test('all known words are filled in one act, and undone they leave exactly what was', async () => {
  await slotTitled('Coffee break', '15:00')
  await slotTitled('Coffee break', '16:00')
  const { id: slotId } = await slotTitled('Session 9', '16:30')
  for (const name of ['A', 'B'])
    await expectDone(
      addContribution(chair, {
        meetingId: practice,
        id: randomUUID(),
        slotId,
        partId: null,
        role: 'presenter',
        name: { en: name },
        honorific: { en: 'Ms.' },
      }),
    )
  const before = (await view()).draft
  const propose = proposer(before, [], 'kk')
  const written = allTexts(before, 'kk').flatMap((text) => {
    const wording = propose(text.text).sure
    return wording === null || text.state !== 'missing' || text.spots.some(({ kind }) => kind === 'meeting')
      ? []
      : [{ spots: text.spots, wording }]
  })
  const versions = new Map(
    [...before.items, ...before.contributions, ...before.slots, ...before.days].map(({ id, version }) => [id, version]),
  )
  const saves = savesOfTexts(before, [], 'kk', written).map(({ verb, target, input }) => ({
    verb,
    body: { ...input, meetingId: practice, id: target, version: versions.get(target) },
  }))
  await expectDone(
    together(chair, { meetingId: practice, id: randomUUID(), name: { code: 'words-filled', count: written.length }, saves, holds: {} }),
  )
  const after = allTexts((await view()).draft, 'kk').filter(({ text }) => ['Coffee break', 'Session 9', 'Ms.'].includes(text.en ?? ''))
  expect(after.map(({ text, state, spots }) => [text.kk, state, spots.length])).toEqual([
    // One was there before.
    ['Кофе-үзіліс', 'done', 1],
    ['Кофе-үзіліс', 'done', 1],
    ['Кофе-үзіліс', 'done', 1],
    ['9-отырыс', 'done', 1],
    ['ханым', 'done', 2],
  ])
  await expectDone(undoAct(chair, { meetingId: practice, id: randomUUID(), act: null }))
  const undone = (await agendaDraft(chair, { slug: 'practice' })).draft
  const words = ({ items, contributions }: typeof before) => [
    items.map(({ title }) => title),
    contributions.map(({ honorific }) => honorific),
  ]
  expect(words(undone)).toEqual(words(before))
})

test('who may not edit the draft gets nothing of it', async () => {
  await expect(view(await claimOf('delegate.kg@demo.example'))).rejects.toThrow(Denied)
})
