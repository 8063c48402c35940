import { type NewsKind, OF_A_DRAFT } from '#domain/outbox/news-kinds'
import { canEditDraft, canReadDraft, canWithdraw } from '#domain/policy/agenda-policy'
import { isAdmin, type Viewer } from '#domain/policy/viewer'

/** What is told of meetings and texts is seen, held and taken back by those who publish: the Chair's organisers and the Support Unit. */
export function canSteerMessages(viewer: Viewer): boolean {
  return canWithdraw(viewer)
}

/** Admins see whether mail moves, in figures; the words are of meetings, which they do not read. */
export function canSeeMessages(viewer: Viewer): boolean {
  return canSteerMessages(viewer) || isAdmin(viewer)
}

/** The words of one message: where they say something of a draft, by those alone of them who may read that draft. */
export function canReadMessage(
  viewer: Viewer,
  { kind, meeting }: { kind: NewsKind; meeting: Parameters<typeof canReadDraft>[1] },
): boolean {
  return canSteerMessages(viewer) && (!OF_A_DRAFT.has(kind) || canReadDraft(viewer, meeting))
}

/** A note is taken back by whoever may write one: those who edit the meeting's draft. */
export function canWithdrawNote(viewer: Viewer, meeting: Parameters<typeof canEditDraft>[1]): boolean {
  return canEditDraft(viewer, meeting)
}
