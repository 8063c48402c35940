import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { compose } from '#domain/agenda/compose'
import { daysInOrder } from '#domain/agenda/draft-order'
import { expectNothingWritten } from '#harness/expect-act'
import { claimOf, openFor, read, testWorld } from '#harness/test-world'
import { addSlot } from '#server/agenda/add-slot'
import { editContribution } from '#server/agenda/edit-contribution'
import { agendaDraft } from '#server/agenda/queries/agenda-draft'
import { removeEntry } from '#server/agenda/remove-entry'
import type { Claim } from '#server/command/viewer'
import { Denied, refuseField } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { createMeeting } from '#server/meeting/create-meeting'
import { joinTeam } from '#server/meeting/join-team'
import { newMeeting } from '#server/meeting/queries/new-meeting'
import { publishAgenda } from '#server/publication/publish-agenda'
import { publicationPreview } from '#server/publication/queries/publication-preview'
import { withdrawAgenda } from '#server/publication/withdraw-agenda'

// A meeting begins with an earlier one or with a template. The 5th SOM was held on Thursday 27 and Friday 28 September 2018.

let chair: Claim
let support: Claim
let som5 = ''

testWorld()
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
  support = await claimOf('support@demo.example')
  som5 = idOf('som-5')
})

const idOf = (slug: string) => String(read(`select id from meeting where slug = '${slug}'`)[0]?.id)
const draftOf = async (slug: string, by = chair) => (await agendaDraft(by, { slug })).draft
const facts = {
  ...{ type: 'som', ordinal: '6', original: 'en', startsOn: '07.10.2027', endsOn: '08.10.2027' },
  ...{
    title: { en: '6th Almaty Process Senior Officials Meeting (SOM)' },
    theme: {},
    country: { en: 'Kyrgyzstan' },
    city: { en: 'Bishkek' },
    venue: {},
  },
}
const creating = (more: Record<string, unknown> = {}, by = chair) => createMeeting(by, { ...facts, ...more })
const fromSom5 = (more: Record<string, unknown> = {}, by = chair) => creating({ start: `meeting:${som5}`, ...more }, by)
const versionsOf = (of: readonly { version: number }[]) => new Set(of.map(({ version }) => version))
const idsOf = ({ days, slots, items, parts, contributions }: Awaited<ReturnType<typeof draftOf>>) =>
  [days, slots, items, parts, contributions].flat().map(({ id }) => id)

