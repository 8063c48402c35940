import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { expectAct, expectNothingWritten } from '#harness/expect-act'
import { claimOf, read, testWorld } from '#harness/test-world'
import type { Claim } from '#server/command/viewer'
import { Denied, refuse, refuseField } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { stableId } from '#server/demo/stable-id'
import { addPerson } from '#server/people/add-person'
import { addState } from '#server/record/add-state'
import { correctTerm } from '#server/record/correct-term'
import { designate } from '#server/record/designate'
import { endChairperson } from '#server/record/end-chairperson'
import { endDesignation } from '#server/record/end-designation'
import { nameChairperson } from '#server/record/name-chairperson'
import { nameOrganization } from '#server/record/name-organization'
import { nameState } from '#server/record/name-state'
import { contact } from '#server/record/queries/contact'
import { setAddressMonths } from '#server/record/set-address-months'
import { setCapacity } from '#server/record/set-capacity'
import { setContact } from '#server/record/set-contact'
import { setSilenceHours } from '#server/record/set-silence-hours'
import { setSupportUnit } from '#server/record/set-support-unit'

// What the commands on the record of the Process promise. Terms of the demo record begin on 1 January 2021 (Türkiye, known to the
// month), 28 March 2023 (Azerbaijan) and 24 April 2025 (Kazakhstan).

const NOBODY = randomUUID()
const SOMEBODY = stableId('person/kristina-galstyan')
const SOURCE = 'Note verbale'

let admin: Claim
let organizationId = ''

const clock = testWorld()
beforeEach(async () => {
  admin = await claimOf('admin@demo.example')
  organizationId = String(read(`select organization_id from organization_name where short_name like '%Daris%'`)[0]?.organization_id)
})

const names = (name: string) => ({ en: name, ru: name, kk: name })
const termOn = (day: string) => read(`select id from chairmanship where effective_on = '${day}' and replaced_at is null`)[0]?.id

describe('a State', () => {
  const naming = { short: names('Ruritania'), official: names('Kingdom of Ruritania'), sortsAs: {} }
  const onState = (objectId: string) => ({ objectKind: 'state', objectId, fields: ['short', 'official'] }) as const

  test('is put on record once', async () => {
    await expectAct(admin, () => addState(admin, { state: 'RR', ...naming }), { ...onState('RR'), act: 'record.state-added' })
    await expectNothingWritten(async () => {
      for (const state of ['RR', 'KZ']) expect(await addState(admin, { state, ...naming })).toEqual(refuseField('state', 'already-there'))
    })
  })

  test('gets a new name from a day on, if it is on record', async () => {
    const from = '2026-01-01'
    const act = { ...onState('TR'), act: 'record.state-named', refs: { from } } as const
    await expectAct(admin, () => nameState(admin, { state: 'TR', from, ...naming }), act)
    await expectNothingWritten(async () => {
      expect(await nameState(admin, { state: 'RR', from, ...naming })).toEqual(refuseField('state', 'unknown-state'))
    })
  })
})

describe('an organisation', () => {
  const naming = (more: Record<string, unknown> = {}) =>
    nameOrganization(admin, { organizationId, short: { en: 'DRS' }, official: { en: 'Daris' }, from: '2026-01-01', ...more })
  const onOrganization = () => ({ objectKind: 'organization', objectId: organizationId, refs: { from: '2026-01-01' } }) as const

  test('gets a new name from a day on, in its original language', async () => {
    await expectAct(admin, () => naming(), { ...onOrganization(), act: 'record.organization-named', fields: ['short', 'official'] })
    await expectNothingWritten(async () => {
      for (const short of [{ ru: 'Д' }, {}]) expect(await naming({ short })).toEqual(refuseField('short.en', 'required'))
      expect(await naming({ official: { en: '' } })).toEqual(refuseField('official.en', 'required'))
      await expect(naming({ organizationId: NOBODY })).rejects.toEqual(new Denied('record.name-organization'))
    })
  })

  test('runs the Support Unit from a day on, and this is not recorded twice', async () => {
    const running = (runs: 'yes' | 'no', of = organizationId) => setSupportUnit(admin, { organizationId: of, runs, from: '2026-01-01' })
    await expectNothingWritten(async () => {
      expect(await running('no')).toEqual(refuseField('runs', 'already-known'))
      await expect(running('yes', NOBODY)).rejects.toEqual(new Denied('record.set-support-unit'))
    })
    await expectAct(admin, () => running('yes'), { ...onOrganization(), act: 'record.support-unit-set' })
    await expectNothingWritten(async () => {
      expect(await running('yes')).toEqual(refuseField('runs', 'already-known'))
    })
  })
})

