/** Whether the tests run in full, as `npm run test:long` has them: more rounds of every property, each language, every agenda held. */
export const LONG_FORM = process.env.GAVEL_LONG === '1'

/** How long a test may take, in milliseconds: in full form an hour, for there it is no sign of a test that hangs. */
export function limit(short: number): number {
  return LONG_FORM ? 3_600_000 : short
}
