import { LOCALES } from '#domain/text/locale'
import { translator } from './translator.ts'

/** What a person reads who asks a server that is not ready yet, in every language: it is not known which one they read. */
export function notReady(): string {
  return LOCALES.map((locale) => `${translator(locale)('frame.starting')}\n`).join('')
}
