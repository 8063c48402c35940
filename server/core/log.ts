import pino from 'pino'
import { environment } from '#config/environment'

/** The log. It contains codes, ids and times; never a text of a draft, a password or a token. */
export const log = pino({
  level: environment().LOG_LEVEL,
  base: null,
  redact: { paths: ['password', '*.password', 'token', '*.token', 'cookie', '*.cookie', 'email', '*.email'], remove: true },
})
