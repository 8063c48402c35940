'use client'

import { TextField } from '#components/saving/text-field'
import { useTranslations } from '#components/ui/translations'
import type { Save } from '#domain/saving/save-queue'
import type { Locale } from '#domain/text/locale'
import { isStale, type LocalizedText } from '#domain/text/localized-text'

type LabelKey = 'titleIn' | 'abstractIn' | 'topicIn' | 'textIn' | 'nameIn' | 'positionIn' | 'honorificIn'

/** One text in two languages side by side: the original and the one chosen beside it, marked when it has gone stale. */
export function TextPair({
  field,
  labelKey,
  text,
  home,
  beside,
  onType,
  onLeave,
  problems,
  className,
  wanted = false,
}: {
  field: string
  labelKey: LabelKey
  text: LocalizedText | null
  home: Locale
  beside: Locale
  onType: (wording: Partial<Record<Locale, string>>) => void
  onLeave: () => void
  problems?: Save['problems']
  className?: string | undefined
  wanted?: boolean
}) {
  const { t } = useTranslations()
  const languages = home === beside ? [home] : [home, beside]
  return (
    <div className="pair">
      {languages.map((language) => {
        const stale = isStale(text, language)
        const name = t(`languages.${language}`)
        return (
          <TextField
            key={language}
            className={className}
            wanted={wanted && language === home}
            lang={language}
            label={t(`editor.${labelKey}`, {
              language: language === (text?.original ?? home) ? t('editor.original', { language: name }) : name,
            })}
            value={text?.[language] ?? ''}
            onType={(wording) => onType({ [language]: wording })}
            onLeave={onLeave}
            problem={problems?.[`${field}.${language}`] ?? (language === home ? problems?.[field] : undefined)}
            note={
              stale ? (
                <span className="stale">
                  {t('editor.stale')}{' '}
                  <button type="button" className="plain" onClick={() => onType({ [language]: text?.[language] ?? '' })}>
                    {t('editor.stillRight')}
                  </button>
                </span>
              ) : null
            }
          />
        )
      })}
    </div>
  )
}
