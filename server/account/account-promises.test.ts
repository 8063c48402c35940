import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { DEMO_PASSWORD } from '#db/seed/demo-record'
import { expectAct, expectNothingWritten } from '#harness/expect-act'
import { claimOf, FROM, openFor, read, testWorld } from '#harness/test-world'
import { appoint } from '#server/account/appoint'
import { changePassword } from '#server/account/change-password'
import { closeAccount } from '#server/account/close-account'
import { correctAccount } from '#server/account/correct-account'
import { createAccount } from '#server/account/create-account'
import { endAppointment } from '#server/account/end-appointment'
import { issuePasswordLink } from '#server/account/issue-password-link'
import { linkPerson } from '#server/account/link-person'
import { openAccount } from '#server/account/open-account'
import { ownAccount } from '#server/account/queries/own-account'
import { reopenAccount } from '#server/account/reopen-account'
import { setPassword } from '#server/account/set-password'
import { countGuess } from '#server/account/sign-in-limits'
import { signOutEverywhere } from '#server/account/sign-out-everywhere'
import { verifySignIn } from '#server/account/verify-sign-in'
import type { Claim } from '#server/command/viewer'
import { OPERATOR } from '#server/core/operator'
import { Denied, refuse, refuseField } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { stableId } from '#server/demo/stable-id'

// What the commands on accounts promise: who may sign in and in which role, with every change on record.

const NOBODY = randomUUID()
const PASSWORD = 'bishkek-2018'
const WEEK = 7 * 24 * 60 * 60 * 1000

let admin: Claim
let chair: Claim
let closed: Claim

const clock = testWorld({
  more: async () => {
    closed = await openFor('closed@test.example', 'delegate:state:UZ')
    await expectDone(closeAccount(OPERATOR, { accountId: closed.accountId }))
  },
})
beforeEach(async () => {
  admin = await claimOf('admin@demo.example')
  chair = await claimOf('chair@demo.example')
})

const onAccount = (objectId: string) => ({ objectKind: 'account', objectId }) as const
const appointmentOf = (accountId: string) => read(`select id from appointment where account_id = '${accountId}' order by rowid desc`)[0]?.id
const newAccount = { email: 'New@Test.example', displayName: 'Somebody', appointment: 'delegate:state:TJ' }

/** Appointments that cannot be given, with the refusal of each. */
const IMPOSSIBLE = [
  ['organiser:state:XX', 'unknown-state'],
  [`delegate:organization:${NOBODY}`, 'unknown-organization'],
] as const

describe('an account', () => {
  test('is opened with an appointment, both on record, if nobody has its address', async () => {
    const made = await expectAct(
      admin,
      () => createAccount(admin, newAccount),
      ({ id }) => ({ ...onAccount(id), act: 'account.created' }),
      ({ id }) => ({ ...onAccount(id), act: 'account.appointed', refs: { appointment: appointmentOf(id) } }),
    )
    expect(read(`select email from account where id = '${made.id}'`)).toEqual([{ email: 'new@test.example' }])
    const open = { ...newAccount, password: PASSWORD, demonstration: false }
    await expectNothingWritten(async () => {
      expect(await createAccount(admin, newAccount)).toEqual(refuseField('email', 'email-taken'))
      expect(await openAccount(OPERATOR, open)).toEqual(refuseField('email', 'email-taken'))
      for (const [appointment, code] of IMPOSSIBLE) {
        const other = { ...newAccount, email: 'other@test.example', appointment }
        expect(await createAccount(admin, other)).toEqual(refuseField('appointment', code))
        expect(await openAccount(OPERATOR, { ...open, ...other })).toEqual(refuseField('appointment', code))
      }
      await expect(openAccount(admin, { ...open, email: 'other@test.example' })).rejects.toEqual(new Denied('account.open'))
    })
  })

  test('is closed once, on record, and accepts nothing afterwards', async () => {
    await expectAct(admin, () => closeAccount(admin, { accountId: chair.accountId }), {
      ...onAccount(chair.accountId),
      act: 'account.closed',
    })
    const { accountId } = chair
    await expectNothingWritten(async () => {
      const acts = [
        () => closeAccount(admin, { accountId }),
        () => appoint(admin, { accountId, appointment: 'delegate:state:KZ' }),
        () => issuePasswordLink(admin, { accountId }),
        () => linkPerson(admin, { accountId, personId: '' }),
      ]
      for (const act of acts) expect(await act()).toEqual(refuse('account-closed'))
    })
  })

  test('of the only admin stays open and appointed until there is another admin', async () => {
    const { accountId } = admin
    const appointmentId = appointmentOf(accountId)
    const second = await openFor('second@test.example', 'delegate:state:KZ')
    await expectNothingWritten(async () => {
      expect(await closeAccount(admin, { accountId })).toEqual(refuse('last-admin'))
      expect(await endAppointment(admin, { appointmentId })).toEqual(refuse('last-admin'))
    })
    await expectDone(appoint(admin, { accountId: second.accountId, appointment: 'admin' }))
    await expectDone(endAppointment(admin, { appointmentId }))
  })

  test('that does not exist is not found by any command', async () => {
    await expectNothingWritten(async () => {
      const acts: [string, () => Promise<unknown>][] = [
        ['account.close', () => closeAccount(admin, { accountId: NOBODY })],
        ['account.appoint', () => appoint(admin, { accountId: NOBODY, appointment: 'admin' })],
        ['account.end-appointment', () => endAppointment(admin, { appointmentId: NOBODY })],
        ['account.issue-password-link', () => issuePasswordLink(admin, { accountId: NOBODY })],
        ['account.link-person', () => linkPerson(admin, { accountId: NOBODY, personId: '' })],
        ['account.sign-out-everywhere', () => signOutEverywhere(chair, { accountId: admin.accountId })],
      ]
      for (const [what, act] of acts) await expect(act()).rejects.toEqual(new Denied(what))
    })
  })
})

