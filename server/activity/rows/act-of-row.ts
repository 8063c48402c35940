import type { SealedTable, StoredRow } from '#db/sealed-rows'

/** The acts that make rows of the sealed tables. */
export const ROW_MAKING: ReadonlySet<string> = new Set([
  'account.appointed',
  'agenda.answer-accepted',
  'agenda.answer-declined',
  'agenda.answer-named',
  'agenda.answer-substituted',
  'agenda.answer-taken',
  'agenda.answer-set-aside',
  'handover.prepared',
  'handover.postponed',
  'handover.confirmed',
  'handover.declined',
  'handover.called-off',
  'handover.sealed',
  'publication.published',
  'publication.withdrawn',
  'publication.withdrawal-undone',
  'record.process-loaded',
  'record.term-corrected',
  'statement.revised',
  'statement.circulated',
  'statement.proposed',
  'statement.proposal-taken',
  'statement.proposal-adapted',
  'statement.proposal-noted',
  'statement.proposal-declined',
  'statement.proposal-upheld',
  'statement.silence-opened',
  'statement.silence-broken',
  'statement.silence-withdrawn',
  'statement.objected',
  'statement.objected-late',
  'statement.delivered-by-hand',
  'statement.adopted',
  'statement.endorsed',
  'statement.adoption-struck',
  'statement.issued',
  'statement.corrected',
  'statement.withdrawn',
  'statement.withdrawal-undone',
  'statement.recorded',
])

type Value = string | number | null | undefined

/** How an act of a release that sealed nothing is found: by its word, and by what it is about or its instant, or both. */
export function actKey(act: string, about: Value, at: Value): string {
  return JSON.stringify([act, about ?? null, at ?? null])
}

const HANDOVER_WORDS: Record<string, string> = { confirm: 'confirmed', decline: 'declined', 'call-off': 'called-off' }

/** The acts that could have made a row, of which one is on record, by `actKey`. */
export const ACTS_OF_ROW: Record<SealedTable, (row: StoredRow) => string[]> = {
  adoption: (row) => [actKey(`statement.${row.act}`, row.revision_id, row.recorded_at)],
  adoption_strike: (row) => [actKey('statement.adoption-struck', null, row.struck_at)],
  agenda_withdrawal_undone: (row) => [actKey('publication.withdrawal-undone', null, row.undone_at)],
  appearance_answer: (row) => [actKey(`agenda.answer-${row.kind}`, row.contribution_id, row.answered_at)],
  appearance_answer_settled: (row) => [actKey(`agenda.answer-${row.taken === 1 ? 'taken' : 'set-aside'}`, null, row.settled_at)],
  appointment: (row) => [actKey('account.appointed', row.id, null)],
  chairmanship: (row) => [
    actKey('handover.sealed', String(row.source).replace(/^handover:/, ''), null),
    actKey('record.term-corrected', row.id, null),
    actKey('record.process-loaded', null, null),
  ],
  circulation: (row) => [actKey('statement.circulated', row.id, null), actKey('statement.silence-opened', row.id, null)],
  circulation_recipient: (row) => [
    actKey('statement.circulated', row.circulation_id, null),
    actKey('statement.silence-opened', row.circulation_id, null),
  ],
  dossier: (row) => [actKey('handover.sealed', row.handover_id, null)],
  hand_delivery: (row) => [actKey('statement.delivered-by-hand', row.circulation_id, row.recorded_at)],
  handover: (row) => [actKey('handover.prepared', row.id, null)],
  handover_act: (row) => [actKey(`handover.${HANDOVER_WORDS[String(row.act)]}`, row.handover_id, row.at)],
  handover_terms: (row) => [actKey(row.number === 1 ? 'handover.prepared' : 'handover.postponed', row.handover_id, row.set_at)],
  issuance: (row) => [
    actKey(row.correction === 0 ? 'statement.issued' : 'statement.corrected', row.id, row.issued_at),
    actKey('statement.recorded', row.statement_id, null),
  ],
  late_objection: (row) => [actKey('statement.objected-late', row.circulation_id, row.received_at)],
  proposal: (row) => [
    actKey('statement.proposed', row.id, row.made_at),
    actKey('statement.silence-broken', row.circulation_id, row.made_at),
    actKey('statement.objected', row.circulation_id, row.made_at),
  ],
  proposal_answer: (row) => [actKey(`statement.proposal-${row.decision}`, row.proposal_id, row.answered_at)],
  publication: (row) => [actKey('publication.published', row.id, row.published_at)],
  revision: (row) => [actKey('statement.revised', row.id, row.made_at), actKey('statement.recorded', row.statement_id, null)],
  silence_break: (row) => [
    actKey('statement.silence-broken', row.circulation_id, row.broken_at),
    actKey('statement.objected', row.circulation_id, row.broken_at),
  ],
  silence_withdrawal: (row) => [actKey('statement.silence-withdrawn', row.circulation_id, row.withdrawn_at)],
  statement_withdrawal: (row) => [actKey('statement.withdrawn', row.statement_id, row.withdrawn_at)],
  withdrawal: (row) => [actKey('publication.withdrawn', row.publication_id, row.withdrawn_at)],
  withdrawal_undone: (row) => [actKey('statement.withdrawal-undone', null, row.undone_at)],
}
