import { isAdmin, isSignedIn, type SignedIn, type Viewer } from '#domain/policy/viewer'

/** Only admins manage accounts and appointments. */
export function canKeepAccounts(viewer: Viewer): boolean {
  return isAdmin(viewer)
}

/** Only admins read what is held on one person or account, merge two entries of the directory, and remove what can be. */
export function canKeepPersonalData(viewer: Viewer): boolean {
  return isAdmin(viewer)
}

/** One's own password and sign-ins. */
export function canKeepOwnAccount(viewer: Viewer): viewer is SignedIn {
  return isSignedIn(viewer)
}

/** Whoever is signed in has a desk, appointed or not. */
export function canOpenDesk(viewer: Viewer): boolean {
  return isSignedIn(viewer)
}

/** Whoever holds a one-time link may use it: if it is unused and not expired, and its account is open. */
export function canUsePasswordLink(link: { usedAt: string | null; expiresAt: string; closedAt: string | null }, at: string): boolean {
  return link.usedAt === null && link.closedAt === null && at < link.expiresAt
}

/** Whoever holds the link in a message may end messages of its kind, while the account is open. */
export function canUnsubscribe({ closedAt }: { closedAt: string | null }): boolean {
  return closedAt === null
}

/** For what only an operator at the machine may do. */
export function noViewer(): boolean {
  return false
}