describe('an appointment', () => {
  test('is given once and ended once, on record', async () => {
    const { accountId } = chair
    const giving = { accountId, appointment: 'delegate:state:KG' }
    await expectAct(
      admin,
      () => appoint(admin, giving),
      () => ({ ...onAccount(accountId), act: 'account.appointed', refs: { appointment: appointmentOf(accountId) } }),
    )
    const appointmentId = appointmentOf(accountId)
    await expectNothingWritten(async () => {
      expect(await appoint(admin, giving)).toEqual(refuseField('appointment', 'already-there'))
      for (const [appointment, code] of IMPOSSIBLE)
        expect(await appoint(admin, { accountId, appointment })).toEqual(refuseField('appointment', code))
    })
    const act = { ...onAccount(accountId), act: 'account.appointment-ended', refs: { appointment: appointmentId } } as const
    await expectAct(admin, () => endAppointment(admin, { appointmentId }), act)
    await expectNothingWritten(async () => {
      expect(await endAppointment(admin, { appointmentId })).toEqual(refuse('removed'))
    })
    // An ended appointment can be given again.
    await expectDone(appoint(admin, giving))
  })
})

describe('the person of an account', () => {
  test('is set on record, to somebody in the directory who has no other account', async () => {
    const { accountId } = chair
    const personId = stableId('person/kristina-galstyan')
    const act = { ...onAccount(accountId), act: 'account.person-linked' } as const
    await expectAct(admin, () => linkPerson(admin, { accountId, personId }), { ...act, refs: { person: personId } })
    await expectNothingWritten(async () => {
      expect(await linkPerson(admin, { accountId, personId: NOBODY })).toEqual(refuseField('personId', 'unknown-person'))
      // Words were typed and nobody was chosen: that is not nobody.
      expect(await linkPerson(admin, { accountId, personId: 'undecided' })).toEqual(refuseField('personId', 'unknown-person'))
      expect(await linkPerson(admin, { accountId: admin.accountId, personId })).toEqual(refuseField('personId', 'person-taken'))
    })
    await expectAct(admin, () => linkPerson(admin, { accountId, personId: '' }), act)
    await expectDone(linkPerson(admin, { accountId, personId }))
    await expectDone(closeAccount(admin, { accountId }))
    await expectDone(linkPerson(admin, { accountId: admin.accountId, personId }))
  })
})

