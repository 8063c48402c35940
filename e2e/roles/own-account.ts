import { get, press, type Row, row, rowWithoutChange, send } from './row'
import { EVERYBODY, SIGNED_IN } from './who-may'

/** One's own desk and account. */
export const OWN_ACCOUNT: Row[] = [
  row('opens the desk', SIGNED_IN, get('/en/desk'), ['desk/page.tsx', 'account.own', 'account.appearances']),
  row('opens the page of their own account', SIGNED_IN, get('/en/desk/account'), ['desk/account/page.tsx']),
  rowWithoutChange(
    'changes the password of their own account',
    SIGNED_IN,
    send('chair organiser', '/en/desk/account', 'current', { current: 'not the password', password: 'never to be the one' }),
    ['desk/account/actions.ts#changePasswordAction', 'account.change-password'],
  ),
  row(
    'ends all sign-ins of somebody else’s account',
    [],
    send('chair organiser', '/en/desk/account', 'accountId', { accountId: '{linkAccount}' }),
    ['desk/account/actions.ts#signOutEverywhereAction', 'account.sign-out-everywhere'],
  ),
  row('signs out of this browser', EVERYBODY, press('chair organiser', '/en/desk', 'Sign out', {}), [
    'desk/account/actions.ts#signOutAction',
  ]),
]