describe('from an earlier meeting', () => {
  test('a title that stays as proposed is that of the earlier one in each language, with its number raised', async () => {
    const title = { en: '3rd Senior Officials Meeting on Borders', ru: '3-е совещание о границах' }
    await expectDone(creating({ slug: 'on-borders-3', ordinal: '3', title }))
    const more = { start: `meeting:${idOf('on-borders-3')}`, startsOn: '07.10.2028', endsOn: '08.10.2028' }
    await expectDone(creating({ slug: 'on-borders-4', ordinal: '4', title: { en: '4th Senior Officials Meeting on Borders' }, ...more }))
    expect((await draftOf('on-borders-4')).meeting.title).toMatchObject({
      en: '4th Senior Officials Meeting on Borders',
      ru: '4-е совещание о границах',
    })
  })

  test('title, address, State and clocks are as proposed, in three languages', async () => {
    const made = await expectDone(fromSom5())
    expect(made.slug).toBe('som-6')
    expect((await draftOf('som-6')).meeting).toMatchObject({
      ...{ slug: 'som-6', type: 'som', ordinal: 6, startsOn: '2027-10-07', endsOn: '2027-10-08', timeZone: 'Asia/Bishkek', theme: null },
      title: {
        original: 'en',
        en: '6th Almaty Process Senior Officials Meeting (SOM)',
        ru: '6-е совещание старших должностных лиц Алматинского процесса',
        kk: 'Алматы процесі аға лауазымды тұлғаларының 6-кеңесі',
      },
      country: { en: 'Kyrgyzstan', ru: 'Кыргызстан', kk: 'Қырғызстан' },
      city: { en: 'Bishkek', ru: 'Бишкек', kk: 'Бішкек' },
    })
  })

  test('days, slots, items, parts and sub-items come along under new ids, with times, order, places and words', async () => {
    await expectDone(fromSom5({ people: 'none' }))
    const [before, after] = [await draftOf('som-5'), await draftOf('som-6')]
    expect(daysInOrder(after).map(({ date }) => date)).toEqual(['2027-10-07', '2027-10-08'])
    expect(idsOf(after).filter((id) => idsOf(before).includes(id))).toEqual([])
    const printed = (draft: typeof before) =>
      compose(draft, new Map()).days.map(({ slots, ...day }) => ({
        ...{ title: day.title, note: day.note, place: day.place },
        slots: slots.map(({ start, end, kind, place, continued, subItems, parts, abstract }) => ({
          ...{ start, end, kind, place, continued, subItems, abstract },
          parts: parts.map(({ title, abstract: about }) => ({ title, about })),
        })),
      }))
    expect(printed(after)).toEqual(printed(before))
    expect(after.contributions).toEqual([])
    expect(versionsOf([...after.slots, ...after.items, ...after.parts, ...after.days])).toEqual(new Set([1]))
    const titles = after.items.map(({ title }) => title?.en ?? '')
    expect(titles.some((title) => title.includes('6th Almaty Process Senior Officials Meeting'))).toBe(true)
    expect(titles.some((title) => title.includes('5th'))).toBe(false)
  })

  test('people come along as places of their States, whose speakers are to be named', async () => {
    await expectDone(fromSom5())
    const { contributions } = await draftOf('som-6')
    const before = (await draftOf('som-5')).contributions.filter(
      ({ state, organizationId, role }) => role !== 'line' && (state !== null || organizationId !== null),
    )
    expect(contributions.length).toBe(before.length)
    for (const { name, honorific, position, personId, topic, status } of contributions)
      expect({ name, honorific, position, personId, topic, status }).toEqual({
        ...{ name: null, honorific: null, position: null, personId: null, topic: null, status: 'tbc' },
      })
  })

  test('or as the same people, invited anew: nobody is confirmed, nobody who declined is there, and all are there in person', async () => {
    const [declined] = (await draftOf('som-5')).contributions.filter(({ name }) => name !== null)
    await expectDone(editContribution(chair, { meetingId: som5, id: declined?.id, version: declined?.version, status: 'declined' }))
    await expectDone(fromSom5({ people: 'same' }))
    const after = (await draftOf('som-6')).contributions
    const before = (await draftOf('som-5')).contributions.filter(({ status }) => status !== 'declined')
    const who = (of: typeof before) =>
      of.map(({ personId, name, position, role }) => JSON.stringify({ personId, name, position, role })).sort()
    expect(who(after)).toEqual(who(before))
    expect(new Set(after.filter(({ role }) => role !== 'line').map(({ status }) => status))).toEqual(new Set(['invited']))
    expect(new Set(after.map(({ attendance }) => attendance))).toEqual(new Set(['in-person']))
  })

  test('what was removed stays behind, and nothing of it is published', async () => {
    const [slot] = (await draftOf('som-5')).slots
    await expectDone(removeEntry(chair, { meetingId: som5, kind: 'slot', id: slot?.id, version: slot?.version }))
    const { id } = await expectDone(fromSom5())
    expect((await draftOf('som-6')).slots.length).toBe((await draftOf('som-5')).slots.length)
    expect(read(`select count(*) as rows from slot where meeting_id = '${id}'`)).toEqual([{ rows: (await draftOf('som-6')).slots.length }])
    expect(read(`select * from publication where meeting_id = '${id}'`)).toEqual([])
    expect(read(`select * from participation where meeting_id = '${id}'`)).toEqual([])
  })

  test('papers come along where they are asked for', async () => {
    const conference = idOf('practice-conference')
    const papersIn = async (slug: string) => (await draftOf(slug)).items.flatMap(({ papers }) => papers.map(({ symbol }) => symbol)).sort()
    const dates = { startsOn: '2027-11-01', endsOn: '2027-11-30', start: `meeting:${conference}`, fewer: 'on' }
    await expectDone(creating({ ...dates, slug: 'without' }))
    await expectDone(creating({ ...dates, slug: 'with', papers: 'on' }))
    expect(await papersIn('without')).toEqual([])
    expect(await papersIn('with')).toEqual(await papersIn('practice-conference'))
    expect((await papersIn('with')).length).toBeGreaterThan(0)
  })

  test('dates without room for every slot are asked about, and more dates leave the last day empty', async () => {
    const second = (await draftOf('som-5')).days.find(({ date }) => date === '2018-09-28')
    const slots = (await draftOf('som-5')).slots.filter(({ dayId }) => dayId === second?.id).length
    await expectNothingWritten(async () => {
      expect(await fromSom5({ endsOn: '7 October 2027' })).toEqual(refuseField('fewer', 'days-left-out', { days: 1, slots }))
    })
    await expectDone(fromSom5({ endsOn: '7 October 2027', fewer: 'on' }))
    const one = await draftOf('som-6')
    expect([one.days.length, one.slots.length]).toEqual([1, (await draftOf('som-5')).slots.length - slots])
    await expectDone(fromSom5({ endsOn: '2027-10-09', slug: 'longer' }))
    const three = await draftOf('longer')
    const filled = new Set(three.slots.map(({ dayId }) => dayId))
    expect(daysInOrder(three).map(({ date, id }) => `${date} ${filled.has(id)}`)).toEqual([
      ...['2027-10-07 true', '2027-10-08 true', '2027-10-09 false'],
    ])
  })

  test('a title written anew takes no translation of the proposed one, and an address in use gets a number behind it', async () => {
    await expectDone(creating({ slug: 'som-6' }))
    const made = await expectDone(fromSom5({ title: { en: 'A meeting of friends' } }))
    expect(made.slug).toBe('som-6-2')
    expect((await draftOf('som-6-2')).meeting.title).toEqual({ original: 'en', en: 'A meeting of friends' })
  })

  test('the venue left as proposed keeps its translations, and the clock is that of the State where no city is', async () => {
    const venue = (slug: string) => JSON.parse(String(read(`select venue from meeting where slug = '${slug}'`)[0]?.venue))
    await expectDone(fromSom5({ venue: { en: 'Orion Hotel' } }))
    expect([venue('som-6').en, venue('som-6')]).toEqual(['Orion Hotel', venue('som-5')])
    await expectDone(fromSom5({ slug: 'typed', venue: { en: 'Another hall' } }))
    expect(venue('typed')).toEqual({ original: 'en', en: 'Another hall' })
    await expectDone(creating({ slug: 'no-city', city: {}, country: { en: 'Tajikistan' } }))
    expect((await draftOf('no-city')).meeting.timeZone).toBe('Asia/Dushanbe')
  })

  test('sent twice, it is one meeting', async () => {
    const key = randomUUID()
    const input = { ...facts, start: `meeting:${som5}` }
    const first = await expectDone(createMeeting(chair, input, key))
    expect(await createMeeting(chair, input, key)).toEqual({ ok: true, value: first, earlier: true })
    expect(read(`select count(*) as rows from meeting where slug like 'som-6%'`)).toEqual([{ rows: 1 }])
  })
})

