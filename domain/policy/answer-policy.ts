import { ownAmong } from '#domain/policy/statement-policy'
import { isSignedIn, type Viewer } from '#domain/policy/viewer'

/** Whose an appearance is: the person of the directory in it, and the State or organisation that it speaks for. */
export type AppearanceSide = { personId: string | null; state: string | null; organizationId: string | null }

/** An appearance of a draft as the rule needs it: whose it is now, and of whom it was asked last; null if it never was. */
export type AskedOf = { now: AppearanceSide; asked: AppearanceSide | null }

/**
 * An appearance of a draft is read, and answered, by whom an organiser asked for it: the delegation, or the person, that it was asked of
 * and that it still is of. Until it is asked it reaches nobody, and once it is somebody else’s it no longer reaches who was asked.
 */
export function canAnswer(viewer: Viewer, { now, asked }: AskedOf): boolean {
  if (asked === null || !isSignedIn(viewer)) return false
  if (viewer.personId !== null && viewer.personId === now.personId && viewer.personId === asked.personId) return true
  const ofState = now.state !== null && now.state === asked.state ? [{ state: now.state, organizationId: null }] : []
  const ofOrganization =
    now.organizationId !== null && now.organizationId === asked.organizationId ? [{ state: null, organizationId: now.organizationId }] : []
  return ownAmong(viewer, [...ofState, ...ofOrganization]).length > 0
}