test('a capacity is recorded from a day on, once, for whoever is on record', async () => {
  const setting = (more: Record<string, unknown> = {}) =>
    setCapacity(admin, { who: 'state:UZ', capacity: 'observer', from: '2026-01-01', precision: 'day', source: SOURCE, ...more })
  const act = { act: 'record.capacity-set', fields: ['capacity'], refs: { from: '2026-01-01' } } as const
  await expectAct(admin, () => setting(), { ...act, objectKind: 'state', objectId: 'UZ' })
  await expectNothingWritten(async () => {
    expect(await setting()).toEqual(refuseField('capacity', 'already-known'))
    expect(await setting({ from: '2026-02-01' })).toEqual(refuseField('capacity', 'already-known'))
    for (const who of ['state:XX', `organization:${NOBODY}`])
      expect(await setting({ who })).toEqual(refuseField('who', 'unknown-participant'))
  })
  // From the same day with another source it is a correction.
  await expectDone(setting({ source: 'Another note' }))
  const who = `organization:${organizationId}`
  await expectAct(admin, () => setting({ who }), { ...act, objectKind: 'organization', objectId: organizationId })
})

test('the minimum length of silence is set on record', async () => {
  const act = {
    act: 'record.silence-hours-set',
    objectKind: 'process',
    objectId: 'silence-hours',
    fields: ['hours'],
    refs: { hours: '96' },
  } as const
  await expectAct(admin, () => setSilenceHours(admin, { hours: '96' }), act)
})

test('how long a closed account keeps its address is set on record, between one month and ten years', async () => {
  const act = { act: 'record.address-months-set', objectKind: 'process', objectId: 'closed-address-months' } as const
  await expectAct(admin, () => setAddressMonths(admin, { months: '24' }), { ...act, fields: ['months'], refs: { months: '24' } })
  await expectNothingWritten(async () => {
    for (const months of ['0', '121', '1.5', 'x'])
      expect(await setAddressMonths(admin, { months })).toMatchObject(refuseField('months', 'no-months'))
  })
})

test('whom to write to is set on record; what is emptied is gone, and nobody overwrites another admin’s words', async () => {
  const { version, ...before } = await contact(null, {})
  expect(before).toEqual({
    email: null,
    web: 'https://www.iom.int/almaty-process',
    postal: null,
    press: null,
    licence: null,
    accessibility: null,
  })
  const act = { act: 'record.contact-set', objectKind: 'process', objectId: 'contact' } as const
  const typed = { version, email: 'unit@process.example', web: '', postal: { en: 'Almaty', ru: '', kk: '' } }
  await expectAct(admin, () => setContact(admin, typed), { ...act, fields: ['email', 'web', 'postal'] })
  const after = { ...before, version: version + 1, email: 'unit@process.example', web: null, postal: { original: 'en', en: 'Almaty' } }
  expect(await contact(null, {})).toEqual(after)
  await expectNothingWritten(async () => {
    expect(await setContact(admin, typed)).toMatchObject(
      refuse('stale', {
        current: expect.objectContaining({ version: String(version + 1), email: 'unit@process.example', web: '', 'postal.en': 'Almaty' }),
      }),
    )
    const now = { version: version + 1 }
    expect(await setContact(admin, { ...now, email: 'no address' })).toMatchObject(refuseField('email', 'no-email'))
    for (const web of ['iom.int', 'javascript:alert(1)', 'ftp://iom.int'])
      expect(await setContact(admin, { ...now, web })).toMatchObject(refuseField('web', 'no-link'))
    const chair = await claimOf('chair@demo.example')
    await expect(setContact(chair, { ...now, email: '' })).rejects.toEqual(new Denied('record.set-contact'))
  })
  await expectAct(admin, () => setContact(admin, { version: version + 1, postal: { en: '' } }), { ...act, fields: ['email', 'postal'] })
})

