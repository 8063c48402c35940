import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { client } from '#db/client'
import type { AnswerView, AskedView } from '#domain/agenda/answer-view'
import { expectAct, expectNothingWritten } from '#harness/expect-act'
import { claimOf, openFor, read, testWorld } from '#harness/test-world'
import { linkPerson } from '#server/account/link-person'
import { addContribution } from '#server/agenda/add-contribution'
import { answer } from '#server/agenda/answer'
import { ask } from '#server/agenda/ask'
import { editContribution } from '#server/agenda/edit-contribution'
import { answers } from '#server/agenda/queries/answers'
import { asked } from '#server/agenda/queries/asked'
import { askedAppearance } from '#server/agenda/queries/asked-appearance'
import { roster } from '#server/agenda/queries/roster'
import { removeEntry } from '#server/agenda/remove-entry'
import { answersToLookAt } from '#server/agenda/rows/answers'
import { settleAnswer } from '#server/agenda/settle-answer'
import type { Claim } from '#server/command/viewer'
import { Denied, refuse, refuseField } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { stableId } from '#server/demo/stable-id'
import { decideConvocation } from '#server/meeting/decide-convocation'

// What organisers ask delegations for, and what these answer, on the practice agenda: Tajikistan and Kyrgyzstan hold places in it.

let chair: Claim
let support: Claim
let tajikistan: Claim
let kyrgyzstan: Claim
let meetingId = ''
/** Tajikistan's place. */
let place = ''

const clock = testWorld()
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
  support = await claimOf('support@demo.example')
  tajikistan = await claimOf('delegate.tj@demo.example')
  kyrgyzstan = await claimOf('delegate.kg@demo.example')
  meetingId = String(read(`select id from meeting where slug = 'practice'`)[0]?.id)
  place = String(read(`select id from contribution where meeting_id = '${meetingId}' and state_code = 'TJ'`)[0]?.id)
})

const onDesk = async (claim: Claim) => (await asked(claim, {})).appearances
const stampOf = async (side: string) => (await roster(chair, { slug: 'practice' })).stamps[side] ?? ''
const asking = async (side: string, by = chair) => ask(by, { meetingId, side, seen: await stampOf(side) })
const shownTo = async (claim: Claim): Promise<AskedView> => {
  const [first] = await onDesk(claim)
  if (first === undefined) throw new Error('nothing was asked')
  return first
}
const answering = (shown: AskedView, more: Record<string, unknown>) => ({
  contributionId: shown.id,
  seen: shown.seen,
  after: shown.answer?.id ?? '',
  ...more,
})
const standing = (id = place) => {
  const [row] = read(`select status, name, honorific, position, person_id, version from contribution where id = '${id}'`)
  const text = (value: unknown) => (value === null ? null : JSON.parse(String(value)))
  const { status, person_id, version } = row ?? {}
  return { status, person_id, version, name: text(row?.name), honorific: text(row?.honorific), position: text(row?.position) }
}
const last = async (id = place): Promise<AnswerView | undefined> =>
  (await answers(chair, { slug: 'practice' })).answers.find(({ contributionId }) => contributionId === id)
const unnamed = { name: null, honorific: null, position: null, person_id: null }

describe('before an organiser asked', () => {
  test('nothing of a draft stands on the desk of a delegation, and it cannot be answered', async () => {
    expect(await onDesk(tajikistan)).toEqual([])
    await expect(askedAppearance(tajikistan, { id: place })).rejects.toEqual(new Denied('agenda.asked-appearance'))
    await expectNothingWritten(async () => {
      const sent = { contributionId: place, seen: '', after: '', answer: 'accept' }
      await expect(answer(tajikistan, sent)).rejects.toEqual(new Denied('agenda.answer'))
    })
  })

  test('only who may edit the draft asks, and sees what was asked and answered', async () => {
    const seen = await stampOf('state:TJ')
    await expectNothingWritten(async () => {
      for (const claim of [tajikistan, kyrgyzstan, await claimOf('admin@demo.example')]) {
        await expect(ask(claim, { meetingId, side: 'state:TJ', seen })).rejects.toEqual(new Denied('agenda.ask'))
        await expect(roster(claim, { slug: 'practice' })).rejects.toEqual(new Denied('agenda.roster'))
        await expect(answers(claim, { slug: 'practice' })).rejects.toEqual(new Denied('agenda.answers'))
      }
    })
    await expectDone(ask(support, { meetingId, side: 'state:TJ', seen }))
  })

  test('a delegation is asked for what is wanted of it, and not for whom it has confirmed', async () => {
    const [slot] = read(`select slot_id as id from contribution where id = '${place}'`)
    const who = { slotId: slot?.id, partId: null, role: 'presenter', state: 'TJ', name: { en: 'Somebody' }, status: 'confirmed' }
    await expectDone(addContribution(chair, { meetingId, id: randomUUID(), ...who }))
    await expectDone(asking('state:TJ'))
    expect(read('select contribution_id as id from appearance_asking')).toEqual([{ id: place }])
  })

  test('what is asked is what the reminder says (stale), and something must be wanted (nothing-to-ask)', async () => {
    const seen = await stampOf('state:TJ')
    await expectDone(editContribution(chair, { meetingId, id: place, version: 1, role: 'panelist' }))
    await expectNothingWritten(async () => {
      expect(await ask(chair, { meetingId, side: 'state:TJ', seen })).toEqual(refuse('stale'))
      expect(await ask(chair, { meetingId, side: 'state:UZ', seen: '' })).toEqual(refuse('nothing-to-ask'))
    })
  })
})

