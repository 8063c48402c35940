/**
 * Whoever runs Gavel's commands at its machine: loads the demo record, creates the first account. An import rule keeps it out of
 * `app/`, so nobody reaches it over the network.
 */
export const OPERATOR = Symbol('operator')
export type Operator = typeof OPERATOR
