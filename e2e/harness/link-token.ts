import { buttonForm, sendForm } from '#harness/forms'
import { type Cookie, fetchAs } from '#harness/sign-in'

/** The token of a link to set a password that an admin makes for an account. */
export async function linkTokenOf(url: string, admin: Cookie, accountId: string): Promise<string> {
  const path = `/en/desk/accounts/${accountId}`
  const form = buttonForm(await (await fetchAs(url, path, admin)).text(), 'Issue a link')
  const [, token] = /set-password\/([\w-]{20,})/.exec(await (await sendForm(url, path, admin, form)).text()) ?? []
  if (token === undefined) throw new Error('no link was shown')
  return token
}
