import { isAdmin, isSignedIn, type Viewer } from '#domain/policy/viewer'

/** Accounts and appointments are the admin's, and nobody else's. */
export function canKeepAccounts(viewer: Viewer): boolean {
  return isAdmin(viewer)
}

/** One's own password and sign-ins. */
export function canKeepOwnAccount(viewer: Viewer): boolean {
  return isSignedIn(viewer)
}

/** The desk's first page belongs to whoever is signed in, appointed or not. */
export function canOpenDesk(viewer: Viewer): boolean {
  return isSignedIn(viewer)
}

/** A one-time link is its bearer's: unused, not run out, of an account that is open. */
export function canUsePasswordLink(link: { usedAt: string | null; expiresAt: string; closedAt: string | null }, at: string): boolean {
  return link.usedAt === null && link.closedAt === null && at < link.expiresAt
}

/** For what only the operator at the machine may do. */
export function noViewer(): boolean {
  return false
}