describe('once a delegation was asked', () => {
  beforeEach(async () => {
    await expectDone(asking('state:TJ'))
  })

  test('asking is on record, and its place stands on its desk and on nobody else’s', async () => {
    await expectAct(chair, () => asking('state:KG'), {
      act: 'agenda.asked',
      objectKind: 'meeting',
      objectId: meetingId,
      meetingId,
      refs: { participant: 'KG' },
    })
    expect((await onDesk(tajikistan)).map(({ id }) => id)).toEqual([place])
    expect((await onDesk(kyrgyzstan)).map(({ id }) => id)).not.toContain(place)
    for (const claim of [chair, support, await claimOf('admin@demo.example'), await claimOf('observer.pk@demo.example')])
      expect(await onDesk(claim)).toEqual([])
    await expect(askedAppearance(kyrgyzstan, { id: place })).rejects.toEqual(new Denied('agenda.asked-appearance'))
  })

  test('of the draft it is told the meeting, when, the session, the role and what is printed, and no more', async () => {
    expect(Object.keys(await shownTo(tajikistan)).sort()).toEqual(
      [
        ...['id', 'meeting', 'date', 'times', 'when', 'title', 'continued', 'part', 'role', 'roleLabel', 'honorific', 'name', 'position'],
        ...['state', 'organizationId', 'status', 'dueOn', 'askedAt', 'own', 'seen', 'answer', 'ended'],
      ].sort(),
    )
    expect(Object.keys((await shownTo(tajikistan)).meeting).sort()).toEqual(['endsOn', 'id', 'startsOn', 'timeZone', 'title'])
  })

  test('it accepts: confirmed at once, on record under its account, and shown to the organisers', async () => {
    const shown = await shownTo(tajikistan)
    const act = { act: 'agenda.answer-accepted', objectKind: 'contribution', objectId: place, meetingId, fields: ['status'] } as const
    const value = await expectAct(tajikistan, () => answer(tajikistan, answering(shown, { answer: 'accept' })), act)
    expect(value).toEqual({ applied: true })
    expect(standing()).toEqual({ ...unnamed, status: 'confirmed', version: 2 })
    expect(await last()).toMatchObject({ kind: 'accepted', state: 'TJ', waits: false, note: '', named: null })
    // Who says nothing more leaves no words to be forgotten later.
    expect(read('select * from appearance_answer_words')).toEqual([])
  })

  test('where its place has an organisation too, the answer is the State’s', async () => {
    const organizationId = read('select id from organization')[0]?.id
    await expectDone(editContribution(chair, { meetingId, id: place, version: 1, organizationId }))
    await expectDone(asking('state:TJ'))
    await expectDone(answer(tajikistan, answering(await shownTo(tajikistan), { answer: 'accept' })))
    expect(read('select state_code, organization_id from appearance_answer')).toEqual([{ state_code: 'TJ', organization_id: null }])
  })

  test('it declines with a note', async () => {
    await expectDone(answer(tajikistan, answering(await shownTo(tajikistan), { answer: 'decline', note: 'Nobody can come.' })))
    expect(standing()).toEqual({ ...unnamed, status: 'declined', version: 2 })
    expect(await last()).toMatchObject({ kind: 'declined', note: 'Nobody can come.', waits: false })
  })

  test('it names a speaker, printed as typed and nobody of the directory, and then somebody else', async () => {
    const named = { answer: 'name', honorific: 'г-н', name: 'А. Именов', position: 'Начальник управления', language: 'ru' }
    await expectDone(answer(tajikistan, answering(await shownTo(tajikistan), named)))
    const ru = (words: string) => ({ original: 'ru', ru: words })
    const first = { honorific: ru('г-н'), name: ru('А. Именов'), position: ru('Начальник управления'), person_id: null }
    expect(standing()).toEqual({ ...first, status: 'confirmed', version: 2 })
    expect(await last()).toMatchObject({ kind: 'named', named: { name: 'А. Именов', language: 'ru' } })
    await expectDone(answer(tajikistan, answering(await shownTo(tajikistan), { answer: 'name', name: 'B. Other', language: 'en' })))
    expect(standing()).toEqual({ ...unnamed, name: { original: 'en', en: 'B. Other' }, status: 'confirmed', version: 3 })
    expect(await last()).toMatchObject({ kind: 'substituted', named: { name: 'B. Other' } })
  })

  test('a name is needed to name somebody (required)', async () => {
    const shown = await shownTo(tajikistan)
    await expectNothingWritten(async () => {
      expect(await answer(tajikistan, answering(shown, { answer: 'name', name: '  ' }))).toEqual(refuseField('name', 'required'))
    })
  })

  test('an answer that comes twice is one answer', async () => {
    const sent = answering(await shownTo(tajikistan), { answer: 'accept' })
    const key = randomUUID()
    await expectDone(answer(tajikistan, sent, key))
    expect(await answer(tajikistan, sent, key)).toEqual({ ok: true, value: { applied: true }, earlier: true })
    expect(read('select kind from appearance_answer')).toEqual([{ kind: 'accepted' }])
  })

  test('somebody of the delegation answered meanwhile (stale); then the later answer counts', async () => {
    const colleague = await openFor('colleague@test.example', 'delegate:state:TJ')
    const before = await shownTo(tajikistan)
    await expectDone(answer(colleague, answering(await shownTo(colleague), { answer: 'decline' })))
    const stood = await last()
    await expectNothingWritten(async () => {
      const again = await answer(tajikistan, answering(before, { answer: 'accept' }))
      expect(again).toEqual(refuse('stale', { current: { after: stood?.id } }))
    })
    clock.pass(60_000)
    await expectDone(answer(tajikistan, answering(await shownTo(tajikistan), { answer: 'accept' })))
    expect([standing().status, (await last())?.kind]).toEqual(['confirmed', 'accepted'])
    expect(read('select kind from appearance_answer order by answered_at')).toEqual([{ kind: 'declined' }, { kind: 'accepted' }])
  })

  test('no answer to what was taken out (removed), nor once the meeting is cancelled or over', async () => {
    const shown = await shownTo(tajikistan)
    const accepting = () => answer(tajikistan, answering(shown, { answer: 'accept' }))
    await expectDone(decideConvocation(chair, { meetingId, decision: 'cancelled' }))
    await expectNothingWritten(async () => {
      expect(await accepting()).toEqual(refuse('meeting-cancelled'))
      expect(await asking('state:TJ')).toEqual(refuse('meeting-cancelled'))
    })
    expect((await shownTo(tajikistan)).ended).toBe('cancelled')
    clock.pass(60_000)
    await expectDone(decideConvocation(chair, { meetingId, decision: 'convened' }))
    await expectDone(removeEntry(chair, { meetingId, kind: 'contribution', id: place, version: 1 }))
    await expectNothingWritten(async () => expect(await accepting()).toEqual(refuse('removed')))
    expect(await onDesk(tajikistan)).toEqual([])
    clock.set('2027-05-20T10:00:00.000Z')
    await expectNothingWritten(async () => {
      expect(await accepting()).toEqual(refuse('meeting-over'))
      expect(await asking('state:KG')).toEqual(refuse('meeting-over'))
    })
  })

  test('a place that the organisers gave to another State reaches neither, until it is asked again', async () => {
    const shown = await shownTo(tajikistan)
    await expectDone(editContribution(chair, { meetingId, id: place, version: 1, state: 'KG' }))
    expect([await onDesk(tajikistan), (await onDesk(kyrgyzstan)).length]).toEqual([[], 0])
    await expect(answer(tajikistan, answering(shown, { answer: 'accept' }))).rejects.toEqual(new Denied('agenda.answer'))
  })

  test('a refusal that waited is taken into the draft by its status alone', async () => {
    const shown = await shownTo(tajikistan)
    await expectDone(editContribution(chair, { meetingId, id: place, version: 1, role: 'moderator' }))
    await expectDone(answer(tajikistan, answering(shown, { answer: 'decline' })))
    const settling = { meetingId, id: place, version: 2, answerId: (await last())?.id, how: 'take' }
    const act = { act: 'agenda.answer-taken', objectKind: 'contribution', objectId: place, meetingId, fields: ['status'] } as const
    await expectAct(chair, () => settleAnswer(chair, settling), act)
    expect(standing()).toEqual({ ...unnamed, status: 'declined', version: 3 })
  })

  describe('and an organiser changed the appearance since it was shown', () => {
    let waiting: AnswerView
    beforeEach(async () => {
      const shown = await shownTo(tajikistan)
      await expectDone(editContribution(chair, { meetingId, id: place, version: 1, role: 'moderator' }))
      const named = { answer: 'name', name: 'A. Speaker', language: 'en', note: 'With a colleague' }
      expect(await answer(tajikistan, answering(shown, named))).toEqual({ ok: true, value: { applied: false } })
      const found = await last()
      if (found === undefined) throw new Error('no answer')
      waiting = found
    })

    test('the answer waits beside it for the organisers, who see that it does', async () => {
      expect(standing()).toEqual({ ...unnamed, status: 'tbc', version: 2 })
      expect(waiting).toMatchObject({ kind: 'named', waits: true, note: 'With a colleague', named: { name: 'A. Speaker' } })
      const since = '2020-01-01T00:00:00.000Z'
      const toLookAt = await answersToLookAt(client().reader, [meetingId], since)
      expect([...toLookAt]).toEqual([[meetingId, { waiting: 1, given: { named: 1 } }]])
    })

    const settling = (how: string, more: Record<string, unknown> = {}, by = chair) =>
      settleAnswer(by, { meetingId, id: place, version: 2, answerId: waiting.id, how, ...more })

    test('they take it into the draft', async () => {
      const fields = ['honorific', 'name', 'position', 'status'] as const
      const act = { act: 'agenda.answer-taken', objectKind: 'contribution', objectId: place, meetingId, fields } as const
      await expectAct(chair, () => settling('take'), act)
      expect(standing()).toEqual({ ...unnamed, name: { original: 'en', en: 'A. Speaker' }, status: 'confirmed', version: 3 })
      expect((await last())?.waits).toBe(false)
    })

    test('or set it aside, and the appearance stays as it is', async () => {
      const act = { act: 'agenda.answer-set-aside', objectKind: 'contribution', objectId: place, meetingId } as const
      await expectAct(chair, () => settling('set-aside'), act)
      expect([standing().version, (await last())?.waits]).toEqual([2, false])
      await expectNothingWritten(async () => expect(await settling('take')).toEqual(refuse('changed-meanwhile')))
    })

    test('not from an old page (stale), not once it was taken out (removed), and only who may edit the draft', async () => {
      await expectNothingWritten(async () => {
        expect(await settling('take', { version: 1 })).toMatchObject({ code: 'stale' })
        expect(await settling('take', { answerId: randomUUID() })).toEqual(refuse('changed-meanwhile'))
        await expect(settling('take', {}, tajikistan)).rejects.toEqual(new Denied('agenda.settle-answer'))
      })
      await expectDone(removeEntry(chair, { meetingId, kind: 'contribution', id: place, version: 2 }))
      await expectNothingWritten(async () => expect(await settling('take', { version: 3 })).toEqual(refuse('removed')))
    })

    test('a later answer takes its place and takes effect, for it was given to what stands', async () => {
      clock.pass(60_000)
      await expectDone(answer(tajikistan, answering(await shownTo(tajikistan), { answer: 'decline' })))
      expect([standing().status, (await last())?.waits]).toEqual(['declined', false])
    })
  })
})

test('somebody who speaks for no State is asked in person, and their account answers', async () => {
  const [known] = read(`select id from person where state_code is null and organization_id is null limit 1`)
  const personId = String(known?.id ?? stableId('person/kristina-galstyan'))
  const id = randomUUID()
  const [{ slot_id } = { slot_id: '' }] = read(`select slot_id from contribution where id = '${place}'`)
  const added = { meetingId, id, slotId: slot_id, partId: null, role: 'panelist', personId, state: null, organizationId: null }
  await expectDone(addContribution(chair, added))
  const speaker = await openFor('speaker@test.example', 'delegate:state:AF')
  await expectDone(linkPerson(await claimOf('admin@demo.example'), { accountId: speaker.accountId, personId }))
  expect(await onDesk(speaker)).toEqual([])
  await expectDone(asking(`person:${personId}`))
  const [shown] = await onDesk(speaker)
  expect(shown).toMatchObject({ id, own: true })
  await expectDone(answer(speaker, { contributionId: id, seen: shown?.seen, after: '', answer: 'accept' }))
  expect(standing(id).status).toBe('confirmed')
})
