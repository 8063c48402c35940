import { stableId } from '#server/demo/stable-id'
import { get, press, type Row, row } from './row'
import { ADMIN, CHAIR } from './who-may'

const SOMEBODY = stableId('person/yasuko-oda')
const PROCESS = '/en/desk/process'
const UZBEKISTAN = `${PROCESS}/states/UZ`
const CHAIRMANSHIP = `${PROCESS}/chairmanship`
const ORGANIZATION = `${PROCESS}/organizations/{organization}`

/** The record of the Process, and the activity record. */
export const PROCESS_ROWS: Row[] = [
  row('opens the record of the Process', ADMIN, get('/en/desk/process'), ['desk/process/page.tsx', 'record.process-desk']),
  row('opens the record of a State', ADMIN, get('/en/desk/process/states/UZ'), [
    'desk/process/states/[code]/page.tsx',
    'record.state-desk',
  ]),
  row('opens the record of an organisation', ADMIN, get('/en/desk/process/organizations/{organization}'), [
    'desk/process/organizations/[id]/page.tsx',
    'record.organization-desk',
  ]),
  row('opens the record of the chairmanships', ADMIN, get('/en/desk/process/chairmanship'), [
    'desk/process/chairmanship/page.tsx',
    'record.chairmanship-desk',
  ]),

  recordAct('sets the capacity of a State', 'set-capacity', UZBEKISTAN, 0, {
    capacity: 'tbc',
    from: '2023-03-28',
    source: 'The table',
  }),
  recordAct('records a designation', 'designate', UZBEKISTAN, 1, {
    personId: SOMEBODY,
    as: 'national-coordinator',
    from: '2023-03-28',
    source: 'The table',
  }),
  recordAct('ends a designation', 'end-designation', UZBEKISTAN, 0, { on: '2024-03-28' }, 'End'),
  recordAct('names a State', 'name-state', UZBEKISTAN, 2, { from: '2023-03-28' }),
  recordAct('says who runs the Support Unit', 'set-support-unit', ORGANIZATION, 1, { runs: 'no', from: '2090-01-01' }),
  recordAct('names an organisation', 'name-organization', ORGANIZATION, 2, { from: '2090-01-01' }),
  recordAct('names a chairperson', 'name-chairperson', CHAIRMANSHIP, 0, {
    post: 'chairperson',
    personId: SOMEBODY,
    from: '2025-04-24',
    source: 'The table',
  }),
  recordAct('ends the time of a chairperson', 'end-chairperson', CHAIRMANSHIP, 0, { on: '2099-01-01' }, 'End'),
  recordAct('corrects a term', 'correct-term', CHAIRMANSHIP, 1, { effectiveOn: '2025-04-24', source: 'The table' }),
  recordAct('puts a State on record', 'add-state', PROCESS, 0, {
    state: 'ZZ',
    'short.en': 'Z',
    'short.ru': 'Z',
    'short.kk': 'Z',
    'official.en': 'Z',
    'official.ru': 'Z',
    'official.kk': 'Z',
  }),
  recordAct('sets how long silence lasts at least', 'set-silence-hours', PROCESS, 2, { hours: '72' }),
  recordAct('sets how long a closed account keeps its address', 'set-address-months', PROCESS, 3, { months: '24' }),
  recordAct('says whom to write to', 'set-contact', PROCESS, 1, { 'licence.en': 'Free to quote.' }),
  row('reads the activity record', [...CHAIR, 'admin'], get('/en/desk/activity'), [
    'desk/activity/page.tsx',
    'activity.record',
    'activity.actors',
  ]),
  row('exports the activity record', [...CHAIR, 'admin'], get('/en/desk/activity/export'), ['desk/activity/export/route.ts']),
]

/** An act on the record of the Process, by the admin alone. The command `set-capacity` is the action `setCapacityAction`. */
function recordAct(act: string, command: string, path: string, place: number, typed: Record<string, string>, label = 'Record'): Row {
  const action = `${command.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())}Action`
  return row(act, ADMIN, press('admin', path, label, typed, place), [`desk/process/actions.ts#${action}`, `record.${command}`])
}
