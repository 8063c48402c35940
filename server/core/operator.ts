/**
 * Whoever runs Gavel's own commands on its machine: loading the demo record, creating the first account.
 * Not reachable from `app/` (a rule of the house says so), hence not from the network.
 */
export const OPERATOR = Symbol('operator')
export type Operator = typeof OPERATOR
