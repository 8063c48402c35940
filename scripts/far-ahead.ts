import { pathToFileURL } from 'node:url'

/** The environment that sets every process 400 days ahead: no test may depend on the day it was written. */
export const FAR_AHEAD = {
  GAVEL_DAYS_AHEAD: '400',
  NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import ${pathToFileURL('e2e/harness/days-ahead.ts')}`.trim(),
}
