import { pathToFileURL } from 'node:url'

/** The environment in which every process lives 400 days ahead: no test may depend on the day it was written on. */
export const FAR_AHEAD = {
  GAVEL_DAYS_AHEAD: '400',
  NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import ${pathToFileURL('e2e/harness/days-ahead.ts')}`.trim(),
}
