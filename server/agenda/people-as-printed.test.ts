import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import type { DraftContribution, DraftDelta } from '#domain/agenda/agenda-draft'
import { expectAct, expectNothingWritten } from '#harness/expect-act'
import { claimOf, read, testWorld } from '#harness/test-world'
import { addContribution } from '#server/agenda/add-contribution'
import { addPart } from '#server/agenda/add-part'
import { editContribution } from '#server/agenda/edit-contribution'
import { orderByProtocol } from '#server/agenda/order-by-protocol'
import { agendaDraft } from '#server/agenda/queries/agenda-draft'
import { removeEntry } from '#server/agenda/remove-entry'
import type { Claim } from '#server/command/viewer'
import { refuse } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { stableId } from '#server/demo/stable-id'
import { forgetPerson } from '#server/people/forget-person'
import { mergePersons } from '#server/people/merge-persons'

// Places that are held, filled and given back, and tours de table, on the agenda of the 5th SOM.

const SLOT = stableId('som-5/D2S7')
const TABLE = stableId('som-5/D2S3')
/** Of Azerbaijan, and of IOM, in the directory. */
const ASKEROV = stableId('person/alimirzamin-askerov')
const KRISTINA = stableId('person/kristina-galstyan')

let chair: Claim
let admin: Claim
let meetingId = ''

testWorld()
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
  admin = await claimOf('admin@demo.example')
  meetingId = String(read(`select id from meeting where slug = 'som-5'`)[0]?.id)
})

const only = (delta: DraftDelta): DraftContribution => {
  const [contribution] = delta.contributions ?? []
  if (contribution === undefined) throw new Error('nobody was saved')
  return contribution
}
const adding = async (more: Record<string, unknown>, slotId = SLOT) =>
  only(
    await expectDone(
      addContribution(chair, { meetingId, id: randomUUID(), slotId, partId: null, role: 'panelist', status: 'tbc', ...more }),
    ),
  )
const editing = async ({ id, version }: DraftContribution, more: Record<string, unknown>) =>
  only(await expectDone(editContribution(chair, { meetingId, id, version, ...more })))
const known = (id: string) => {
  const [row] = read(`select name, honorific, position, state_code, organization_id from person where id = '${id}'`)
  const text = (value: unknown) => (value === null ? null : JSON.parse(String(value)))
  return {
    personId: id,
    name: text(row?.name),
    honorific: text(row?.honorific),
    position: text(row?.position),
    state: row?.state_code ?? null,
    organizationId: row?.organization_id ?? null,
  }
}
const saidOfPlace = { roleLabel: { en: 'Keynote', ru: 'Основной доклад' }, topic: { en: 'Data' }, minutes: 15, attendance: 'video' }

describe('a place that a State holds', () => {
  test('is filled in place: the same appearance, with its role, topic, minutes and State; the trail is on record', async () => {
    const held = await adding({ state: 'AZ', ...saidOfPlace })
    const filling = { meetingId, id: held.id, version: 1, personId: ASKEROV }
    await expectAct(chair, () => editContribution(chair, filling), {
      act: 'agenda.contribution-edited',
      objectKind: 'contribution',
      objectId: held.id,
      meetingId,
      fields: ['personId'],
      refs: { person: ASKEROV },
    })
    const { draft } = await agendaDraft(chair, { slug: 'som-5' })
    const filled = draft.contributions.find(({ id }) => id === held.id)
    expect(filled).toEqual({ ...held, ...known(ASKEROV), version: 2 })
    await expectAct(chair, () => editContribution(chair, { meetingId, id: held.id, version: 2, personId: null }), {
      act: 'agenda.contribution-edited',
      objectKind: 'contribution',
      objectId: held.id,
      meetingId,
      fields: ['personId'],
      refs: { left: ASKEROV },
    })
    const after = (await agendaDraft(chair, { slug: 'som-5' })).draft.contributions.find(({ id }) => id === held.id)
    expect(after).toEqual({ ...held, version: 3 })
  })

  test('stays that State’s when somebody of another takes it, unless said otherwise', async () => {
    const held = await adding({ state: 'KZ' })
    expect(await editing(held, { personId: ASKEROV })).toEqual({ ...held, ...known(ASKEROV), state: 'KZ', version: 2 })
    const other = await adding({ state: 'KZ' })
    expect((await editing(other, { personId: ASKEROV, state: 'AZ' })).state).toBe('AZ')
    const ofAState = await adding({ state: 'KZ' })
    expect(await editing(ofAState, { personId: KRISTINA })).toMatchObject({ state: 'KZ', organizationId: null })
  })

  test('goes from one person to another, and the record says who came and who left', async () => {
    const held = await adding({ state: 'AZ', personId: ASKEROV })
    await expectAct(chair, () => editContribution(chair, { meetingId, id: held.id, version: 1, personId: KRISTINA }), {
      act: 'agenda.contribution-edited',
      objectKind: 'contribution',
      objectId: held.id,
      meetingId,
      fields: ['personId'],
      refs: { person: KRISTINA, left: ASKEROV },
    })
  })
})

