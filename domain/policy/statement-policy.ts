import type { Audience } from '#domain/agenda/agenda-terms'
import { canReadPublished, type Participants } from '#domain/policy/agenda-policy'
import { isIncoming, isOfTheChair, isSignedIn, isSupportUnit, type Viewer } from '#domain/policy/viewer'
import type { Actor } from '#domain/statement/state-table'

/** A delegation: a State by its code, or an organisation by its id. */
export type Delegation = { state: string; organizationId: null } | { state: null; organizationId: string }

/** A delegation in one word, as forms send it: `state:KG`, `organization:…`. */
export function delegationKey({ state, organizationId }: Delegation): string {
  return state === null ? `organization:${organizationId}` : `state:${state}`
}

/** The delegation of such a word; null when it is none. */
export function delegationOf(key: string): Delegation | null {
  const [kind, id = ''] = key.split(/:(.*)/s)
  if (kind === 'state' && /^[A-Z]{2}$/.test(id)) return { state: id, organizationId: null }
  return kind === 'organization' && id !== '' ? { state: null, organizationId: id } : null
}

/**
 * The delegations an account speaks for: those it is a delegate of, and, for an organiser of a State that is not in the Chair, that
 * State's. The Chair's team does not act as a delegation of its State: who presides does not speak for a State at the same time.
 */
export function speaksFor(viewer: Viewer): Delegation[] {
  if (!isSignedIn(viewer)) return []
  const found = viewer.appointments.flatMap((one): Delegation[] => {
    if (one.role === 'admin' || one.of.kind === 'support-unit') return []
    if (one.of.kind === 'organization') return [{ state: null, organizationId: one.of.organizationId }]
    if (one.role === 'organiser' && one.of.state === viewer.chair) return []
    return [{ state: one.of.state, organizationId: null }]
  })
  return found.filter((one, at) => found.findIndex((other) => delegationKey(other) === delegationKey(one)) === at)
}

/** Whether two delegations are the same. */
export function isSameDelegation(a: Delegation, b: Delegation): boolean {
  return a.state === b.state && a.organizationId === b.organizationId
}

/** Of these delegations those the viewer speaks for. */
export function ownAmong<D extends Delegation>(viewer: Viewer, delegations: readonly D[]): D[] {
  const own = speaksFor(viewer)
  return delegations.filter((one) => own.some((mine) => isSameDelegation(mine, one)))
}

/** A statement's draft belongs to the Chair's organisers and the Support Unit. */
export function canDraftStatement(viewer: Viewer): boolean {
  return isSupportUnit(viewer) || isOfTheChair(viewer)
}

/** In the overlap the incoming team reads the draft that will be handed over to it, what was said to it, and how it stands; it acts on none of it. */
export function canReadStatementDraft(viewer: Viewer): boolean {
  return canDraftStatement(viewer) || isIncoming(viewer)
}

/** Circulating, answering, silence, issuing, correcting, withdrawing: the Chair's powers, and nobody's on its behalf. */
export function canActForChair(viewer: Viewer): boolean {
  return isOfTheChair(viewer)
}

/** A revision is read by those who draft or read along, and by the delegations it was circulated to. */
export function canReadRevision(viewer: Viewer, revision: { recipients: readonly Delegation[] }): boolean {
  return canReadStatementDraft(viewer) || ownAmong(viewer, revision.recipients).length > 0
}

/** A delegation the text went to speaks to it. */
export function canSpeak(viewer: Viewer, circulation: { recipients: readonly Delegation[] }): boolean {
  return ownAmong(viewer, circulation.recipients).length > 0
}

/** Only members break silence; observers and guests may comment (docs/how-such-meetings-work.md, “Silence procedure”). */
export function canBreakSilence(viewer: Viewer, circulation: { entitled: readonly Delegation[] }): boolean {
  return ownAmong(viewer, circulation.entitled).length > 0
}

/** A circulation as far as the right to speak to it goes. */
export type Sent = { recipients: readonly Delegation[]; entitled: readonly Delegation[] }

/** Whether a viewer is the actor that the state table names for an act; `sent` is the circulation a delegation's act is about. Time is nobody. */
export function canActAs(viewer: Viewer, who: Actor, sent: Sent | null): boolean {
  switch (who) {
    case 'drafter':
      return canDraftStatement(viewer)
    case 'chair':
      return canActForChair(viewer)
    case 'recipient':
      return sent !== null && canSpeak(viewer, sent)
    case 'entitled':
      return sent !== null && canBreakSilence(viewer, sent)
    case 'time':
      return false
  }
}

/** An issued text answers to the rule of what is published. */
export function canReadIssued(viewer: Viewer, issued: { audience: Audience; participants: Participants }): boolean {
  return canReadPublished(viewer, issued)
}