describe('a designation', () => {
  const designating = (more: Record<string, unknown> = {}) =>
    designate(admin, {
      state: 'UZ',
      personId: SOMEBODY,
      as: 'focal-point',
      position: {},
      from: '2026-01-01',
      until: '',
      source: SOURCE,
      ...more,
    })
  const designated = () => read('select id, valid_until from designation where replaced_at is null')[0]
  const ending = (designationId: unknown, on: string) => endDesignation(admin, { designationId, on })

  test('is recorded from a day until a later one, for somebody in the directory, by a State on record', async () => {
    await expectNothingWritten(async () => {
      expect(await designating({ state: 'XX' })).toEqual(refuseField('state', 'unknown-state'))
      for (const personId of [NOBODY, 'undecided'])
        expect(await designating({ personId })).toEqual(refuseField('personId', 'unknown-person'))
      expect(await designating({ personId: '' })).toMatchObject(refuseField('personId', 'required'))
      for (const until of ['2025-12-31', '2026-01-01'])
        expect(await designating({ until })).toEqual(refuseField('until', 'end-before-start'))
    })
    await expectAct(
      admin,
      () => designating({ until: '2026-01-02' }),
      () => ({ act: 'record.designated', objectKind: 'state', objectId: 'UZ', refs: { designation: designated()?.id } }),
    )
  })

  test('ends once on a day not before it began; a corrected row cannot be ended any more', async () => {
    await expectDone(designating())
    const id = designated()?.id
    const act = {
      act: 'record.designation-ended',
      objectKind: 'state',
      objectId: 'UZ',
      refs: { designation: id, on: '2026-06-01' },
    } as const
    await expectNothingWritten(async () => {
      expect(await ending(id, '2025-12-31')).toEqual(refuseField('on', 'end-before-start'))
      await expect(ending(NOBODY, '2026-06-01')).rejects.toEqual(new Denied('record.end-designation'))
    })
    await expectAct(admin, () => ending(id, '2026-06-01'), act)
    await expectNothingWritten(async () => {
      expect(await ending(id, '2026-07-01')).toEqual(refuse('removed'))
    })
    // Ended on its first day, it is cancelled.
    await expectDone(ending(designated()?.id, '2026-01-01'))
    expect(designated()).toBeUndefined()
  })
})

