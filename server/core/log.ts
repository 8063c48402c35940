import pino from 'pino'
import { environment } from '#config/environment'
import { errorFacts } from '#server/core/error-facts'

/**
 * The log: one JSON object a line on standard output (docs/operations.md lists the lines). It contains codes, ids and times; never a
 * text of a draft, a password, an e-mail address or a token.
 */
export const log = pino({
  level: environment().LOG_LEVEL,
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (label) => ({ level: label }) },
  serializers: { err: errorFacts },
  redact: { paths: ['password', '*.password', 'token', '*.token', 'cookie', '*.cookie', 'email', '*.email'], remove: true },
})