describe('a post without a name', () => {
  test('is typed directly, makes nobody of the directory, and keeps its words whoever fills it', async () => {
    const count = () => read('select count(*) as n from person')[0]?.n
    const before = count()
    const post = await adding({ position: { en: 'Deputy Minister of Health' }, state: 'AZ' })
    expect(count()).toBe(before)
    const filled = await editing(post, { personId: ASKEROV })
    expect(filled).toEqual({ ...post, ...known(ASKEROV), position: post.position, version: 2 })
    expect(await editing(filled, { personId: null })).toEqual({ ...post, version: 3 })
  })
})

describe('whoever appears', () => {
  test('merged with another entry of the directory, keeps label, topic, minutes and place', async () => {
    const held = await adding({ personId: ASKEROV, ...saidOfPlace, joins: true })
    const version = Number(read(`select version from person where id = '${ASKEROV}'`)[0]?.version)
    await expectDone(mergePersons(admin, { id: ASKEROV, into: KRISTINA, version }))
    const after = (await agendaDraft(chair, { slug: 'som-5' })).draft.contributions.find(({ id }) => id === held.id)
    expect(after).toEqual({ ...held, personId: KRISTINA, version: 2 })
    // Taken out, the position typed here stays: it is no longer the directory's.
    if (after) expect(await editing(after, { personId: null })).toMatchObject({ name: null, position: held.position, minutes: 15 })
  })

  test('forgotten in the directory, keeps what the agenda prints, and can be taken out', async () => {
    const held = await adding({ personId: ASKEROV, ...saidOfPlace })
    const version = Number(read(`select version from person where id = '${ASKEROV}'`)[0]?.version)
    await expectDone(forgetPerson(admin, { id: ASKEROV, version }))
    const after = (await agendaDraft(chair, { slug: 'som-5' })).draft.contributions.find(({ id }) => id === held.id)
    expect(after).toEqual(held)
    expect(await editing(held, { personId: null })).toMatchObject({ personId: null, name: null, honorific: null, state: 'AZ', minutes: 15 })
  })
})

describe('a tour de table', () => {
  const order = async (slotId: string, partId: string | null = null) =>
    (await agendaDraft(chair, { slug: 'som-5' })).draft.contributions
      .filter((one) => one.slotId === slotId && one.partId === partId)
      .sort((a, b) => a.rank - b.rank)
      .map(({ role, state, organizationId }) => [role, state ?? (organizationId === null ? '' : 'organisation')].join(' ').trim())
  const press = (id: string, partId: string | null, slotVersion = 1) => orderByProtocol(chair, { meetingId, id, slotVersion, partId })

  test('is put in the protocol order of the meeting’s language; who moderates stays', async () => {
    await expectDone(press(TABLE, null))
    expect(await order(TABLE)).toEqual(['presenter AF', 'presenter AZ', 'presenter KZ', 'presenter KG', 'presenter TJ', 'moderator KG'])
  })

  test('has members before observers and others, organisations where they were, and lets a part be ordered alone', async () => {
    const partId = randomUUID()
    await expectDone(addPart(chair, { meetingId, id: partId, slotId: SLOT, title: { en: 'Tour de table' } }))
    const iom = known(KRISTINA).organizationId
    for (const who of [{ state: 'US' }, { state: 'PK' }, { organizationId: iom }, { state: 'TR' }, { state: 'TM' }, { state: 'AF' }])
      await adding({ ...who, partId })
    await adding({ state: 'UZ' })
    await adding({ state: 'AF' })
    const version = Number(read(`select version from slot where id = '${SLOT}'`)[0]?.version)
    await expectAct(chair, () => press(SLOT, partId, version), {
      act: 'agenda.people-ordered',
      objectKind: 'part',
      objectId: partId,
      meetingId,
    })
    // In 2018 its English name was Turkey, before Turkmenistan, as it still sorts.
    expect(await order(SLOT, partId)).toEqual(['AF', 'TR', 'organisation', 'TM', 'PK', 'US'].map((who) => `panelist ${who}`))
    expect(await order(SLOT)).toEqual(['panelist UZ', 'panelist AF'])
  })

  test('is refused when its order was changed meanwhile, when it stands so already, and when its slot or part was taken out', async () => {
    await expectDone(press(TABLE, null))
    const { slots } = (await agendaDraft(chair, { slug: 'som-5' })).draft
    await expectNothingWritten(async () => {
      expect(await press(TABLE, null)).toEqual(refuse('stale', { current: { slots: slots.filter(({ id }) => id === TABLE) } }))
      expect(await press(TABLE, null, 2)).toEqual(refuse('in-order'))
      expect(await press(TABLE, randomUUID(), 2)).toEqual(refuse('removed'))
    })
    await expectDone(removeEntry(chair, { meetingId, kind: 'slot', id: TABLE, version: 2 }))
    await expectNothingWritten(async () => expect(await press(TABLE, null, 3)).toEqual(refuse('removed')))
  })
})
