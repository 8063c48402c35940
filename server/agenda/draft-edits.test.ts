import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import type { DraftContribution } from '#domain/agenda/agenda-draft'
import { expectAct } from '#harness/expect-act'
import { claimOf, read, testWorld } from '#harness/test-world'
import { addContribution } from '#server/agenda/add-contribution'
import { addSlot } from '#server/agenda/add-slot'
import { editContribution } from '#server/agenda/edit-contribution'
import { editItem } from '#server/agenda/edit-item'
import { editPart } from '#server/agenda/edit-part'
import { editSlot } from '#server/agenda/edit-slot'
import { agendaDraft } from '#server/agenda/queries/agenda-draft'
import { AGENDA_VERBS } from '#server/agenda/verbs'
import type { Claim } from '#server/command/viewer'
import { expectDone } from '#server/demo/expect-done'
import { stableId } from '#server/demo/stable-id'

// An edit writes what was typed and leaves everything else as it was; naming somebody prints what the directory says of them.

const SLOT = stableId('som-5/D2S7')
const ITEM = stableId('som-5/item/D2S7')
const PART = stableId('som-5/D2S7/part/0')
const WHO = stableId('som-5/D2S7/part/0/who/1')
const KRISTINA = stableId('person/kristina-galstyan')

let chair: Claim
let meetingId = ''
let iom: unknown

testWorld()
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
  meetingId = String(read(`select id from meeting where slug = 'som-5'`)[0]?.id)
  iom = read(`select organization_id as id from organization_name where short_name like '%"IOM"%'`)[0]?.id
})

const draft = async () => (await agendaDraft(chair, { slug: 'som-5' })).draft
const entryOf = async (list: 'slots' | 'items' | 'parts' | 'contributions', id: string) =>
  (await draft())[list].find((entry) => entry.id === id)

describe('an edit of one field leaves every other as it was', () => {
  const away = randomUUID()
  const FIELDS = {
    slots: {
      command: editSlot,
      id: SLOT,
      typed: [{ continued: true }, { kind: 'discussion' }, { start: '14:10' }, { end: '15:50' }, { end: null }, { end: '17:00' }],
    },
    items: {
      command: editItem,
      id: ITEM,
      typed: [{ purpose: 'decision' }, { subItems: [{ id: away, text: {} }] }, { purpose: null }, { subItems: [] }],
    },
    contributions: {
      command: editContribution,
      id: WHO,
      typed: [{ status: 'declined' }, { attendance: 'video' }, { role: 'moderator' }, { state: 'KG' }, { state: null }, { role: 'chair' }],
    },
  } as const
  /** What stands where it is not what was typed. */
  const STANDS: Record<string, unknown> = { subItems: [{ id: away, text: { original: 'en' } }] }

  test.each(['slots', 'items', 'contributions'] as const)('%s', async (list) => {
    const { command, id, typed } = FIELDS[list]
    for (const field of typed) {
      const before = await entryOf(list, id)
      const version = Number(before?.version)
      await expectDone(command(chair, { meetingId, id, version, ...field }))
      const stands = 'subItems' in field && field.subItems.length > 0 ? STANDS : field
      expect(await entryOf(list, id)).toEqual({ ...before, ...stands, version: version + 1 })
    }
  })

  test('and of one language every other', async () => {
    const texts = [
      ['items', editItem, ITEM, 'title'],
      ['items', editItem, ITEM, 'abstract'],
      ['parts', editPart, PART, 'title'],
      ['parts', editPart, PART, 'abstract'],
      ['contributions', editContribution, WHO, 'honorific'],
      ['contributions', editContribution, WHO, 'name'],
      ['contributions', editContribution, WHO, 'position'],
      ['contributions', editContribution, WHO, 'topic'],
      ['contributions', editContribution, WHO, 'text'],
    ] as const
    for (const [list, command, id, field] of texts) {
      const before = await entryOf(list, id)
      const version = Number(before?.version)
      await expectDone(command(chair, { meetingId, id, version, [field]: { en: 'One' } }))
      await expectDone(command(chair, { meetingId, id, version: version + 1, [field]: { kk: 'Бір' } }))
      const after = await entryOf(list, id)
      const text = expect.objectContaining({ original: 'en', en: 'One', kk: 'Бір', renders: expect.objectContaining({ kk: 'One' }) })
      expect(after).toEqual({ ...before, [field]: text, version: version + 2 })
    }
  })

  test('a sub-item that is kept keeps the languages that were not typed', async () => {
    const [id, version] = [randomUUID(), Number((await entryOf('items', ITEM))?.version)]
    await expectDone(editItem(chair, { meetingId, id: ITEM, version, subItems: [{ id, text: { en: 'One', ru: 'Один' } }] }))
    await expectDone(editItem(chair, { meetingId, id: ITEM, version: version + 1, subItems: [{ id, text: { ru: 'Раз' } }] }))
    expect(await entryOf('items', ITEM)).toMatchObject({
      subItems: [{ id, text: { original: 'en', en: 'One', ru: 'Раз', renders: { ru: 'One' } } }],
    })
  })
})

