import { beforeEach, expect, test } from 'vitest'
import { claimOf, read, testWorld } from '#harness/test-world'
import { closeAccount } from '#server/account/close-account'
import type { Claim } from '#server/command/viewer'
import { Denied, refuse } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { chooseNews } from '#server/outbox/choose-news'
import { unsubscribeLink } from '#server/outbox/queries/unsubscribe-link'
import { unsubscribeToken } from '#server/outbox/rows/unsubscribe-token'
import { unsubscribe } from '#server/outbox/unsubscribe'

// The link in a message ends messages of its kind, for whoever holds it, once.

let delegate: Claim
testWorld()
beforeEach(async () => {
  delegate = await claimOf('delegate.tj@demo.example')
})

const choices = () => read(`select "group", way from news_choice where account_id = '${delegate.accountId}' order by "group"`)
const acts = () => read(`select account_id, object_id, fields from activity where act = 'account.news-unsubscribed'`)

test('what the link names is on the desk alone from then on, on record as nobody’s act, once however often', async () => {
  const token = unsubscribeToken(delegate.accountId, 'texts')
  for (let times = 0; times < 3; times += 1) expect(await unsubscribe({ token })).toEqual({ ok: true, value: null })
  expect(choices()).toEqual([{ group: 'texts', way: 'desk' }])
  expect(acts()).toEqual([{ account_id: null, object_id: delegate.accountId, fields: '["texts"]' }])
})

test('the link in a day’s message ends what comes in it, and nothing else', async () => {
  const token = unsubscribeToken(delegate.accountId, 'daily')
  expect(await unsubscribe({ token })).toEqual({ ok: true, value: null })
  expect(choices()).toEqual([])
  await expectDone(
    chooseNews(delegate, { accountId: delegate.accountId, way: { programmes: 'daily', texts: 'at-once', notes: 'at-once' } }),
  )
  expect(await unsubscribe({ token })).toEqual({ ok: true, value: null })
  expect(choices()).toEqual([{ group: 'programmes', way: 'desk' }])
})

test('looking at a link changes nothing', async () => {
  const token = unsubscribeToken(delegate.accountId, 'programmes')
  expect(await unsubscribeLink(null, { token })).toEqual({ name: expect.any(String), of: 'programmes' })
  expect([choices(), acts()]).toEqual([[], []])
})

test('forged, altered and foreign links, and those of a closed account, are refused alike', async () => {
  const right = unsubscribeToken(delegate.accountId, 'texts')
  const other = await claimOf('observer.pk@demo.example')
  const [id = '', , seal = ''] = right.split('.')
  const forged = [
    '',
    'no-token',
    `${id}.programmes.${seal}`,
    `${other.accountId}.texts.${seal}`,
    `${id}.silence.${seal}`,
    `${id}.texts.${seal.slice(1)}`,
    `${id}.texts.${seal}=`,
    `${id}.texts.${'A'.repeat(43)}`,
    `${right}.more`,
    unsubscribeToken('11111111-1111-4111-8111-111111111111', 'texts'),
  ]
  for (const token of forged) {
    expect([token, await unsubscribe({ token })]).toEqual([token, refuse('not-found')])
    await expect(unsubscribeLink(null, { token })).rejects.toEqual(new Denied('outbox.unsubscribe-link'))
  }
  expect(await unsubscribe({ token: 'x'.repeat(201) })).toMatchObject({ ok: false, code: 'invalid' })
  expect(await unsubscribe({ token: null })).toMatchObject({ ok: false, code: 'invalid' })
  await expectDone(closeAccount(await claimOf('admin@demo.example'), { accountId: delegate.accountId }))
  expect(await unsubscribe({ token: right })).toEqual(refuse('not-found'))
  await expect(unsubscribeLink(null, { token: right })).rejects.toEqual(new Denied('outbox.unsubscribe-link'))
  expect(choices()).toEqual([])
})

test('links of a group of another account change nothing of one’s own', async () => {
  const other = await claimOf('observer.pk@demo.example')
  await unsubscribe({ token: unsubscribeToken(other.accountId, 'texts') })
  expect(choices()).toEqual([])
})
