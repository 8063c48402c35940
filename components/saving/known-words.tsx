'use client'

import { LinkButton } from '#components/ui/button'
import { Hint } from '#components/ui/text'
import { useTranslations } from '#components/ui/translations'
import type { Locale } from '#domain/text/locale'

/** Words that say the same in another language: one press writes them. */
export function KnownWords({
  options,
  lang,
  field,
  onTake,
}: {
  options: readonly string[]
  lang: Locale
  /** The name of the field they are for. */
  field: string
  onTake: (words: string) => void
}) {
  const { t } = useTranslations()
  if (options.length === 0) return null
  return (
    <Hint as="div" className="mt-1 flex flex-wrap items-baseline gap-x-3.5">
      {t('texts.knownWords')}
      {options.map((words) => (
        <LinkButton key={words} lang={lang} aria-label={t('texts.take', { words, field })} onClick={() => onTake(words)}>
          {words}
        </LinkButton>
      ))}
    </Hint>
  )
}
