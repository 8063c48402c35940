/** The accounts that have signed in from a browser before, as a cookie says that this installation signed. */
export type KnownBrowser = { browserId: string; accounts: { id: string; version: number }[] }

/** Where a sign-in comes from. */
export type SignInFrom = {
  /** The network address of the client. */
  address: string
  known: KnownBrowser | null
  /** What the browser says it is, coarsely: `Firefox`, `Windows`. */
  browser: string | null
  platform: string | null
  /** The key of the form that was sent: sent again, it is the same sign-in. */
  key: string | null
}

/** The browser's id, if this account has signed in from it and ended no sign-ins everywhere since; null otherwise. */
export function browserKnownTo(account: { id: string; signInVersion: number } | undefined, { known }: SignInFrom): string | null {
  if (account === undefined || known === null) return null
  return known.accounts.some(({ id, version }) => id === account.id && version === account.signInVersion) ? known.browserId : null
}