describe('another team’s meeting', () => {
  let other: Claim
  beforeEach(async () => {
    other = await openFor('other@test.example', 'organiser:state:KZ')
    await expectDone(joinTeam(support, { meetingId: som5, accountId: chair.accountId }))
  })
  const addDraftWord = async () => {
    const { days } = await draftOf('som-5')
    const title = { en: 'Known to the team alone' }
    const slot = {
      meetingId: som5,
      id: randomUUID(),
      itemId: randomUUID(),
      dayId: days[0]?.id,
      start: '20:00',
      end: '21:00',
      kind: 'session',
    }
    await expectDone(addSlot(chair, { ...slot, title }))
  }

  test('is copied as published by who may not read its draft', async () => {
    await addDraftWord()
    await expectDone(fromSom5({ people: 'same' }, other))
    const copied = await draftOf('som-6', other)
    const published = compose(copied, new Map())
    expect(JSON.stringify(copied)).not.toContain('Known to the team alone')
    const before = compose(await draftOf('som-5'), new Map()).days.flatMap(({ slots }) => slots.filter(({ start }) => start !== '20:00'))
    const said = (slots: typeof before) =>
      slots.map(({ start, continued, abstract, subItems, parts, contributions }) => ({
        ...{ start, continued, abstract, subItems, parts: parts.map(({ title }) => title) },
        people: contributions.map(({ personId, name, role }) => ({ personId, name, role })),
      }))
    expect(said(published.days.flatMap(({ slots }) => slots))).toEqual(said(before))
  })

  test('is not copied at all where nothing of it is published, or what was is withdrawn', async () => {
    const practice = idOf('practice')
    await expectDone(joinTeam(support, { meetingId: practice, accountId: chair.accountId }))
    await expectDone(withdrawAgenda(chair, { meetingId: som5, number: 1, reason: 'Under review' }))
    await expectNothingWritten(async () => {
      for (const id of [practice, som5, randomUUID()])
        await expect(creating({ start: `meeting:${id}` }, other)).rejects.toEqual(new Denied('meeting.create'))
    })
    const { earlier, from } = await newMeeting(other, { from: 'practice' })
    expect([from, earlier.map(({ slug }) => slug).filter((slug) => slug === 'practice' || slug === 'som-5')]).toEqual([null, []])
  })

  test('is offered by its published title, and its draft’s is not told', async () => {
    const { earlier } = await newMeeting(other, { from: null })
    expect(earlier.map(({ slug }) => slug)).toContain('som-5')
    const { from } = await newMeeting(other, { from: 'som-5' })
    expect(from?.title.en).toBe('5th Almaty Process Senior Officials Meeting (SOM)')
  })
})

