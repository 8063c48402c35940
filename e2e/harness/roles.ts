import { DEMO_PASSWORD } from '#db/seed/demo-record'

/**
 * Everybody who opens the sign-in page, by their name in the role table. The first six are demo accounts, the others are added for
 * the tests.
 */
export const ROLES = {
  visitor: null,
  admin: 'admin@demo.example',
  'chair organiser': 'chair@demo.example',
  'support unit organiser': 'support@demo.example',
  'delegate of a member': 'delegate.tj@demo.example',
  'delegate of an observer': 'observer.pk@demo.example',
  'chair organiser off the team': 'chair.other@test.example',
  'organiser of another State': 'organiser.tj@test.example',
  'delegate who takes no part': 'delegate.cn@test.example',
  'delegate of an organisation': 'delegate.iom@test.example',
  'ended appointment': 'ended@test.example',
  'closed account': 'closed@test.example',
} as const

export type RoleName = keyof typeof ROLES

export const ROLE_NAMES = Object.keys(ROLES) as RoleName[]

export const PASSWORD = DEMO_PASSWORD

/** The accounts added to the demo's own. */
export const TEST_ACCOUNTS = [
  { email: 'chair.other@test.example', appointment: 'organiser:state:KZ' },
  // In no row of the table: it changes its password, which would shut out later tests.
  { email: 'changes.password@test.example', appointment: 'delegate:state:UZ' },
  // In no row of the table: another organiser of the Chair, to be put on a team and taken off.
  { email: 'chair.third@test.example', appointment: 'organiser:state:KZ' },
  { email: 'organiser.tj@test.example', appointment: 'organiser:state:TJ' },
  { email: 'delegate.cn@test.example', appointment: 'delegate:state:CN' },
  { email: 'delegate.iom@test.example', appointment: 'delegate:organization:IOM' },
  { email: 'ended@test.example', appointment: 'organiser:state:KZ' },
  { email: 'closed@test.example', appointment: 'organiser:support-unit' },
] as const