describe('a link to set a password', () => {
  const linkFor = async (accountId: string) => {
    const answer = await expectAct(admin, () => issuePasswordLink(admin, { accountId }), {
      ...onAccount(accountId),
      act: 'account.link-issued',
    })
    return answer.token
  }
  const setting = (token: string) => setPassword(null, { token, password: PASSWORD })
  const isDenied = (token: string) =>
    expectNothingWritten(async () => {
      await expect(setting(token)).rejects.toEqual(new Denied('account.set-password'))
    })

  test('ends every sign-in of the account at once: a password or a device was lost', async () => {
    await linkFor(chair.accountId)
    await expect(ownAccount(chair, {})).rejects.toEqual(new Denied('account.own'))
    expect(await claimOf('chair@demo.example')).toEqual({ ...chair, signInVersion: 2 })
  })

  test('works once within a week, and a newer link cancels it', async () => {
    const first = await linkFor(chair.accountId)
    const token = await linkFor(chair.accountId)
    await isDenied(first)
    await isDenied('made-up')
    clock.pass(WEEK - 1)
    await expectAct(null, () => setting(token), { ...onAccount(chair.accountId), act: 'account.password-set' })
    await isDenied(token)
    expect(await verifySignIn({ email: 'chair@demo.example', password: PASSWORD }, FROM)).toMatchObject({
      ok: true,
      value: { accountId: chair.accountId, signInVersion: 4 },
    })
  })

  test('is refused once the week has passed, and for a closed account', async () => {
    const late = await linkFor(chair.accountId)
    clock.pass(WEEK)
    await isDenied(late)
    const token = await linkFor(chair.accountId)
    await expectDone(closeAccount(admin, { accountId: chair.accountId }))
    await isDenied(token)
  })
})

describe('one’s own password', () => {
  const changing = (current: string, by: Claim = chair) => changePassword(by, { current, password: PASSWORD })

  test('is changed, on record, by whoever knows it, and every sign-in ends', async () => {
    await expectNothingWritten(async () => {
      expect(await changing('a wrong one')).toEqual(refuseField('current', 'wrong-password'))
    })
    await expectAct(chair, () => changing(DEMO_PASSWORD), { ...onAccount(chair.accountId), act: 'account.password-changed' })
    await expectNothingWritten(async () => {
      await expect(changing(PASSWORD)).rejects.toEqual(new Denied('account.change-password'))
    })
  })

  test('is changed only once when two changes are sent at the same time', async () => {
    // Whichever password is hashed first is the one that changes it.
    const outcomes = await Promise.allSettled([changing(DEMO_PASSWORD), changing(DEMO_PASSWORD)])
    expect(outcomes.sort((a, b) => a.status.localeCompare(b.status))).toEqual([
      { status: 'fulfilled', value: { ok: true, value: null } },
      { status: 'rejected', reason: new Denied('account.change-password') },
    ])
  })

  test('rate limit: after ten guesses even the right password is refused for a while', async () => {
    const own = { at: chair.accountId, accountId: null, address: null, browserId: null }
    for (let guess = 0; guess < 10; guess++) await expectDone(countGuess(own))
    await expectNothingWritten(async () => {
      expect(await changing(DEMO_PASSWORD)).toEqual(refuse('too-many-attempts', { values: { seconds: 900 } }))
    })
  })

  test('signing out everywhere needs no password, and is on record', async () => {
    const { accountId } = chair
    await expectAct(chair, () => signOutEverywhere(chair, { accountId }), { ...onAccount(accountId), act: 'account.signed-out-everywhere' })
    expect(await claimOf('chair@demo.example')).toEqual({ accountId, signInVersion: 2 })
  })
})

describe('signing in', () => {
  test('gives the same answer for a wrong password, an unknown address, a closed account and one without a password', async () => {
    await openFor('no.password@test.example', 'delegate:state:KZ')
    for (const email of ['chair@demo.example', 'nobody@test.example', 'closed@test.example', 'no.password@test.example'])
      expect(await verifySignIn({ email, password: 'wrong' }, FROM)).toEqual(refuse('wrong-password'))
  })

  test('rate limit: after too many guesses even the right password is refused', async () => {
    const wrong = { email: 'chair@demo.example', password: 'wrong' }
    for (let guess = 0; guess < 10; guess++) expect(await verifySignIn(wrong, FROM)).toEqual(refuse('wrong-password'))
    const right = { email: ' Chair@demo.example', password: DEMO_PASSWORD }
    expect(await verifySignIn(right, FROM)).toEqual(refuse('too-many-attempts', { values: { seconds: 900 } }))
    expect(await verifySignIn(right, { ...FROM, address: '192.0.2.2' })).toMatchObject({ ok: true, value: chair })
  })
})

