import { eq } from 'drizzle-orm'
import { client } from '#db/client'
import { makeDataFolder } from '#db/data-folder'
import { migrate } from '#db/migrate'
import { account, appointment } from '#db/schema/account'
import { meetingDay } from '#db/schema/meeting'
import { inDays } from '#harness/in-days'
import { PASSWORD, TEST_ACCOUNTS } from '#harness/roles'
import { closeAccount } from '#server/account/close-account'
import { endAppointment } from '#server/account/end-appointment'
import { openAccount } from '#server/account/open-account'
import { addContribution } from '#server/agenda/add-contribution'
import { addPart } from '#server/agenda/add-part'
import { addSlot } from '#server/agenda/add-slot'
import { OPERATOR } from '#server/core/operator'
import { expectDone } from '#server/demo/expect-done'
import { loadDemoRecord } from '#server/demo/load-demo-record'
import { stableId } from '#server/demo/stable-id'
import { createMeeting } from '#server/meeting/create-meeting'
import { joinTeam } from '#server/meeting/join-team'
import { setParticipation } from '#server/meeting/set-participation'
import { organizationNames } from '#server/people/rows/names'
import { publishAgenda } from '#server/publication/publish-agenda'
import { publicationPreview } from '#server/publication/queries/publication-preview'
import { designate } from '#server/record/designate'

// Makes the world all end-to-end tests start from: the demo record, and an account for every role of the table. Runs once; copied
// for each server.

await migrate(makeDataFolder())
await loadDemoRecord()
const db = client().reader
const iom = [...(await organizationNames(db, '2027-09-14'))].find(([, name]) => name === 'IOM')?.[0]
for (const { email, appointment: to } of TEST_ACCOUNTS) {
  const appointed = to === 'delegate:organization:IOM' ? `delegate:organization:${iom}` : to
  await expectDone(openAccount(OPERATOR, { email, displayName: email, appointment: appointed, password: PASSWORD, demonstration: true }))
}
const idOf = async (email: string) => (await db.select({ id: account.id }).from(account).where(eq(account.email, email)))[0]?.id ?? ''
const [ended] = await db
  .select()
  .from(appointment)
  .where(eq(appointment.accountId, await idOf('ended@test.example')))
await expectDone(endAppointment(OPERATOR, { appointmentId: ended?.id }))
await expectDone(closeAccount(OPERATOR, { accountId: await idOf('closed@test.example') }))

// Two meetings for the role table: one whose draft a team of one prepares, one published for participants only.
const chair = { accountId: await idOf('chair@demo.example'), signInVersion: 1 }
const facts = { type: 'som', ordinal: '', original: 'en', startsOn: '2027-09-14', endsOn: '2027-09-14', timeZone: 'Asia/Almaty' }
const texts = { theme: {}, city: { en: 'Almaty' }, country: { en: 'Kazakhstan' }, venue: {} }
const team = await expectDone(createMeeting(chair, { ...facts, ...texts, slug: 'team-som', title: { en: 'Meeting of a team' } }))
await fill(team.id, 'Opening of the team’s meeting')
await expectDone(setParticipation(chair, { meetingId: team.id, participant: 'state:KZ', capacity: 'member' }))
await expectDone(joinTeam(chair, { meetingId: team.id, accountId: chair.accountId }))
// Of the same team, with nothing on its agenda yet.
const empty = await expectDone(
  createMeeting(chair, { ...facts, ...texts, slug: 'empty-som', title: { en: 'Meeting with an empty agenda' } }),
)
await expectDone(joinTeam(chair, { meetingId: empty.id, accountId: chair.accountId }))

const closed = await expectDone(createMeeting(chair, { ...facts, ...texts, slug: 'closed-som', title: { en: 'Meeting for participants' } }))
await fill(closed.id, 'Opening for participants')
for (const participant of ['state:KZ', 'state:TJ', 'state:PK', `organization:${iom}`])
  await expectDone(setParticipation(chair, { meetingId: closed.id, participant, capacity: '' }))
const { mark } = await publicationPreview(chair, { slug: 'closed-som', locale: 'en' })
await expectDone(
  publishAgenda(chair, { meetingId: closed.id, audience: 'participants', standing: 'provisional', note: '', draftMark: mark }),
)

// Somebody designated by a State that is not a member, so that a designation can be ended.
await expectDone(
  designate(OPERATOR, {
    state: 'UZ',
    personId: stableId('person/samat-toktobolotov'),
    as: 'focal-point',
    position: {},
    from: '2020-01-01',
    until: '',
    source: 'The world of the tests',
  }),
)

// Two meetings for the statement specs: published for participants, with members, an observer and an organisation.
for (const [slug, title] of [
  ['statement-som', 'Meeting with a statement'],
  ['communique-som', 'Meeting with a communiqué'],
] as const) {
  // The one with a communiqué is under way, so that the meeting can adopt it; the other is to come.
  const days = slug === 'communique-som' ? { startsOn: inDays(-1), endsOn: inDays(2) } : { startsOn: inDays(300), endsOn: inDays(300) }
  const held = await expectDone(createMeeting(chair, { ...facts, ...days, ...texts, slug, title: { en: title } }))
  await fill(held.id, title)
  for (const [participant, capacity] of [
    ['state:KZ', 'member'],
    ['state:KG', 'member'],
    ['state:TJ', 'member'],
    ['state:PK', 'observer'],
    [`organization:${iom}`, 'organization'],
  ])
    await expectDone(setParticipation(chair, { meetingId: held.id, participant, capacity }))
  const preview = await publicationPreview(chair, { slug, locale: 'en' })
  await expectDone(
    publishAgenda(chair, { meetingId: held.id, audience: 'participants', standing: 'provisional', note: '', draftMark: preview.mark }),
  )
}
client().close()

async function fill(meetingId: string, title: string): Promise<void> {
  const [day] = await db.select().from(meetingDay).where(eq(meetingDay.meetingId, meetingId))
  const slot = { meetingId, id: stableId(`${title}/slot`), itemId: stableId(`${title}/item`), dayId: day?.id }
  await expectDone(addSlot(chair, { ...slot, start: '10:00', end: '10:30', kind: 'opening', title: { en: title } }))
  await expectDone(addPart(chair, { meetingId, id: stableId(`${title}/part`), slotId: slot.id, title: { en: 'A part' } }))
  await expectDone(
    addContribution(chair, {
      meetingId,
      id: stableId(`${title}/who`),
      slotId: slot.id,
      partId: null,
      role: 'welcome',
      state: 'TJ',
      status: 'confirmed',
    }),
  )
}
