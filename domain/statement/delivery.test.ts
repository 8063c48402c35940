import { expect, test } from 'vitest'
import { MESSAGE_STATES, type MessageState } from '#domain/outbox/sending-rule'
import { type Reach, reachOf } from '#domain/statement/delivery'

const account = (message: MessageState | null, openedAt: string | null = null) => ({ message, openedAt })
const nobody = { accounts: [], deliveries: 0, own: false }

test('a delegation is reached by what is known to have come to it, and by nothing else', () => {
  const alone = (sends: boolean) =>
    Object.fromEntries(MESSAGE_STATES.map((state) => [state, reachOf({ ...nobody, accounts: [account(state)] }, sends)]))
  const not = Object.fromEntries(MESSAGE_STATES.map((state): [string, Reach] => [state, 'not-reached']))
  expect(alone(true)).toEqual({ ...not, sent: 'told', waiting: 'on-its-way', sending: 'on-its-way' })
  // Where no mail is sent, what waits is not on its way.
  expect(alone(false)).toEqual({ ...not, sent: 'told' })
})

test('nobody to tell is nobody reached; one of several is enough; reading it is more than being told, and by hand more than by mail', () => {
  const failed = account('failed')
  const opened = account('failed', '2027-01-08T10:00:00.000Z')
  const cases: [Parameters<typeof reachOf>[0], Reach][] = [
    [nobody, 'not-reached'],
    [{ ...nobody, own: true }, 'own'],
    [{ ...nobody, accounts: [account(null)] }, 'not-reached'],
    [{ ...nobody, accounts: [failed, account('sent')] }, 'told'],
    [{ ...nobody, accounts: [failed, account('waiting')] }, 'on-its-way'],
    [{ ...nobody, accounts: [account('sent')], deliveries: 1 }, 'delivered'],
    [{ ...nobody, accounts: [opened], deliveries: 1 }, 'opened'],
    [{ ...nobody, accounts: [failed], own: true }, 'own'],
  ]
  expect(cases.map(([to]) => reachOf(to, true))).toEqual(cases.map(([, reach]) => reach))
})
