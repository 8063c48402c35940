import { stableId } from '#server/demo/stable-id'
import { get, post, type Row, row, send } from './row'
import { DIRECTORY } from './who-may'

/** The directory of persons and organisations. */
export const DIRECTORY_ROWS: Row[] = [
  row('opens the directory', DIRECTORY, get('/en/desk/people'), ['desk/people/page.tsx', 'people.search']),
  row('finds somebody, as the editor does', DIRECTORY, get('/api/people?text=oda'), ['api/people/route.ts', 'people.search']),
  row('opens an entry of the directory', DIRECTORY, get(`/en/desk/people/${stableId('person/yasuko-oda')}`), [
    'desk/people/[id]/page.tsx',
    'people.entry',
  ]),
  row('adds somebody to the directory', DIRECTORY, post('/api/people', { id: '{new}', original: 'en', name: 'Somebody of the table' }), [
    'api/people/route.ts',
    'people.add-person',
  ]),
  row(
    'corrects an entry of the directory',
    DIRECTORY,
    send('chair organiser', `/en/desk/people/${stableId('person/yasuko-oda')}`, 'sortName', { version: '1' }),
    ['desk/people/actions.ts#editPersonAction', 'people.edit-person'],
  ),
  row(
    'adds an organisation to the directory',
    DIRECTORY,
    send('chair organiser', '/en/desk/people', 'shortName', { shortName: 'O-{new}', name: 'An organisation' }),
    ['desk/people/actions.ts#addOrganizationAction', 'people.add-organization'],
  ),
]
