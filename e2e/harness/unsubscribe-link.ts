import { createHmac } from 'node:crypto'
import { TEST_SECRET } from '#harness/server'

/** The token of a link that ends messages to an account, as a server under test makes it. */
export function unsubscribeLink(accountId: string, of: 'programmes' | 'texts' | 'daily'): string {
  const seal = createHmac('sha256', TEST_SECRET).update(`unsubscribe ${accountId} ${of}`).digest('base64url')
  return `${accountId}.${of}.${seal}`
}