describe('from a template', () => {
  test('each has its times, titles in three languages, and places for those the record knows', async () => {
    await expectDone(creating({ start: 'template:som-two-days' }))
    const { days } = compose(await draftOf('som-6'), new Map())
    expect(days.map(({ slots }) => slots.length)).toEqual([8, 12])
    const [, opening, , dialogue, , continued] = days[1]?.slots ?? []
    expect(opening).toMatchObject({
      start: '09:00',
      kind: 'opening',
      title: { en: 'Opening — Welcome remarks', ru: 'Открытие — приветственное слово' },
    })
    expect(opening?.contributions).toMatchObject([{ role: 'welcome', state: 'KZ', name: null, status: 'tbc' }])
    expect(dialogue?.contributions.map(({ role, state }) => `${role} ${state}`)).toEqual([
      'moderator KZ',
      ...['AF', 'AZ', 'KZ', 'KG', 'TJ', 'TR', 'TM'].map((state) => `presenter ${state}`),
    ])
    expect([continued?.continued, continued?.itemId === dialogue?.itemId]).toEqual([true, true])
  })

  test('an unknown one is refused, and so is one of two days on one date', async () => {
    await expectNothingWritten(async () => {
      expect(await creating({ start: 'template:none' })).toEqual(refuseField('start', 'required'))
      expect(await creating({ start: 'template:som-two-days', endsOn: '07.10.2027' })).toEqual(
        refuseField('fewer', 'days-left-out', { days: 1, slots: 12 }),
      )
    })
  })

  test('the programme it makes can be published once its places are named or left', async () => {
    const { id } = await expectDone(creating({ start: 'template:ministerial', endsOn: '07.10.2027' }))
    const { mark } = await publicationPreview(chair, { slug: 'som-6', locale: 'en' })
    await expectDone(publishAgenda(chair, { meetingId: id, audience: 'public', standing: 'provisional', note: '', draftMark: mark }))
  })
})

test('a zone that neither the city nor the State tells must be typed', async () => {
  await expectNothingWritten(async () => {
    expect(await creating({ city: { en: 'Nowhere' }, country: { en: 'A ship' } })).toEqual(refuseField('timeZone', 'required'))
  })
})
