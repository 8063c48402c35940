import { canWithdraw } from '#domain/policy/agenda-policy'
import { isAdmin, type Viewer } from '#domain/policy/viewer'

/** What is told of meetings and texts is seen, held and taken back by those who publish: the Chair's organisers and the Support Unit. */
export function canSteerMessages(viewer: Viewer): boolean {
  return canWithdraw(viewer)
}

/** Admins see whether mail moves, in figures; the words are of meetings, which they do not read. */
export function canSeeMessages(viewer: Viewer): boolean {
  return canSteerMessages(viewer) || isAdmin(viewer)
}
