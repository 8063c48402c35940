import { ROLE_NAMES, type RoleName } from '#harness/roles'

export const EVERYBODY: readonly RoleName[] = ROLE_NAMES
export const SIGNED_IN = ROLE_NAMES.filter((role) => role !== 'visitor' && role !== 'closed account')
const SUPPORT: RoleName = 'support unit organiser'
/** For a meeting without a team: every organiser of the Chair. */
export const CHAIR: RoleName[] = [SUPPORT, 'chair organiser', 'chair organiser off the team']
/** For a meeting whose team is one of them. */
export const TEAM: RoleName[] = [SUPPORT, 'chair organiser']
/** Powers of the Chair alone, which the Support Unit does not have. */
export const CHAIR_ALONE: RoleName[] = ['chair organiser', 'chair organiser off the team']
/** Organisers of either State of the handover. */
export const ANSWERING: RoleName[] = [...CHAIR_ALONE, 'organiser of another State']
export const HANDOVER: RoleName[] = [...ANSWERING, SUPPORT, 'admin']
/** Those who speak for Tajikistan. */
export const TAJIKISTAN: RoleName[] = ['delegate of a member', 'organiser of another State']
export const ADMIN: RoleName[] = ['admin']
/** Those who look people up for an agenda, and the admin, who records chairpersons and coordinators. */
export const DIRECTORY: RoleName[] = [...CHAIR, 'admin']
/**
 * For a meeting for participants only. Tajikistan, Pakistan and IOM take part; all organisers of the Chair, and admins, may read.
 */
export const PARTICIPANTS: RoleName[] = [
  ...CHAIR,
  'admin',
  'delegate of a member',
  'delegate of an observer',
  'organiser of another State',
  'delegate of an organisation',
]
