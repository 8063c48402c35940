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
