import { randomUUID } from 'node:crypto'
import { buttonForm, sendForm } from '#harness/forms'
import { fetchAs } from '#harness/sign-in'
import { stableId } from '#server/demo/stable-id'
import { get, post, type Row, row, send } from './row'
import { ADMIN, DIRECTORY } from './who-may'

/** The directory of persons and organisations. */
export const DIRECTORY_ROWS: Row[] = [
  row('opens the directory', DIRECTORY, get('/en/desk/people'), ['desk/people/page.tsx', 'people.search']),
  row('sees who is likely entered twice', DIRECTORY, get('/en/desk/people?likely=yes'), [
    'desk/people/page.tsx',
    'people.likely-duplicates',
  ]),
  row('finds somebody, as the editor does', DIRECTORY, get('/api/people?text=oda'), ['api/people/route.ts', 'people.search']),
  row('looks up the names of a text', DIRECTORY, post('/api/people-named', { names: ['Yasuko Oda'] }), [
    'api/people-named/route.ts',
    'people.named',
  ]),
  row('opens an entry of the directory', DIRECTORY, get(`/en/desk/people/${stableId('person/yasuko-oda')}`), [
    'desk/people/[id]/page.tsx',
    'people.entry',
  ]),
  row('adds somebody to the directory', DIRECTORY, post('/api/people', { id: '{new}', original: 'en', name: 'Somebody {new}' }), [
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
    'corrects a name of the directory from the editor',
    DIRECTORY,
    onEntry((id) =>
      post('/api/people/edit', { id, version: 1, name: { en: `Corrected ${id}` }, sortName: id, honorific: {}, position: {} }),
    ),
    ['api/people/edit/route.ts', 'people.edit-person'],
  ),
  row('reads out what is held on a person', ADMIN, get(`/en/desk/people/${stableId('person/yasuko-oda')}/data`), [
    'desk/people/[id]/data/route.ts',
    'activity.export-held',
    'activity.held',
  ]),
  row('merges two entries of the directory', ADMIN, onNewEntry('Merge', {}, `?into=${stableId('person/yasuko-oda')}`), [
    'desk/people/actions.ts#mergePersonsAction',
    'people.merge',
    'people.merge-preview',
  ]),
  row('removes an entry of the directory', ADMIN, onNewEntry('Remove', {}), ['desk/people/actions.ts#forgetPersonAction', 'people.forget']),
  row(
    'adds an organisation to the directory',
    DIRECTORY,
    send('chair organiser', '/en/desk/people', 'shortName', { shortName: 'O-{new}', name: 'An organisation' }),
    ['desk/people/actions.ts#addOrganizationAction', 'people.add-organization'],
  ),
]

/** Does something to an entry made for this row. */
function onEntry(act: (id: string) => Row['try']): Row['try'] {
  return async (world, role) => {
    const id = randomUUID()
    await post('/api/people', { id, original: 'en', name: `Somebody ${id}` })(world, 'admin')
    return act(id)(world, role)
  }
}

/** Presses a button on the page of an entry made for this row, so that no other row finds one gone. */
function onNewEntry(label: string, typed: Record<string, string>, query = ''): Row['try'] {
  return async (world, role) => {
    const id = randomUUID()
    await post('/api/people', { id, original: 'en', name: `Somebody ${id}` })(world, 'admin')
    const page = `/en/desk/people/${id}${query}`
    const html = await (await fetchAs(world.url, page, world.cookies.admin)).text()
    return sendForm(world.url, page, world.cookies[role], buttonForm(html, label, 0), typed)
  }
}
