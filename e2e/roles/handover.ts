import { inDays } from '#harness/in-days'
import { get, press, type Row, row, rowWithoutChange } from './row'
import { ADMIN, ANSWERING, HANDOVER } from './who-may'

/** Handovers. */
export const HANDOVER_ROWS: Row[] = [
  row('opens the page of handovers', HANDOVER, get('/en/desk/handover'), [
    'desk/handover/page.tsx',
    'handover.desk',
    'handover.to-confirm',
  ]),
  // Terms that do not exist, so that nobody's answer changes the handover for the next.
  rowWithoutChange(
    'confirms a handover',
    ANSWERING,
    press('chair organiser', '/en/desk/handover', 'Confirm for Kazakhstan', { terms: '9999' }),
    ['desk/handover/actions.ts#confirmHandoverAction', 'handover.confirm'],
  ),
  rowWithoutChange(
    'declines a handover',
    ANSWERING,
    press('chair organiser', '/en/desk/handover', 'Decline', { terms: '9999', reason: 'For the table.' }),
    ['desk/handover/actions.ts#declineHandoverAction', 'handover.decline'],
  ),
  row(
    'postpones a handover',
    ADMIN,
    press('admin', '/en/desk/handover', 'Postpone', { effectiveOn: inDays(80), overlapFrom: inDays(70), reason: 'For the table.' }),
    ['desk/handover/actions.ts#postponeHandoverAction', 'handover.postpone'],
  ),
  row('reads the dossier of a handover that has not passed', [], get('/en/desk/handover/{handover}/dossier'), [
    'file handover/dossier',
    'handover.dossier',
  ]),
  row('prints the dossier of a handover that has not passed', [], get('/en/desk/handover/{handover}/dossier.pdf'), [
    'file handover/dossier.pdf',
    'handover.dossier-paper',
  ]),
  row('calls off a handover', ADMIN, press('admin', '/en/desk/handover', 'Call off', { reason: 'For the table.' }), [
    'desk/handover/actions.ts#callOffHandoverAction',
    'handover.call-off',
  ]),
  row(
    'prepares a handover',
    ADMIN,
    press('admin', '/en/desk/handover', 'Prepare', { incoming: 'TJ', effectiveOn: inDays(60), overlapFrom: inDays(50) }),
    ['desk/handover/actions.ts#prepareHandoverAction', 'handover.prepare'],
  ),
]
