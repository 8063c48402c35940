import { ROLES } from '#harness/roles'
import { bySignInOfItsOwn, get, press, type Row, row, rowWithoutChange, send, withSecondFactor } from './row'
import { EVERYBODY, SIGNED_IN } from './who-may'

/** One's own desk and account. */
export const OWN_ACCOUNT: Row[] = [
  row('opens the desk', SIGNED_IN, get('/en/desk'), [
    'desk/page.tsx',
    'account.own',
    'account.appearances',
    'account.sign-in-notices',
    'record.own-meetings',
  ]),
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
  row('signs out of this browser', EVERYBODY, bySignInOfItsOwn(press('chair organiser', '/en/desk', 'Sign out', {})), [
    'desk/account/actions.ts#signOutAction',
  ]),
  rowWithoutChange(
    'ends other sign-ins of their own account',
    SIGNED_IN,
    send('chair organiser', '/en/desk/account', 'which', { which: 'others', current: 'not the password' }),
    ['desk/account/actions.ts#endSignInsAction', 'account.end-sign-ins', 'account.own-sign-ins'],
  ),
  row('opens the page of their own second factor', SIGNED_IN, get('/en/desk/account/second-factor'), [
    'desk/account/second-factor/page.tsx',
    'account.own-second-factor',
  ]),
  rowWithoutChange(
    'sets a second factor',
    SIGNED_IN,
    send('chair organiser', '/en/desk/account/second-factor', 'code', { code: '000000', current: 'not the password' }),
    ['desk/account/actions.ts#setSecondFactorAction', 'account.set-second-factor'],
  ),
  rowWithoutChange(
    'removes their second factor',
    SIGNED_IN,
    withSecondFactor(
      ROLES['delegate who takes no part'],
      press('delegate who takes no part', '/en/desk/account/second-factor', 'Remove the second factor', { current: 'not the password' }),
    ),
    ['desk/account/actions.ts#removeSecondFactorAction', 'account.remove-second-factor'],
  ),
]
