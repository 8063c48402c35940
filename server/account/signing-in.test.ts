import SQLite from 'better-sqlite3'
import { beforeEach, describe, expect, test } from 'vitest'
import { client } from '#db/client'
import { databaseFile, dataFolder } from '#db/data-folder'
import { DEMO_PASSWORD } from '#db/seed/demo-record'
import { expectAct, expectNothingWritten } from '#harness/expect-act'
import { claimOf, FROM, read, testWorld } from '#harness/test-world'
import { appoint } from '#server/account/appoint'
import { changePassword } from '#server/account/change-password'
import { closeAccount } from '#server/account/close-account'
import { endAppointment } from '#server/account/end-appointment'
import { issuePasswordLink } from '#server/account/issue-password-link'
import { openAccount } from '#server/account/open-account'
import { openSignIn } from '#server/account/open-sign-in'
import { setPassword } from '#server/account/set-password'
import { countGuess } from '#server/account/sign-in-limits'
import { verifySignIn } from '#server/account/verify-sign-in'
import type { Claim } from '#server/command/viewer'
import { OPERATOR } from '#server/core/operator'
import { Denied, refuse, refuseField } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'

// Who gets in, with what, and how often it may be tried.

const PASSWORD = 'bishkek-2018'
const QUARTER = 15 * 60 * 1000
const TOO_MANY = refuse('too-many-attempts', { values: { seconds: 900 } })
let chair: Claim

/** Changes the database as another process would. */
function write(sql: string): void {
  const raw = new SQLite(databaseFile(dataFolder()))
  raw.exec(sql)
  raw.close()
}

function restart(): void {
  client().close()
  globalThis.gavelClient = undefined
}

const clock = testWorld()
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
})

const signingIn = (password: unknown, email = 'chair@demo.example') => verifySignIn({ email, password }, FROM)

describe('an account that the operator opens', () => {
  const opening = { email: 'demo@test.example', displayName: 'Somebody', password: PASSWORD, demonstration: true }

  test('is signed in to with its password at once, appointed or not, and is on record as opened', async () => {
    const { id } = await expectAct(
      OPERATOR,
      () => openAccount(OPERATOR, { ...opening, appointment: null }),
      ({ id }) => ({ act: 'account.created', objectKind: 'account', objectId: id }),
    )
    expect(await signingIn(PASSWORD, opening.email)).toMatchObject({
      ok: true,
      value: { accountId: id, signInVersion: 1, needsCode: false },
    })
    const row = `select display_name, demonstration, (select count(*) from appointment where account_id = account.id) as roles from account`
    expect(read(`${row} where id = '${id}'`)).toEqual([{ display_name: 'Somebody', demonstration: 1, roles: 0 }])
  })

  test('and appointed with it, both on record', async () => {
    await expectAct(
      OPERATOR,
      () => openAccount(OPERATOR, { ...opening, appointment: 'delegate:state:KG' }),
      ({ id }) => ({ act: 'account.created', objectKind: 'account', objectId: id }),
      ({ id }) => ({
        ...{ act: 'account.appointed', objectKind: 'account', objectId: id },
        refs: { appointment: read(`select id from appointment where account_id = '${id}'`)[0]?.id },
      }),
    )
  })
})

describe('signing in', () => {
  test('is refused alike to what is no address and password at all', async () => {
    for (const raw of [null, {}, { email: 'chair@demo.example' }, { email: 'x'.repeat(255), password: 'y' }])
      expect(await verifySignIn(raw, FROM)).toEqual(refuse('wrong-password'))
  })

  test('lasts a working day for who acts for the Process, two weeks for a delegate', async () => {
    const seconds = async (email: string) => (await expectDone(openSignIn({ ...(await claimOf(email)), guesses: [] }, FROM))).seconds
    const hours = [await seconds('admin@demo.example'), await seconds('chair@demo.example'), await seconds('delegate.tj@demo.example')]
    expect(hours.map((of) => of / 3_600)).toEqual([12, 12, 14 * 24])
  })

  test('is refused to a closed account, be the password right', async () => {
    await expectDone(closeAccount(OPERATOR, { accountId: chair.accountId }))
    expect(await signingIn(DEMO_PASSWORD)).toEqual(refuse('wrong-password'))
  })
})

/** A guess at an account, from an address. */
const guess = (at: string, address = FROM.address, browserId: string | null = null) =>
  countGuess({ at, accountId: null, address, browserId })
const times = async (count: number, run: (time: number) => Promise<unknown>) => {
  for (let time = 0; time < count; time++) await run(time)
}
const FREELY = { ok: true, value: { wait: null } }

