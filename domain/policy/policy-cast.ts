import { type Appointment, VISITOR, type Viewer } from '#domain/policy/viewer'

// For tests alone: everybody who may ask, for the table of rights. Kazakhstan is in the Chair; Tajikistan takes it over on 1 March 2027.

const admin: Appointment = { role: 'admin' }
const supportUnit: Appointment = { role: 'organiser', of: { kind: 'support-unit' } }
const organiser = (state: string): Appointment => ({ role: 'organiser', of: { kind: 'state', state } })
const delegate = (state: string): Appointment => ({ role: 'delegate', of: { kind: 'state', state } })
const iom: Appointment = { role: 'delegate', of: { kind: 'organization', organizationId: 'iom' } }

const account = (
  appointments: Appointment[],
  more: { accountId?: string; personId?: string; chair?: string; overlap?: typeof OVERLAP | null } = {},
): Viewer => ({
  kind: 'account',
  accountId: 'somebody',
  personId: null,
  appointments,
  chair: null,
  ...more,
})

const OVERLAP = { state: 'TJ', effectiveOn: '2027-03-01' }

export const CAST = {
  'a visitor': VISITOR,
  'an account whose appointment ended': account([]),
  'a speaker of no State': account([], { personId: 'linked' }),
  'a delegate of a member': account([delegate('KG')]),
  'a delegate of an observer': account([delegate('PK')]),
  'a delegate of an organisation': account([iom]),
  'a delegate of a State and of an organisation': account([delegate('KG'), iom]),
  // These two are told who chairs by mistake: the Chair's powers are its organisers' all the same.
  'a delegate of the State in the Chair': account([delegate('KZ')], { chair: 'KZ' }),
  'an organiser of another State': account([organiser('UZ')], { chair: 'KZ' }),
  'an organiser of the incoming State before the overlap': account([organiser('TJ')], { overlap: null }),
  'an organiser of the incoming State in the overlap': account([organiser('TJ')], { overlap: OVERLAP }),
  'an organiser of the Support Unit': account([supportUnit]),
  'an organiser of the Chair on the team': account([organiser('KZ')], { accountId: 'on the team', chair: 'KZ' }),
  'an organiser of the Chair off the team': account([organiser('KZ')], { chair: 'KZ' }),
  'an admin': account([admin]),
  'an admin who is a delegate too': account([admin, delegate('KG')]),
  'a Support Unit organiser who is a delegate too': account([supportUnit, iom]),
  'a Chair organiser who is its delegate too': account([organiser('KZ'), delegate('KZ')], { chair: 'KZ' }),
  'an organiser of both the Chair and the incoming State': account([organiser('KZ'), organiser('TJ')], { chair: 'KZ', overlap: OVERLAP }),
} as const satisfies Record<string, Viewer>

export type Name = keyof typeof CAST

export const NAMES = namesOf(CAST)

// Object.keys forgets which keys they are. The cast holds: CAST is a constant, so it has these and no others.
function namesOf(cast: typeof CAST): Name[] {
  return Object.keys(cast) as Name[]
}

export const SIGNED_IN = NAMES.filter((name) => name !== 'a visitor')
export const ADMINS: readonly Name[] = ['an admin', 'an admin who is a delegate too']
export const SUPPORT: readonly Name[] = ['an organiser of the Support Unit', 'a Support Unit organiser who is a delegate too']
export const ON_THE_TEAM: readonly Name[] = ['an organiser of the Chair on the team']
export const CHAIR: readonly Name[] = [
  ...ON_THE_TEAM,
  'an organiser of the Chair off the team',
  'a Chair organiser who is its delegate too',
  'an organiser of both the Chair and the incoming State',
]
export const IN_THE_OVERLAP: readonly Name[] = [
  'an organiser of the incoming State in the overlap',
  'an organiser of both the Chair and the incoming State',
]
/** Organisers of Tajikistan, whenever. */
export const INCOMING: readonly Name[] = [...IN_THE_OVERLAP, 'an organiser of the incoming State before the overlap']
export const OTHER_ORGANISERS: readonly Name[] = [...INCOMING, 'an organiser of another State']
/** Those of Kyrgyzstan, Pakistan, Uzbekistan and IOM. */
export const TAKING_PART: readonly Name[] = [
  'a delegate of a member',
  'an admin who is a delegate too',
  'a delegate of an observer',
  'an organiser of another State',
  'a delegate of an organisation',
  'a delegate of a State and of an organisation',
  'a Support Unit organiser who is a delegate too',
]
