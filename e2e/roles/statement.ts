import { inDays } from '#harness/in-days'
import { WITHOUT_VOICE } from './forms'
import { fileOf, get, press, type Row, row, rowWithoutChange, saveStatement } from './row'
import { CHAIR, CHAIR_ALONE, EVERYBODY, PARTICIPANTS, SIGNED_IN, TAJIKISTAN } from './who-may'

const ACTIONS = 'desk/meetings/[slug]/statement/actions.ts'
const STATEMENT_DESK = '/en/desk/meetings/practice/statement'
const PAPERS = '/en/desk/meetings/practice/papers'
const COMMUNIQUE_DESK = '/en/desk/meetings/communique-som/statement'
const ADOPTED = { act: 'adopted', adoptedOn: inDays(-1) }
/** A version no paragraph has, so that the save is refused as stale. */
const FAR = 9_999

/** Outcome texts: one issued, one in consultation, one that must be agreed. */
export const STATEMENT: Row[] = [
  row('reads an issued text', EVERYBODY, get('/en/meetings/som-2/statement'), [
    '(public)/meetings/[slug]/statement/page.tsx',
    'statement.issued',
  ]),
  row('reads an issued text as data', EVERYBODY, get('/en/meetings/som-2/statement.json'), ['file meeting/statement.json']),
  row('reads the paper of an issued text', EVERYBODY, get('/en/meetings/som-2/statement.pdf'), ['file meeting/statement.pdf']),
  row('reads the plain text of an issued text', EVERYBODY, get('/en/meetings/som-2/statement.txt'), ['file meeting/statement.txt']),
  row('reads the Word file of an issued text', EVERYBODY, get('/en/meetings/som-2/statement.docx'), ['file meeting/statement.docx']),
  row('reads a text that is not issued', [], get('/en/meetings/practice/statement'), ['statement.issued']),
  row('opens a text in consultation', [...CHAIR, ...TAJIKISTAN], get(STATEMENT_DESK), [
    'desk/meetings/[slug]/statement/page.tsx',
    'statement.desk',
    'statement.consultation',
  ]),
  row('opens a text that was sent to nobody', CHAIR, get(COMMUNIQUE_DESK), ['statement.desk']),
  row('sees the texts sent to their delegation', SIGNED_IN, get('/en/desk'), ['statement.received', 'meeting.in-hand']),
  row('opens the proposals to a text', CHAIR, get(`${STATEMENT_DESK}/consult`), [
    'desk/meetings/[slug]/statement/consult/page.tsx',
    'statement.desk',
  ]),
  row('compares two revisions', [...CHAIR, ...TAJIKISTAN], get(`${STATEMENT_DESK}/compare?from=0&to=1`), [
    'desk/meetings/[slug]/statement/compare/page.tsx',
    'statement.comparison',
  ]),
  row('takes two revisions compared into Word', [...CHAIR, ...TAJIKISTAN], get(`${PAPERS}/statement-compared.docx?from=0&to=1`), [
    'file desk-meeting/statement-compared.docx',
  ]),
  row('takes a revision into Word', [...CHAIR, ...TAJIKISTAN], get(`${PAPERS}/statement-revision.docx`), [
    'file desk-meeting/statement-revision.docx',
  ]),
  row('takes the draft of a text into Word', CHAIR, get(`${PAPERS}/statement-draft.docx`), ['file desk-meeting/statement-draft.docx']),
  row('opens the reading of changes out of a Word file', TAJIKISTAN, get(`${STATEMENT_DESK}/word`), [
    'desk/meetings/[slug]/statement/word/page.tsx',
    'statement.consultation',
  ]),
  rowWithoutChange('has changes read out of a Word file', TAJIKISTAN, fileOf('/api/statement-word/practice', 'no Word file'), [
    'api/statement-word/[slug]/route.ts',
    'statement.consultation',
  ]),
  row('reads the record of a text', [...CHAIR, ...TAJIKISTAN], get(`${STATEMENT_DESK}/record`), [
    'desk/meetings/[slug]/statement/record/page.tsx',
    'statement.timeline',
  ]),
  row('reads the draft of a text as its editor does', CHAIR, get('/api/statement-draft/practice'), [
    'api/statement-draft/[slug]/route.ts',
    'statement.draft',
  ]),
  row('prints the draft of a text', CHAIR, get(`${PAPERS}/statement-draft.pdf`), ['file desk-meeting/statement-draft.pdf']),
  row('prints the revision that was circulated', [...CHAIR, ...TAJIKISTAN], get(`${PAPERS}/statement-revision.pdf`), [
    'file desk-meeting/statement-revision.pdf',
    'statement.revision',
  ]),
  row('prints a comparison of revisions', [...CHAIR, ...TAJIKISTAN], get(`${PAPERS}/statement-compared.pdf?from=0&to=1`), [
    'file desk-meeting/statement-compared.pdf',
  ]),
  row('prints the compilation of what delegations said', CHAIR, get(`${PAPERS}/statement-compilation.pdf`), [
    'file desk-meeting/statement-compilation.pdf',
  ]),
  row('adds a paragraph', CHAIR, saveStatement('add-paragraph', { id: '{new}', after: null, text: { en: 'A paragraph of the table.' } }), [
    'api/statement/[verb]/route.ts',
    'statement.add-paragraph',
  ]),
  rowWithoutChange(
    'edits a paragraph',
    CHAIR,
    saveStatement('edit-paragraph', { id: '{paragraph}', version: FAR, text: { en: 'Worded' } }),
    ['statement.edit-paragraph'],
  ),
  rowWithoutChange('moves a paragraph', CHAIR, saveStatement('move-paragraph', { id: '{paragraph}', orderVersion: FAR, after: null }), [
    'statement.move-paragraph',
  ]),
  rowWithoutChange('removes a paragraph', CHAIR, saveStatement('remove-paragraph', { id: '{paragraph}', version: FAR }), [
    'statement.remove-paragraph',
  ]),
  rowWithoutChange('restores a paragraph', CHAIR, saveStatement('restore-paragraph', { id: '{paragraph}' }), [
    'statement.restore-paragraph',
  ]),
  row(
    'opens the text of a meeting',
    CHAIR,
    press('chair organiser', '/en/desk/meetings/statement-som/statement', 'Open', { kind: 'chairs-statement' }),
    [`${ACTIONS}#openStatementAction`, 'statement.open'],
  ),
  row('titles a text', CHAIR, press('chair organiser', STATEMENT_DESK, 'Save the title', { 'title.kk': 'Төраға мәлімдемесі' }), [
    `${ACTIONS}#editTitleAction`,
    'statement.edit-title',
  ]),
  row('makes a revision', CHAIR, press('chair organiser', `${STATEMENT_DESK}/consult`, 'Make Rev.2 of the draft', {}), [
    `${ACTIONS}#makeRevisionAction`,
    'statement.make-revision',
  ]),
  row(
    'proposes a comment for a delegation',
    TAJIKISTAN,
    press('delegate of a member', `${STATEMENT_DESK}?say={paragraph}`, 'Send to the Chair', { text: 'Said for the table.' }),
    [`${ACTIONS}#proposeAction`, 'statement.propose'],
  ),
  row(
    'answers a proposal',
    CHAIR_ALONE,
    press('chair organiser', `${STATEMENT_DESK}/consult?answer={proposal}`, 'Record the answer', {
      decision: 'declined',
      reason: 'For the table.',
    }),
    [`${ACTIONS}#answerProposalAction`, 'statement.answer-proposal'],
  ),
  row(
    'records that a text was given to a delegation by hand',
    CHAIR,
    press('chair organiser', `${STATEMENT_DESK}/consult`, 'Record the delivery', { to: 'Somebody of the table' }),
    [`${ACTIONS}#recordDeliveryAction`, 'statement.record-delivery', 'statement.told'],
  ),
  row('circulates a revision', CHAIR_ALONE, press('chair organiser', `${STATEMENT_DESK}/consult`, 'Circulate', { closesOn: inDays(9) }), [
    `${ACTIONS}#circulateAction`,
    'statement.circulate',
    'statement.acts',
  ]),
  // An observer and an organisation too: they receive the text and cannot break the silence.
  row(
    'opens a silence procedure',
    CHAIR_ALONE,
    press('chair organiser', `${COMMUNIQUE_DESK}/consult`, 'Open the silence procedure', {
      closesOn: inDays(9),
      'to.state:PK': 'on',
      'to.organization:{iom}': 'on',
      ...WITHOUT_VOICE,
    }),
    [`${ACTIONS}#openSilenceAction`, 'statement.open-silence'],
  ),
  row(
    'prints the notice of a silence procedure',
    [...CHAIR, ...TAJIKISTAN, 'delegate of an observer', 'delegate of an organisation'],
    get('/en/desk/meetings/communique-som/papers/statement-silence.pdf'),
    ['file desk-meeting/statement-silence.pdf'],
  ),
  // Names no paragraph: a refusal by field counts as a yes, and silence continues for the next row.
  rowWithoutChange(
    'breaks silence',
    TAJIKISTAN,
    press('delegate of a member', COMMUNIQUE_DESK, 'Object (breaks the silence)', { objection: 'For the table.' }),
    [`${ACTIONS}#breakSilenceAction`, 'statement.break-silence'],
  ),
  row(
    'withdraws a silence procedure',
    CHAIR_ALONE,
    press('chair organiser', `${COMMUNIQUE_DESK}/consult`, 'Withdraw the silence procedure', { reason: 'For the table.' }),
    [`${ACTIONS}#withdrawSilenceAction`, 'statement.withdraw-silence'],
  ),
  row(
    'records that the meeting adopted a text',
    CHAIR_ALONE,
    press('chair organiser', `${COMMUNIQUE_DESK}/consult`, 'Record', { ...ADOPTED, confirmed: '{communique}' }),
    [`${ACTIONS}#recordAdoptionAction`, 'statement.record-adoption'],
  ),
  row(
    'strikes an adoption recorded in error',
    CHAIR_ALONE,
    press('chair organiser', `${COMMUNIQUE_DESK}/consult`, 'Strike the adoption', { reason: 'For the table.' }),
    [`${ACTIONS}#strikeAdoptionAction`, 'statement.strike-adoption'],
  ),
  row(
    'records the adoption again',
    CHAIR_ALONE,
    press('chair organiser', `${COMMUNIQUE_DESK}/consult`, 'Record', { ...ADOPTED, confirmed: '{communique}' }),
    [`${ACTIONS}#recordAdoptionAction`, 'statement.record-adoption'],
  ),
  row(
    'issues a text',
    CHAIR_ALONE,
    press('chair organiser', `${COMMUNIQUE_DESK}/consult`, 'Issue', {
      audience: 'participants',
      chairperson: 'Somebody of the table',
      // The meeting of the table is still to come.
      acknowledged: '0///ahead',
    }),
    [`${ACTIONS}#issueAction`, 'statement.issue'],
  ),
  row('reads a text issued for participants', PARTICIPANTS, get('/en/meetings/communique-som/statement.txt'), ['statement.issued']),
  row('looks at the picture of a text issued for participants', [], get('/en/meetings/communique-som/statement-card.png'), [
    'file meeting/statement-card.png',
  ]),
  rowWithoutChange(
    'corrects an issued text',
    CHAIR_ALONE,
    press('chair organiser', `${COMMUNIQUE_DESK}/consult`, 'Issue Corr.1', {
      reason: 'For the table.',
      chairperson: 'Somebody of the table',
    }),
    [`${ACTIONS}#correctAction`, 'statement.correct'],
  ),
  row(
    'withdraws an issued text',
    CHAIR_ALONE,
    press('chair organiser', `${COMMUNIQUE_DESK}/consult`, 'Withdraw the issued text', { reason: 'For the table.' }),
    [`${ACTIONS}#withdrawStatementAction`, 'statement.withdraw'],
  ),
  row(
    'undoes a withdrawal of today',
    CHAIR_ALONE,
    press('chair organiser', `${COMMUNIQUE_DESK}/consult`, 'Undo the withdrawal', { reason: 'For the table.' }),
    [`${ACTIONS}#undoWithdrawalAction`, 'statement.undo-withdrawal'],
  ),
]
