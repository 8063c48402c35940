import { randomUUID } from 'node:crypto'
import { formHtml, formWith, sendForm } from '#harness/forms'
import { fetchAs } from '#harness/sign-in'
import { get, press, type Row, row, rowWithoutChange, send, withNote, withSecondFactor, withSentMessage, withSentNote } from './row'
import { ADMIN, CHAIR, EVERYBODY } from './who-may'

/** Accounts and appointments, and one-time links. */
export const ACCOUNTS: Row[] = [
  row('lists accounts', ADMIN, get('/en/desk/accounts'), ['desk/accounts/page.tsx', 'account.list', 'account.appointment-choices']),
  row('opens an account’s page', ADMIN, get('/en/desk/accounts/{chairAccount}'), [
    'desk/accounts/[id]/page.tsx',
    'account.details',
    'people.to-link',
  ]),
  row(
    'opens an account',
    ADMIN,
    send('admin', '/en/desk/accounts', 'email', { email: '{new}@test.example', displayName: 'Somebody', appointment: 'delegate:state:KG' }),
    ['desk/accounts/actions.ts#createAccountAction', 'account.create'],
  ),
  row('appoints somebody', ADMIN, send('admin', '/en/desk/accounts/{chairAccount}', 'appointment', { appointment: 'delegate:state:UZ' }), [
    'desk/accounts/actions.ts#appointAction',
    'account.appoint',
  ]),
  row(
    'ends an appointment',
    ADMIN,
    send('admin', '/en/desk/accounts/{chairAccount}', 'appointmentId', { appointmentId: '{linkAppointment}' }),
    ['desk/accounts/actions.ts#endAppointmentAction', 'account.end-appointment'],
  ),
  row('links an account to a person', ADMIN, send('admin', '/en/desk/accounts/{chairAccount}', 'personId', { personId: '' }), [
    'desk/accounts/actions.ts#linkPersonAction',
    'account.link-person',
  ]),
  row('issues a link to set a password', ADMIN, onNewAccount('Issue a link'), [
    'desk/accounts/actions.ts#issuePasswordLinkAction',
    'account.issue-password-link',
  ]),
  row('corrects an account', ADMIN, press('admin', '/en/desk/accounts/{chairAccount}', 'Correct', { displayName: 'Corrected {new}' }), [
    'desk/accounts/actions.ts#correctAccountAction',
    'account.correct',
  ]),
  row('reopens a closed account', ADMIN, press('admin', '/en/desk/accounts/{closedAccount}', 'Reopen account', {}), [
    'desk/accounts/actions.ts#reopenAccountAction',
    'account.reopen',
  ]),
  row('reads out what is held on an account', ADMIN, get('/en/desk/accounts/{chairAccount}/data'), [
    'desk/accounts/[id]/data/route.ts',
    'activity.export-held',
    'activity.held',
  ]),
  row(
    'resets a second factor',
    ADMIN,
    withSecondFactor('link@test.example', press('admin', '/en/desk/accounts/{linkAccount}', 'Reset', {})),
    ['desk/accounts/actions.ts#resetSecondFactorAction', 'account.reset-second-factor'],
  ),
  // Refused to an admin who has none: if it were required, the other rows would find no organiser.
  rowWithoutChange('requires a second factor', ADMIN, press('admin', '/en/desk/accounts', 'Require it', {}), [
    'desk/accounts/actions.ts#requireSecondFactorAction',
    'account.require-second-factor',
  ]),
  row('closes an account', ADMIN, onNewAccount('Close account'), ['desk/accounts/actions.ts#closeAccountAction', 'account.close']),

  row('opens the page of a forgotten password', EVERYBODY, get('/en/forgot-password'), ['(public)/forgot-password/page.tsx']),
  row(
    'asks for a link to set a password',
    EVERYBODY,
    press('visitor', '/en/forgot-password', 'Send the link', { email: 'observer.pk@demo.example' }),
    ['(public)/forgot-password/actions.ts#askForLinkAction'],
  ),

  row('sees what is told to whom, and whether it left', [...CHAIR, 'admin'], get('/en/desk/messages'), [
    'desk/messages/page.tsx',
    'outbox.messages',
  ]),
  row('lets a message go now', CHAIR, send('chair organiser', '/en/desk/messages', 'how', { messageId: '{message}', how: 'send' }), [
    'desk/messages/actions.ts#steerMessageAction',
    'outbox.steer',
  ]),
  row('reads a message about a meeting', CHAIR, get('/en/desk/messages/{message}'), ['desk/messages/[id]/page.tsx', 'outbox.message']),
  row('sends a message again', CHAIR, withSentMessage(send('chair organiser', '/en/desk/messages/{sentMessage}', 'messageId', {})), [
    'desk/messages/actions.ts#repeatMessageAction',
    'outbox.repeat',
  ]),
  row('opens the notes of a meeting', CHAIR, get('/en/desk/meetings/practice/notes'), [
    'desk/meetings/[slug]/notes/page.tsx',
    'outbox.notes',
  ]),
  row(
    'writes a note to a group',
    CHAIR,
    send('chair organiser', '/en/desk/meetings/practice/notes', 'to', { 'subject.en': 'Rooms', 'text.en': 'We meet in the large hall.' }),
    ['desk/meetings/[slug]/notes/actions.ts#writeNoteAction', 'outbox.write-note'],
  ),
  row('sees who gets a note', CHAIR, withNote(get('/en/desk/meetings/practice/notes/{note}')), [
    'desk/meetings/[slug]/notes/[id]/page.tsx',
    'outbox.note',
  ]),
  row('sends a note', CHAIR, withNote(send('chair organiser', '/en/desk/meetings/practice/notes/{note}', 'seen', {})), [
    'desk/meetings/[slug]/notes/actions.ts#sendNoteAction',
    'outbox.send-note',
  ]),
  row('takes a note back', CHAIR, withSentNote(press('chair organiser', '/en/desk/meetings/practice/notes/{note}', 'Withdraw', {})), [
    'desk/meetings/[slug]/notes/actions.ts#withdrawNoteAction',
    'outbox.withdraw-note',
  ]),
  row('throws away a note', CHAIR, withNote(press('chair organiser', '/en/desk/meetings/practice/notes/{note}', 'Throw away', {})), [
    'desk/meetings/[slug]/notes/actions.ts#discardNoteAction',
    'outbox.discard-note',
  ]),

  // Open to everybody who has the link.
  row('opens a one-time link', EVERYBODY, get('/en/set-password/{linkToken}'), [
    '(public)/set-password/[token]/page.tsx',
    'account.password-link',
  ]),
  row('opens a link that was never issued', [], get('/en/set-password/not-a-link-that-was-ever-issued'), ['account.password-link']),
  row(
    'sets a password by a link that was never issued',
    [],
    send('visitor', '/en/set-password/{linkToken}', 'token', { token: 'none', password: 'a long enough password' }),
    ['(public)/set-password/[token]/actions.ts#setPasswordAction', 'account.set-password'],
  ),
]

let placeInList = 999_999

/** Presses a button on the page of an account made for this row, so that no role of the table is shut out. */
function onNewAccount(label: string): Row['try'] {
  return async (world, role) => {
    const page = '/en/desk/accounts'
    const pageOf = async (path: string) => (await fetchAs(world.url, path, world.cookies.admin)).text()
    const email = `${randomUUID()}@test.example`
    // The list shows fifty accounts by name: the newest comes first, however many rows have made one.
    placeInList -= 1
    const typed = { email, displayName: `${placeInList} ${email}`, appointment: 'delegate:state:KG' }
    await sendForm(world.url, page, world.cookies.admin, formWith(await pageOf(page), 'email'), typed)
    const id = new RegExp(`/desk/accounts/([0-9a-f-]{36})"[^>]*>\\d+ ${email}`).exec(await pageOf(page))?.[1] ?? ''
    const path = `${page}/${id}`
    return sendForm(world.url, path, world.cookies[role], formWith(formHtml(await pageOf(path), label), 'accountId'))
  }
}
