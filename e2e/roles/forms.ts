import { PASSWORD, ROLES } from '#harness/roles'
import { stableId } from '#server/demo/stable-id'
import { type FilledForm, press, type Row, send, type World, withEntry, withSecondFactor } from './row'

/** A form that is filled in so that what it asks for is done. */
export type FormRow = {
  act: string
  /** The server action, by its file in app/ and its name. */
  action: string
  form: FilledForm
  /** Ends the sign-in of the browser that sends it. */
  endsSignIn?: true
  /** Is answered with what is wrong. */
  isRefused?: boolean
  /** Leaves nothing in the activity record. */
  offRecord?: boolean
  /** Makes what the form is about. */
  before?: (world: World) => void
}

/** The form of a row of the role table, if those who may send it get it done. */
export function formIn({ act, covers, may, changesNothing, try: attempt }: Row): FormRow | null {
  const action = covers.find((name) => name.includes('actions.ts#'))
  if (attempt.form === undefined || action === undefined || may.length === 0 || changesNothing) return null
  if (/#signIn(Code)?Action$/.test(action)) return { act, action, form: attempt.form, offRecord: true, isRefused: true }
  if (action.endsWith('#signOutAction')) return { act, action, form: attempt.form, offRecord: true, endsSignIn: true }
  return { act, action, form: attempt.form, ...beforeOf(attempt) }
}

const STATEMENT = 'desk/meetings/[slug]/statement/actions.ts'
const COMMUNIQUE = '/en/desk/meetings/communique-som/statement'
/** Four of the seven Member States take no part in the meeting of the communiqué. */
export const WITHOUT_VOICE = { 'without.AF': 'on', 'without.AZ': 'on', 'without.TM': 'on', 'without.TR': 'on' }
const PARAGRAPH = stableId('communique/p')
const LINK = '/en/desk/accounts/{linkAccount}'
/** Entries of the directory that go in the walk. */
const [MERGED, REMOVED] = [stableId('walk/merged'), stableId('walk/removed')]

/** The forms that the role table sends with content that is refused, or to somebody made for the row: after which row they are sent. */
export const MORE_FORMS: Record<string, FormRow[]> = {
  'withdraws a silence procedure': [
    again(
      'opens a silence procedure again',
      `${STATEMENT}#openSilenceAction`,
      press('chair organiser', `${COMMUNIQUE}/consult`, 'Open the silence procedure', {
        closesOn: new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10),
        ...WITHOUT_VOICE,
      }),
    ),
    again(
      'breaks silence',
      `${STATEMENT}#breakSilenceAction`,
      press('delegate of a member', COMMUNIQUE, 'Object (breaks the silence)', {
        objection: 'For the walk.',
        [`paragraphs.${PARAGRAPH}`]: 'on',
      }),
    ),
  ],
  'reads a text issued for participants': [
    again(
      'titles it otherwise',
      `${STATEMENT}#editTitleAction`,
      press('chair organiser', COMMUNIQUE, 'Save the title', { 'title.en': 'Communiqué, corrected' }),
    ),
    again(
      'makes a revision of it',
      `${STATEMENT}#makeRevisionAction`,
      press('chair organiser', `${COMMUNIQUE}/consult`, 'Make Rev.1 of the draft', {}),
    ),
    again(
      'corrects an issued text',
      `${STATEMENT}#correctAction`,
      press('chair organiser', `${COMMUNIQUE}/consult`, 'Issue Corr.1', { reason: 'For the walk.', chairperson: 'Somebody of the walk' }),
    ),
  ],
  'opens the page of handovers': [
    again(
      'confirms a handover',
      'desk/handover/actions.ts#confirmHandoverAction',
      press('chair organiser', '/en/desk/handover', 'Confirm for Kazakhstan', {}),
    ),
  ],
  'prepares a handover': [
    again(
      'declines a handover',
      'desk/handover/actions.ts#declineHandoverAction',
      press('chair organiser', '/en/desk/handover', 'Decline', { reason: 'For the walk.' }),
    ),
  ],
  'removes an entry of the directory': [
    again(
      'merges two entries',
      'desk/people/actions.ts#mergePersonsAction',
      withEntry(MERGED, press('admin', `/en/desk/people/${MERGED}?into=${stableId('person/yasuko-oda')}`, 'Merge', {})),
    ),
    again(
      'removes an entry',
      'desk/people/actions.ts#forgetPersonAction',
      withEntry(REMOVED, press('admin', `/en/desk/people/${REMOVED}`, 'Remove', {})),
    ),
  ],
  'opens a one-time link': [
    again(
      'sets a password',
      '(public)/set-password/[token]/actions.ts#setPasswordAction',
      press('visitor', '/en/set-password/{linkToken}', 'Set password', { password: 'a password of the walk' }),
    ),
    again('issues a link', 'desk/accounts/actions.ts#issuePasswordLinkAction', press('admin', LINK, 'Issue a link', {})),
    again('closes an account', 'desk/accounts/actions.ts#closeAccountAction', press('admin', LINK, 'Close account', {})),
  ],
  'sets a password by a link that was never issued': [
    {
      ...again(
        'sets a second factor by a code that is wrong',
        'desk/account/actions.ts#setSecondFactorAction',
        press('admin', '/en/desk/account/second-factor', 'Set the second factor', { code: '000000', current: PASSWORD }),
      ),
      offRecord: true,
      isRefused: true,
    },
    {
      ...again(
        'requires a second factor, and has none',
        'desk/accounts/actions.ts#requireSecondFactorAction',
        press('admin', '/en/desk/accounts', 'Require it', {}),
      ),
      offRecord: true,
    },
    again(
      'removes a second factor',
      'desk/account/actions.ts#removeSecondFactorAction',
      withSecondFactor(
        ROLES['delegate who takes no part'],
        press('delegate who takes no part', '/en/desk/account/second-factor', 'Remove the second factor', { current: PASSWORD }),
      ),
    ),
    again(
      'ends other sign-ins',
      'desk/account/actions.ts#endSignInsAction',
      send('admin', '/en/desk/account', 'which', { which: 'others', current: PASSWORD }),
    ),
    {
      ...again(
        'changes the password',
        'desk/account/actions.ts#changePasswordAction',
        press('delegate of a member', '/en/desk/account', 'Change password', { current: PASSWORD, password: 'another of the walk' }),
      ),
      endsSignIn: true,
    },
    {
      ...again(
        'signs out everywhere',
        'desk/account/actions.ts#signOutEverywhereAction',
        send('chair organiser', '/en/desk/account', 'accountId', {}),
      ),
      endsSignIn: true,
    },
  ],
}

function again(act: string, action: string, attempt: Row['try']): FormRow {
  if (attempt.form === undefined) throw new Error(`${act} is sent by no form`)
  return { act, action, form: attempt.form, ...beforeOf(attempt) }
}

function beforeOf({ before }: Row['try']): Pick<FormRow, 'before'> {
  return before === undefined ? {} : { before }
}