describe('guessing', () => {
  test('at one account from one line: ten, then a quarter of an hour; who signs in has all ten again', async () => {
    await times(9, () => guess('chair@demo.example'))
    const verified = await expectDone(signingIn(DEMO_PASSWORD))
    await expectDone(openSignIn({ ...verified, guesses: [verified.guess] }, FROM))
    await times(10, async () => expect(await guess('chair@demo.example')).toEqual(FREELY))
    expect(await signingIn(DEMO_PASSWORD)).toEqual(TOO_MANY)
    clock.pass(QUARTER)
    expect(await signingIn(DEMO_PASSWORD)).toMatchObject({ ok: true })
  })

  test('counts by IPv6 /64: another address of the same line is no other guesser, another line is', async () => {
    await times(10, (time) => guess('chair@demo.example', `2001:db8:1:1::${time + 1}`))
    expect(await guess('chair@demo.example', '2001:db8:1:1:ffff::1')).toEqual(TOO_MANY)
    expect(await guess('chair@demo.example', '2001:db8:1:2::1')).toEqual(FREELY)
  })

  test('at many accounts from one line: after a hundred a right password still passes, after a thousand nothing does', async () => {
    await times(100, (time) => guess(`${time}@test.example`))
    expect(await guess('another@test.example')).toEqual({ ok: true, value: { wait: 900 } })
    expect(await signingIn('wrong')).toEqual(TOO_MANY)
    expect(await signingIn(DEMO_PASSWORD)).toMatchObject({ ok: true })
    write(`update sign_in_attempt set count = 1000 where count > 99`)
    expect(await signingIn(DEMO_PASSWORD)).toEqual(TOO_MANY)
    expect(await guess('another@test.example', '192.0.2.2')).toEqual(FREELY)
  })

  test('from a browser that the account has signed in from is counted by itself: a guest of the same hotel locks nobody out', async () => {
    await times(100, (time) => guess(`${time}@test.example`))
    await times(10, () => guess('chair@demo.example'))
    expect(await signingIn(DEMO_PASSWORD)).toEqual(TOO_MANY)
    const known = { browserId: 'b', accounts: [{ id: chair.accountId, version: 1 }] }
    const right = { email: 'chair@demo.example', password: DEMO_PASSWORD }
    expect(await verifySignIn(right, { ...FROM, known })).toMatchObject({ ok: true })
    const before = { ...known, accounts: [{ id: chair.accountId, version: 0 }] }
    expect(await verifySignIn(right, { ...FROM, known: before })).toEqual(TOO_MANY)
    await times(9, () => verifySignIn({ ...right, password: 'wrong' }, { ...FROM, known }))
    expect(await verifySignIn(right, { ...FROM, known })).toEqual(TOO_MANY)
  })

  test('rightly takes back that guess alone: what else was guessed from its line stays counted', async () => {
    await times(3, () => guess('another@test.example'))
    const verified = await expectDone(signingIn(DEMO_PASSWORD))
    await expectDone(openSignIn({ ...verified, guesses: [verified.guess] }, FROM))
    // At the account from here it is forgotten. What is left: the account from anywhere, then the other one, the other from anywhere, the line.
    expect(read('select count from sign_in_attempt order by count').map(({ count }) => count)).toEqual([0, 3, 3, 3])
  })

  test('by more than sixteen at once is put off for all but those whose browser the account knows', async () => {
    const known = { browserId: 'b', accounts: [{ id: chair.accountId, version: 1 }] }
    const right = { email: 'chair@demo.example', password: DEMO_PASSWORD }
    const unknown = Array.from({ length: 17 }, (_, time) => signingIn('wrong', `${time}@test.example`))
    const answers = await Promise.all([...unknown, verifySignIn(right, { ...FROM, known })])
    expect(answers.slice(0, 16)).toEqual(Array.from({ length: 16 }, () => refuse('wrong-password')))
    expect(answers[16]).toEqual(refuse('too-many-attempts', { values: { seconds: 2 } }))
    expect(answers[17]).toMatchObject({ ok: true, value: { accountId: chair.accountId } })
  })

  test('at one account from everywhere gets slower after fifty, by half a minute at most, and never stops', async () => {
    const address = (time: number) => `198.51.${Math.floor(time / 250)}.${time % 250}`
    await times(50, async (time) => expect(await guess('chair@demo.example', address(time))).toEqual(FREELY))
    const waits: number[] = []
    for (let time = 50; time < 80; time++) {
      expect(await guess('chair@demo.example', address(time))).toEqual(FREELY)
      const next = await guess('chair@demo.example', address(time + 1_000))
      expect(next).toMatchObject({ ok: false, code: 'too-many-attempts' })
      const seconds = next.ok ? 0 : Number(next.values?.seconds)
      waits.push(seconds)
      clock.pass(seconds * 1000)
    }
    expect([...new Set(waits)]).toEqual([2, 4, 8, 16, 30])
    expect(await guess('another@test.example', address(81))).toEqual(FREELY)
  })

  test('is remembered by another process and after a restart, names nobody in the database, and is forgotten once it is over', async () => {
    await times(10, () => guess('chair@demo.example'))
    restart()
    expect(await guess('chair@demo.example')).toEqual(TOO_MANY)
    expect(JSON.stringify(read('select * from sign_in_attempt'))).not.toMatch(/chair|192\.0/)
    clock.pass(4 * QUARTER)
    await guess('another@test.example', '192.0.2.9')
    expect(read('select count(*) as rows from sign_in_attempt')).toEqual([{ rows: 3 }])
  })

  test('that is refused writes nothing, so that it is no load on the writer', async () => {
    await times(10, () => guess('chair@demo.example'))
    const commits = client().changeMark()
    await times(5, async () => expect(await guess('chair@demo.example')).toEqual(TOO_MANY))
    expect(client().changeMark()).toBe(commits)
  })
})

