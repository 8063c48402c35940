import pino from 'pino'

/** The log. It contains codes, ids and times; never a text of a draft, a password or a token. */
export const log = pino({
  level: process.env.LOG_LEVEL ?? 'info',
  base: null,
  redact: { paths: ['password', '*.password', 'token', '*.token', 'cookie', '*.cookie', 'email', '*.email'], remove: true },
})
