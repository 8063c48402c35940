import type { LinkPurpose } from '#domain/agenda/answer-terms'
import { ownAmong } from '#domain/policy/statement-policy'
import { isSignedIn, type Viewer } from '#domain/policy/viewer'
import type { Instant } from '#domain/time/calendar'

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

/** An answer link with the appearance it is for, as the rule needs them. `now` is null once the appearance is no part of the draft. */
export type LinkOf = {
  purpose: LinkPurpose
  expiresAt: Instant
  endedAt: Instant | null
  asked: AppearanceSide
  now: (AppearanceSide & { wants: 'speaker' | 'answer' | null }) | null
  /** Under a name that is nobody's of the directory, the same name is printed as when it was made. */
  sameName: boolean
  /** The meeting is over or cancelled. */
  meetingEnded: boolean
  at: Instant
}

/**
 * Who holds an answer link answers by it, whoever they are, while its one appearance is of whom it was asked and still wants what the link
 * is for. It ends with its day, an answer of anybody, another asking, another person in the place, and with the meeting.
 */
export function canAnswerByLink(_viewer: Viewer, { purpose, expiresAt, endedAt, asked, now, sameName, meetingEnded, at }: LinkOf): boolean {
  if (endedAt !== null || expiresAt <= at || meetingEnded || now === null || now.wants !== purpose) return false
  return isSameSide(now, asked) && now.personId === asked.personId && sameName
}

/** The same, with whether the appearance was asked for again since. */
export type ToldByLink = Pick<LinkOf, 'purpose' | 'expiresAt' | 'asked' | 'sameName' | 'at'> & {
  now: AppearanceSide | null
  askedAnew: boolean
}

/**
 * Who was asked by a link is written to at the address it went to, answered or not, for as long as the link was made for: whoever names a State's speaker
 * while the appearance is that State's, a speaker while it is theirs.
 */
export function canBeToldByLink(_viewer: Viewer, { purpose, expiresAt, asked, now, sameName, askedAnew, at }: ToldByLink): boolean {
  if (askedAnew || expiresAt <= at || now === null || !isSameSide(now, asked)) return false
  return purpose === 'speaker' || (now.personId === asked.personId && sameName)
}

// An organisation that a State brings speaks for the State.
function isSameSide(now: AppearanceSide, asked: AppearanceSide): boolean {
  return now.state === asked.state && (now.state === null ? now.organizationId : null) === asked.organizationId
}
