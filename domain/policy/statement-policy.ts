import type { Audience } from '#domain/agenda/agenda-terms'
import { canReadPublished, type Participants } from '#domain/policy/agenda-policy'
import { isIncoming, isOfTheChair, isSignedIn, isSupportUnit, type Viewer } from '#domain/policy/viewer'
import type { Actor } from '#domain/statement/state-table'

/** A delegation: a State by its code, or an organisation by its id. */
export type Delegation = { state: string; organizationId: null } | { state: null; organizationId: string }

/** A delegation as one form value: `state:KG`, `organization:…`. */
export function delegationKey({ state, organizationId }: Delegation): string {
  return state === null ? `organization:${organizationId}` : `state:${state}`
}

/** The delegation in such a value; null if there is none. */
export function delegationOf(key: string): Delegation | null {
  const [kind, id = ''] = key.split(/:(.*)/s)
  if (kind === 'state' && /^[A-Z]{2}$/.test(id)) return { state: id, organizationId: null }
  return kind === 'organization' && id !== '' ? { state: null, organizationId: id } : null
}

/**
 * The delegations a viewer speaks for: those they are a delegate of, and for an organiser of a State not in the Chair, that State.
 * The Chair's team never speaks for its State: who presides does not speak for a State at the same time.
 */
export function speaksFor(viewer: Viewer): Delegation[] {
  if (!isSignedIn(viewer)) return []
  const found = viewer.appointments.flatMap((appointment): Delegation[] => {
    if (appointment.role === 'admin' || appointment.of.kind === 'support-unit') return []
    if (appointment.of.kind === 'organization') return [{ state: null, organizationId: appointment.of.organizationId }]
    if (appointment.role === 'organiser' && appointment.of.state === viewer.chair) return []
    return [{ state: appointment.of.state, organizationId: null }]
  })
  return found.filter((delegation, at) => found.findIndex((other) => delegationKey(other) === delegationKey(delegation)) === at)
}

/** Whether two delegations are the same. */
export function isSameDelegation(a: Delegation, b: Delegation): boolean {
  return a.state === b.state && a.organizationId === b.organizationId
}

/** Those of these delegations that the viewer speaks for. */
export function ownAmong<D extends Delegation>(viewer: Viewer, delegations: readonly D[]): D[] {
  const own = speaksFor(viewer)
  return delegations.filter((delegation) => own.some((mine) => isSameDelegation(mine, delegation)))
}

/** A statement's draft is for the Chair's organisers and the Support Unit. */
export function canDraftStatement(viewer: Viewer): boolean {
  return isSupportUnit(viewer) || isOfTheChair(viewer)
}

/** During the overlap the incoming team reads the draft, its proposals and its state, and cannot act on any of it. */
export function canReadStatementDraft(viewer: Viewer): boolean {
  return canDraftStatement(viewer) || isIncoming(viewer)
}

/**
 * What delegations said, by name, is for those who draft. The incoming State is itself a party until the instant: its team reads along
 * without it.
 */
export function canReadProposals(viewer: Viewer): boolean {
  return canDraftStatement(viewer)
}

/** Circulating, answering, silence, issuing, correcting, withdrawing: only the Chair, and nobody on its behalf. */
export function canActForChair(viewer: Viewer): boolean {
  return isOfTheChair(viewer)
}

/** A revision can be read by those who draft or read along, and by the delegations it was circulated to. */
export function canReadRevision(viewer: Viewer, revision: { recipients: readonly Delegation[] }): boolean {
  return canReadStatementDraft(viewer) || ownAmong(viewer, revision.recipients).length > 0
}

/** A delegation may comment on a text that was circulated to it. */
export function canSpeak(viewer: Viewer, circulation: { recipients: readonly Delegation[] }): boolean {
  return ownAmong(viewer, circulation.recipients).length > 0
}

/** Only members break silence; observers and guests may comment (docs/how-such-meetings-work.md, “Silence procedure”). */
export function canBreakSilence(viewer: Viewer, circulation: { entitled: readonly Delegation[] }): boolean {
  return ownAmong(viewer, circulation.entitled).length > 0
}

/** What the right to comment needs to know of a circulation. */
export type Sent = { recipients: readonly Delegation[]; entitled: readonly Delegation[] }

/**
 * Whether a viewer is the actor the state table names for an act; `sent` is the circulation a delegation's act is about. Nobody is
 * `time`.
 */
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

/** An issued text follows the rule of published agendas. */
export function canReadIssued(viewer: Viewer, issued: { audience: Audience; participants: Participants }): boolean {
  return canReadPublished(viewer, issued)
}
