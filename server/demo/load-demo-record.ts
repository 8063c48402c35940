import { and, eq } from 'drizzle-orm'
import { client } from '#db/client'
import { chairmanship, chairperson } from '#db/schema/chairmanship'
import { setting } from '#db/schema/setting'
import { CONTACT, DEMO_ACCOUNTS, DEMO_PASSWORD, practice, SOM_5 } from '#db/seed/demo-record'
import { printed } from '#db/seed/printed-words'
import { linkPerson } from '#server/account/link-person'
import { openAccount } from '#server/account/open-account'
import { forgetAllActs } from '#server/agenda/rows/draft-acts'
import type { Claim } from '#server/command/viewer'
import { now } from '#server/core/clock'
import { OPERATOR } from '#server/core/operator'
import { expectDone } from '#server/demo/expect-done'
import { loadAgenda } from '#server/demo/load-agenda'
import { loadConference } from '#server/demo/load-conference'
import { loadPracticeStatement, loadSom2 } from '#server/demo/load-statements'
import { markDemonstration } from '#server/demo/mark-demonstration'
import { stableId } from '#server/demo/stable-id'
import { translatePrinted } from '#server/demo/translate-printed'
import { createMeeting } from '#server/meeting/create-meeting'
import { setParticipation } from '#server/meeting/set-participation'
import { addOrganization } from '#server/people/add-organization'
import { addPerson } from '#server/people/add-person'
import { organizationNames } from '#server/people/rows/names'
import { publishAgenda } from '#server/publication/publish-agenda'
import { publicationPreview } from '#server/publication/queries/publication-preview'
import { loadProcessRecord } from '#server/record/load-process-record'
import { loadRegister } from '#server/record/load-register'
import { setContact } from '#server/record/set-contact'

/**
 * Loads the demo record into an empty database with the commands of an organiser: the 5th SOM published as version 1, the 2nd SOM
 * with its issued statement, a practice conference in two versions, a practice meeting with a text in consultation, the demo accounts. Only for servers on loopback.
 */
export async function loadDemoRecord(): Promise<void> {
  await loadProcessRecord()
  const accounts = new Map<string, string>()
  for (const account of DEMO_ACCOUNTS) {
    const { id } = await expectDone(openAccount(OPERATOR, { ...account, password: DEMO_PASSWORD, demonstration: true }))
    accounts.set(account.email, id)
  }
  const chair: Claim = { accountId: accounts.get('chair@demo.example') ?? '', signInVersion: 1 }
  for (const organization of SOM_5.organizations) await expectDone(addOrganization(chair, { ...organization, original: 'en' }))
  const organizations = new Map([...(await organizationNames(client().reader, SOM_5.facts.startsOn))].map(([id, name]) => [name, id]))

  const { people } = SOM_5.agenda()
  for (const { key, honorific, organization, ...person } of people)
    await expectDone(
      addPerson(chair, {
        ...person,
        id: stableId(`person/${key}`),
        original: 'en',
        honorific: honorific ?? '',
        organizationId: organization === null ? null : (organizations.get(organization) ?? null),
      }),
    )
  await translatePrinted(people)
  await expectDone(
    linkPerson(OPERATOR, {
      accountId: accounts.get('delegate.kg@demo.example') ?? '',
      personId: stableId('person/samat-toktobolotov'),
    }),
  )
  await nameChairperson()
  await loadRegister()

  const som5 = await expectDone(createMeeting(chair, { ...SOM_5.facts, joins: 'on' }))
  const others = [['IOM', 'organization'] as const, ['UNHCR', 'organization'] as const, ['Abu Dhabi Dialogue', 'organization'] as const]
  for (const [participant, capacity] of [
    ...SOM_5.participants,
    ...others.map(([name, as]) => [`organization:${organizations.get(name)}`, as] as const),
  ])
    await expectDone(setParticipation(chair, { meetingId: som5.id, participant, capacity }))
  await loadAgenda(chair, { meetingId: som5.id, slug: 'som-5', organizations, agenda: SOM_5.agenda() })
  await markDemonstration(som5.id)
  const { mark } = await publicationPreview(chair, { slug: 'som-5', locale: 'en' })
  await expectDone(publishAgenda(chair, { meetingId: som5.id, audience: 'public', standing: 'final', note: SOM_5.note, draftMark: mark }))

  await loadSom2(chair)
  await loadConference(chair, organizations)

  const { facts, participants, agenda } = practice(now().slice(0, 10))
  const { id } = await expectDone(createMeeting(chair, facts))
  for (const [participant, capacity] of participants) await expectDone(setParticipation(chair, { meetingId: id, participant, capacity }))
  await loadAgenda(chair, { meetingId: id, slug: 'practice', organizations, agenda })
  await loadPracticeStatement(id, accounts)
  await expectDone(setContact(OPERATOR, CONTACT))
  await client().transact(async (tx) => {
    await tx.insert(setting).values({ key: 'demo-record', value: now() })
  })
  await client().transact(forgetAllActs)
}

async function nameChairperson(): Promise<void> {
  const { person: presiding, from, termFrom, lastKnownOn } = SOM_5.chairperson
  const known = SOM_5.agenda().people.find(({ key }) => key === presiding)
  await client().transact(async (tx) => {
    const [term] = await tx
      .select()
      .from(chairmanship)
      .where(and(eq(chairmanship.stateCode, 'KG'), eq(chairmanship.effectiveOn, termFrom)))
    if (!term || !known) throw new Error('the demo record names a term or a person that is not there')
    await tx.insert(chairperson).values({
      id: stableId('chairperson/som-5'),
      chairmanshipId: term.id,
      personId: stableId(`person/${presiding}`),
      position: { original: 'en', ...printed(known.position) },
      validFrom: from,
      lastKnownOn,
      precision: 'day',
      source: 'agenda-som-5',
    })
  })
}