test('a slot that goes on with an item leaves the item’s words alone', async () => {
  const [id, day] = [randomUUID(), (await draft()).days[0]?.id]
  const before = await entryOf('items', ITEM)
  const adding = { meetingId, id, dayId: day, itemId: ITEM, start: '9', end: '10', kind: 'session', title: { en: 'Typed over' } }
  expect(await expectDone(addSlot(chair, adding))).toMatchObject({ items: [before], slots: [{ continued: true }] })
})

describe('an appearance', () => {
  const adding = (more: Record<string, unknown>) => {
    const id = randomUUID()
    return addedAs(id, expectDone(addContribution(chair, { meetingId, id, slotId: SLOT, partId: PART, role: 'presenter', ...more })))
  }
  const addedAs = async (id: string, saved: Promise<{ contributions?: DraftContribution[] }>) =>
    (await saved).contributions?.find((contribution) => contribution.id === id)
  const editing = (before: DraftContribution | undefined, more: Record<string, unknown>) =>
    addedAs(String(before?.id), expectDone(editContribution(chair, { meetingId, id: before?.id, version: before?.version, ...more })))
  const nobody = {
    personId: null,
    state: null,
    organizationId: null,
    honorific: null,
    name: null,
    position: null,
    status: 'invited',
    attendance: 'in-person',
    topic: null,
    text: null,
  }
  const inDirectory = () => ({
    personId: KRISTINA,
    state: null,
    organizationId: iom,
    honorific: { original: 'en', en: 'Ms.', ru: 'г-жа', kk: 'ханым', renders: { ru: 'Ms.', kk: 'Ms.' } },
    name: { original: 'en', en: 'Kristina Galstyan' },
    position: {
      original: 'en',
      en: 'Migration Policy Officer, International Partnerships Division, IOM Headquarters',
      ru: 'специалист по миграционной политике, Отдел международных партнёрств, штаб-квартира МОМ',
      kk: 'көші-қон саясаты жөніндегі маман, Халықаралық серіктестік бөлімі, ХКҰ штаб-пәтері',
      renders: {
        ru: 'Migration Policy Officer, International Partnerships Division, IOM Headquarters',
        kk: 'Migration Policy Officer, International Partnerships Division, IOM Headquarters',
      },
    },
  })

  test('of which nothing is said yet is invited, in person, and names nobody', async () => {
    expect(await adding({})).toMatchObject({ version: 1, slotId: SLOT, partId: PART, role: 'presenter', ...nobody })
  })

  test('of somebody prints what the directory says of them, and words typed with it go over that', async () => {
    expect(await adding({ personId: KRISTINA })).toMatchObject({ ...nobody, ...inDirectory() })
    expect(await adding({ personId: KRISTINA, position: { en: 'Envoy' }, state: 'KZ', organizationId: null })).toMatchObject({
      ...inDirectory(),
      position: { original: 'en', en: 'Envoy' },
      state: 'KZ',
      organizationId: null,
    })
  })

  test('is somebody else’s from then on, on record by who it is; what was said of the appearance stays', async () => {
    const before = await adding({ state: 'KG', status: 'confirmed', attendance: 'video', topic: { en: 'Safety' }, name: { en: 'A. B.' } })
    const edit = { meetingId, id: before?.id, version: 1, personId: KRISTINA }
    await expectAct(chair, () => editContribution(chair, edit), {
      act: 'agenda.contribution-edited',
      objectKind: 'contribution',
      objectId: before?.id,
      meetingId,
      fields: ['personId'],
      refs: { person: KRISTINA },
    })
    expect(await entryOf('contributions', String(before?.id))).toEqual({ ...before, ...inDirectory(), version: 2 })
  })

  test('that loses its person keeps the State, the organisation and the topic, and no name', async () => {
    const before = await adding({ personId: KRISTINA, topic: { en: 'Safety' } })
    const after = { ...before, personId: null, honorific: null, name: null, position: null, version: 2 }
    expect(await editing(before, { personId: null })).toEqual(after)
  })

  test('that becomes a line names nobody, whatever is typed', async () => {
    const before = await adding({ personId: KRISTINA })
    const line = { ...before, role: 'line', personId: null, name: null, text: { original: 'en', en: 'Photo' }, version: 2 }
    expect(await editing(before, { role: 'line', name: { en: 'Kristina' }, text: { en: 'Photo' } })).toEqual(line)
  })
})

const OTHERS = [
  ...['move-entry', 'remove-entry', 'restore-entry', 'order-by-protocol', 'carry-entry', 'settle-answer'],
  ...['together', 'undo-act', 'redo-act', 'accept-text', 'undo-text', 'switch-off-rule', 'switch-on-rule'],
]

test('each save has an address of its own, which open pages go on sending to', () => {
  const ofTheList = ['add-item', 'list-item', 'move-item', 'remove-item', 'add-day', 'edit-day', 'remove-day']
  const verbs = ['add-slot', 'edit-slot', 'edit-item', ...ofTheList, 'add-part', 'edit-part', 'add-contribution', 'edit-contribution']
  expect([...AGENDA_VERBS].map(([verb, command]) => [verb, command.commandName])).toEqual(
    [...verbs, ...OTHERS].map((verb) => [verb, `agenda.${verb}`]),
  )
})
