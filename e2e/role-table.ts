import { ACCOUNTS } from './roles/accounts'
import { DIRECTORY_ROWS } from './roles/directory'
import { HANDOVER_ROWS } from './roles/handover'
import { MEETING } from './roles/meeting'
import { OWN_ACCOUNT } from './roles/own-account'
import { PROCESS_ROWS } from './roles/process'
import { PUBLISHED } from './roles/published'
import type { Row } from './roles/row'
import { STATEMENT } from './roles/statement'

/**
 * The role table: docs/why-the-model.md, “Who may do what”, by role, object and act. Each row is tried in this order against the
 * real server over HTTP. A page, route, action, command or query that no row names fails the tests.
 */
export const ROLE_TABLE: readonly Row[] = [
  ...PUBLISHED,
  ...OWN_ACCOUNT,
  ...MEETING,
  ...DIRECTORY_ROWS,
  ...STATEMENT,
  ...HANDOVER_ROWS,
  ...PROCESS_ROWS,
  ...ACCOUNTS,
]
