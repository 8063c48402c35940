import type { ElementType } from 'react'
import { Hint } from '#components/ui/text'
import type { Locale } from '#domain/text/locale'
import { isStale, type LocalizedText } from '#domain/text/localized-text'
import type { Translator } from '#messages/translator'

/** Originals longer than this are folded away, so that a programme stays readable. */
const SHORT = 240

/** Says beneath a translation that its original is newer, with the original in reach; nothing where the translation is up to date. */
export function StaleNote({ text, locale, t, as = 'p' }: { text: LocalizedText | null; locale: Locale; t: Translator; as?: ElementType }) {
  const newer = text !== null && isStale(text, locale) ? text[text.original] : undefined
  if (text === null || newer === undefined) return null
  const said = t('translation.stale', { language: text.original })
  const original = (
    <q lang={text.original} dir="auto" className="whitespace-pre-line">
      {newer}
    </q>
  )
  if (newer.length <= SHORT)
    return (
      <Hint as={as} className="mt-1.25 block text-warning">
        {said} {original}
      </Hint>
    )
  return (
    <details className="mt-1.25 text-sm text-warning">
      <summary className="cursor-pointer">{said}</summary>
      <p className="mt-1 max-w-measure">{original}</p>
    </details>
  )
}
