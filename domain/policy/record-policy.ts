import { isAdmin, type Viewer } from '#domain/policy/viewer'

/** The record of the Process is open to everybody; each row in it still answers to its own rule. */
export function canReadRecord(_viewer: Viewer): boolean {
  return true
}

/** States, organisations, capacities, designations and chairmanships are kept by admins. */
export function canKeepRecord(viewer: Viewer): boolean {
  return isAdmin(viewer)
}