describe('a way back', () => {
  test('a closed account loses its password and its links; reopened, on record, it is appointed as before and needs a new link', async () => {
    await expectDone(issuePasswordLink(admin, { accountId: chair.accountId }))
    await expectDone(closeAccount(admin, { accountId: chair.accountId }))
    expect(
      read(`select password_hash, l.id from account a left join password_link l on l.account_id = a.id where a.id = '${chair.accountId}'`),
    ).toEqual([{ password_hash: null, id: null }])
    const appointments = read(`select * from appointment where account_id = '${chair.accountId}'`)
    await expectAct(admin, () => reopenAccount(admin, { accountId: chair.accountId }), {
      act: 'account.reopened',
      ...onAccount(chair.accountId),
    })
    expect(await verifySignIn({ email: 'chair@demo.example', password: DEMO_PASSWORD }, FROM)).toEqual(refuse('wrong-password'))
    const { token } = await expectDone(issuePasswordLink(admin, { accountId: chair.accountId }))
    await expectDone(setPassword(null, { token, password: PASSWORD }))
    expect(await verifySignIn({ email: 'chair@demo.example', password: PASSWORD }, FROM)).toMatchObject({ ok: true })
    expect(read(`select * from appointment where account_id = '${chair.accountId}'`)).toEqual(appointments)
  })

  test('an open account is not reopened, nor one whose person another account speaks for by now (person-taken, account-open)', async () => {
    const personId = stableId('person/yasuko-oda')
    const other = await openFor('other@test.example', 'delegate:state:UZ')
    await expectDone(linkPerson(admin, { accountId: chair.accountId, personId }))
    await expectDone(closeAccount(admin, { accountId: chair.accountId }))
    await expectDone(linkPerson(admin, { accountId: other.accountId, personId }))
    await expectNothingWritten(async () => {
      expect(await reopenAccount(admin, { accountId: other.accountId })).toEqual(refuse('account-open'))
      expect(await reopenAccount(admin, { accountId: chair.accountId })).toEqual(refuse('person-taken'))
    })
  })

  test('a closed account’s address is not given to another account: it is reopened instead (email-of-closed)', async () => {
    await expectNothingWritten(async () => {
      expect(await createAccount(admin, { ...newAccount, email: 'closed@test.example' })).toEqual(refuseField('email', 'email-of-closed'))
    })
  })

  const shown = () => read(`select display_name || ' ' || email as version from account where id = '${chair.accountId}'`)[0]?.version
  const correcting = (typed: object) =>
    correctAccount(admin, { accountId: chair.accountId, email: 'chair@demo.example', displayName: 'Chair', version: shown(), ...typed })

  test('a name and an address are corrected, on record by field; its holder signs in with the new one alone', async () => {
    await expectAct(admin, () => correcting({ email: 'chair.right@demo.example' }), {
      act: 'account.corrected',
      ...onAccount(chair.accountId),
      fields: ['displayName', 'email'],
    })
    expect(await verifySignIn({ email: 'chair@demo.example', password: DEMO_PASSWORD }, FROM)).toEqual(refuse('wrong-password'))
    expect(await verifySignIn({ email: 'chair.right@demo.example', password: DEMO_PASSWORD }, FROM)).toMatchObject({ ok: true })
  })

  test('a correction is refused when it takes another’s address, changes nothing, or was typed on an old page (stale)', async () => {
    const [{ displayName } = { displayName: '' }] = read(`select display_name as displayName from account where id = '${chair.accountId}'`)
    await expectNothingWritten(async () => {
      expect(await correcting({ email: 'admin@demo.example' })).toEqual(refuseField('email', 'email-taken'))
      expect(await correcting({ displayName })).toEqual(refuse('nothing-changed'))
      const current = { displayName, email: 'chair@demo.example', version: shown() }
      expect(await correcting({ version: 'Somebody else' })).toEqual(refuse('stale', { current }))
    })
  })

  test('nobody but an admin reopens or corrects', async () => {
    await expectNothingWritten(async () => {
      const typed = { accountId: closed.accountId, email: 'x@test.example', displayName: 'X', version: '' }
      await expect(correctAccount(chair, typed)).rejects.toEqual(new Denied('account.correct'))
      await expect(reopenAccount(chair, { accountId: closed.accountId })).rejects.toEqual(new Denied('account.reopen'))
    })
  })
})