describe('a password', () => {
  const setting = async (password: string) => {
    const { token } = await expectDone(issuePasswordLink(OPERATOR, { accountId: chair.accountId }))
    return setPassword(null, { token, password })
  }
  const OPENING = { email: 'aida.bekova@test.example', displayName: 'Aida Bekova', appointment: null, demonstration: false }

  test('that is guessed first is not taken, wherever it is set (password-common)', async () => {
    const common = refuseField('password', 'password-common')
    for (const password of ['aaaaaaaaaa', 'password12', 'Password1234!', '1234567890', 'abcabcabcabc', 'QWERTYUIOP'])
      expect([password, await setting(password)]).toEqual([password, common])
    const fresh = await claimOf('chair@demo.example')
    expect(await changePassword(fresh, { current: DEMO_PASSWORD, password: 'iloveyou2024' })).toEqual(common)
    expect(await openAccount(OPERATOR, { ...OPENING, password: 'password12' })).toEqual(common)
  })

  test('that holds one’s own address or name is not taken (password-own)', async () => {
    const own = refuseField('password', 'password-own')
    for (const password of ['aida.bekova@test.example', 'Bekova-in-Dushanbe', 'my name is AIDA', 'aidabekova 2026'])
      expect([password, await openAccount(OPERATOR, { ...OPENING, password })]).toEqual([password, own])
    const fresh = await claimOf('chair@demo.example')
    expect(await changePassword(fresh, { current: DEMO_PASSWORD, password: 'chair@demo.example' })).toEqual(own)
    expect(await setting('chair@demo.example')).toEqual(own)
    expect(await openAccount(OPERATOR, { ...OPENING, password: 'four plain words here' })).toMatchObject({ ok: true })
  })
})

describe('one’s own password', () => {
  const sent = { current: DEMO_PASSWORD, password: PASSWORD }

  test('is changed by nobody who is not signed in, nor by the operator', async () => {
    await expectNothingWritten(async () => {
      for (const caller of [null, { ...chair, signInVersion: 2 }])
        await expect(changePassword(caller, sent)).rejects.toEqual(new Denied('account.change-password'))
      await expect(changePassword(OPERATOR, sent)).rejects.toEqual(new Denied('account.change-password'))
    })
  })

  test('is not changed by what is no form, which is told what is missing', async () => {
    const missing = refuse('invalid', { fields: { current: { code: 'required' }, password: { code: 'required' } } })
    const short = refuse('invalid', { fields: { password: { code: 'password-too-short', values: { min: 10 } } } })
    await expectNothingWritten(async () => {
      for (const raw of [null, {}, 'a text', 7]) expect(await changePassword(chair, raw)).toEqual(missing)
      expect(await changePassword(chair, { ...sent, password: 'short' })).toEqual(short)
    })
  })
})

test('the only admin gives up another appointment, and stays the admin', async () => {
  const admin = await claimOf('admin@demo.example')
  await expectDone(appoint(admin, { accountId: admin.accountId, appointment: 'delegate:state:KZ' }))
  const [other] = read(`select id from appointment where account_id = '${admin.accountId}' and role = 'delegate' order by rowid desc`)
  await expectDone(endAppointment(admin, { appointmentId: other?.id }))
})
