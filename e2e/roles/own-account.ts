import { ROLES } from '#harness/roles'
import { bySignInOfItsOwn, form, get, press, type Row, row, rowWithoutChange, send, withCalendar, withSecondFactor } from './row'
import { EVERYBODY, SIGNED_IN } from './who-may'

const CHOICES = '/en/desk/account/news'
const UNSUBSCRIBE = 'No more of these by mail'
const ONE_CLICK = 'List-Unsubscribe=One-Click'
const MAKE_CALENDAR = 'Make a private address'

/** One's own desk and account. */
export const OWN_ACCOUNT: Row[] = [
  row('opens the desk', SIGNED_IN, get('/en/desk'), [
    'desk/page.tsx',
    'account.own',
    'account.appearances',
    'account.sign-in-notices',
    'record.own-meetings',
    'agenda.asked',
    'outbox.own-news',
  ]),
  row(
    'chooses how their own account is told',
    ['chair organiser'],
    send('chair organiser', CHOICES, 'accountId', { 'way.programmes': 'daily' }),
    ['desk/account/news/page.tsx', 'desk/account/actions.ts#chooseNewsAction', 'outbox.choose-news', 'outbox.news-choices'],
  ),
  row('reads all of their own news', SIGNED_IN, get('/en/desk/news'), ['desk/news/page.tsx']),
  row('marks their own news as read', ['chair organiser'], press('chair organiser', '/en/desk/news', 'Mark all as read', {}), [
    'desk/news/actions.ts#markNewsReadAction',
    'outbox.mark-news-read',
  ]),
  row('opens news of their own', ['chair organiser'], get('/en/desk/news/{news}'), ['desk/news/[id]/route.ts', 'outbox.news-place']),
  row('ends messages to an account by the link in one', EVERYBODY, press('visitor', '/en/unsubscribe/{unsubscribe}', UNSUBSCRIBE, {}), [
    '(public)/unsubscribe/[token]/page.tsx',
    '(public)/unsubscribe/[token]/actions.ts#unsubscribeAction',
    'outbox.unsubscribe-link',
  ]),
  row('ends messages with one click by a link that is nobody’s', [], form('/api/unsubscribe/en/not-a-token-of-anybody', ONE_CLICK), [
    'api/unsubscribe/[locale]/[token]/route.ts',
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
    press('chair organiser', '/en/desk/account', 'Sign out everywhere', { accountId: '{linkAccount}' }),
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
  row(
    'makes a private calendar for their own account',
    ['chair organiser'],
    press('chair organiser', '/en/desk/account', MAKE_CALENDAR, {}),
    ['desk/account/actions.ts#makeCalendarAction', 'account.make-calendar', 'account.own-calendar'],
  ),
  row(
    'makes a private calendar for somebody else’s account',
    [],
    press('delegate of a member', '/en/desk/account', MAKE_CALENDAR, { accountId: '{linkAccount}' }),
    ['account.make-calendar'],
  ),
  row(
    'revokes the private calendar of their own account',
    ['chair organiser'],
    withCalendar(ROLES['chair organiser'], press('chair organiser', '/en/desk/account', 'Revoke the address', {})),
    ['desk/account/actions.ts#revokeCalendarAction', 'account.revoke-calendar'],
  ),
  row('reads a private calendar at an address that is nobody’s', [], get('/en/calendar/not-a-token-of-anybody/agenda.ics'), [
    'file calendar/agenda.ics',
    'account.private-calendar',
  ]),
  row('reads their own part at an address that is nobody’s', [], get('/en/calendar/not-a-token-of-anybody/own.ics'), [
    'file calendar/own.ics',
  ]),
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