describe('a chairperson', () => {
  const naming = (more: Record<string, unknown> = {}) =>
    nameChairperson(admin, {
      ...{ term: '2023-03-28', personId: SOMEBODY, post: 'chairperson', position: {}, from: '2023-03-28', precision: 'day', until: '' },
      source: SOURCE,
      ...more,
    })
  const named = () => read(`select id from chairperson where person_id = '${SOMEBODY}' and replaced_at is null`)[0]?.id
  const ending = (chairpersonId: unknown, on: string) => endChairperson(admin, { chairpersonId, on })
  const onTerm = () => ({ objectKind: 'chairmanship', objectId: termOn('2023-03-28'), fields: ['chairperson'] }) as const

  test('is recorded from the term’s first day to its last, and on no other', async () => {
    await expectNothingWritten(async () => {
      for (const from of ['2023-03-27', '2025-04-24']) expect(await naming({ from })).toEqual(refuseField('from', 'outside-term'))
      expect(await naming({ term: '2023-03-29' })).toEqual(refuseField('term', 'required'))
      for (const until of ['2023-03-27', '2023-03-28']) expect(await naming({ until })).toEqual(refuseField('until', 'end-before-start'))
      expect(await naming({ personId: NOBODY })).toEqual(refuseField('personId', 'unknown-person'))
    })
    await expectAct(admin, () => naming(), { ...onTerm(), act: 'record.chairperson-named' })
    await expectDone(naming({ from: '2025-04-23', post: 'deputy' }))
  })

  test('has a post: the typed one, or that of the directory', async () => {
    await expectDone(addPerson(admin, { id: NOBODY, original: 'en', name: 'Without a post' }))
    await expectNothingWritten(async () => {
      expect(await naming({ personId: NOBODY })).toEqual(refuseField('position.en', 'required'))
    })
    await expectDone(naming({ personId: NOBODY, position: { en: 'Minister' } }))
  })

  test('presides until a day not before the first and not after the recorded end', async () => {
    await expectDone(naming({ until: '2024-01-01' }))
    const id = named()
    await expectNothingWritten(async () => {
      expect(await ending(id, '2023-03-27')).toEqual(refuseField('on', 'end-before-start'))
      expect(await ending(id, '2024-01-02')).toEqual(refuseField('on', 'overlaps'))
      await expect(ending(NOBODY, '2023-12-01')).rejects.toEqual(new Denied('record.end-chairperson'))
    })
    await expectAct(admin, () => ending(id, '2023-12-01'), { ...onTerm(), act: 'record.chairperson-ended', refs: { on: '2023-12-01' } })
    await expectNothingWritten(async () => {
      expect(await ending(id, '2023-11-01')).toEqual(refuse('removed'))
    })
  })
})

describe('a term', () => {
  const correcting = (more: Record<string, unknown> = {}) =>
    correctTerm(admin, {
      term: '2023-03-28',
      effectiveOn: '2023-03-20',
      precision: 'day',
      ceremonyOn: '',
      endsOn: '',
      source: SOURCE,
      ...more,
    })

  test('is corrected on record', async () => {
    const fields = ['effectiveOn', 'precision', 'ceremonyOn', 'endsOn', 'source'] as const
    await expectAct(
      admin,
      () => correcting(),
      () => ({ act: 'record.term-corrected', objectKind: 'chairmanship', objectId: termOn('2023-03-20'), fields }),
    )
    await expectNothingWritten(async () => {
      expect(await correcting()).toEqual(refuseField('term', 'required'))
    })
  })

  test('stays between its neighbours, and begins on another day than they do', async () => {
    await expectNothingWritten(async () => {
      for (const effectiveOn of ['2020-12-31', '2021-01-01', '2025-04-24', '2025-04-25'])
        expect(await correcting({ effectiveOn })).toEqual(refuseField('effectiveOn', 'overlaps'))
    })
  })

  test('has begun by midnight in Almaty; a later beginning takes a handover', async () => {
    const last = { term: '2025-04-24', effectiveOn: '2027-01-11' }
    clock.set(Date.parse('2027-01-10T19:00:00.000Z') - 1)
    await expectNothingWritten(async () => {
      expect(await correcting(last)).toEqual(refuseField('effectiveOn', 'in-the-future'))
    })
    clock.set('2027-01-10T19:00:00.000Z')
    await expectDone(correcting(last))
  })

  test('ends after it begins and no later than the next one begins; the last ends with the next handover', async () => {
    await expectNothingWritten(async () => {
      for (const endsOn of ['2023-03-19', '2023-03-20', '2025-04-25'])
        expect(await correcting({ endsOn })).toEqual(refuseField('endsOn', 'not-between'))
      const last = { term: '2025-04-24', effectiveOn: '2025-04-24', endsOn: '2026-01-01' }
      expect(await correcting(last)).toEqual(refuseField('endsOn', 'not-between'))
    })
    await expectDone(correcting({ endsOn: '2025-04-24' }))
    // Of all that follow, the next one counts.
    const earlier = { term: '2021-01-01', effectiveOn: '2021-01-01', precision: 'month' }
    expect(await correcting({ ...earlier, endsOn: '2024-01-01' })).toEqual(refuseField('endsOn', 'not-between'))
    await expectDone(correcting({ ...earlier, endsOn: '2022-12-31' }))
  })
})
