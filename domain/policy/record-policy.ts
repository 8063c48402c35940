import { isAdmin, type Viewer } from '#domain/policy/viewer'

/** Everybody may read the record of the Process; rows in it may have a stricter rule. */
export function canReadRecord(_viewer: Viewer): boolean {
  return true
}

/** Only admins edit States, organisations, capacities, designations and chairmanships. */
export function canKeepRecord(viewer: Viewer): boolean {
  return isAdmin(viewer)
}
