'use client'

import { KnownWords } from '#components/saving/known-words'
import { StaleNote } from '#components/saving/stale-note'
import { TextField } from '#components/saving/text-field'
import { controlText, FieldRow } from '#components/ui/field-parts'
import { useTranslations } from '#components/ui/translations'
import { usualWords } from '#domain/agenda/languages/usual-words'
import type { Save } from '#domain/saving/save-queue'
import type { Locale } from '#domain/text/locale'
import { isStale, type LocalizedText } from '#domain/text/localized-text'

type LabelKey =
  | 'whenIn'
  | 'placeIn'
  | 'noteIn'
  | 'titleIn'
  | 'abstractIn'
  | 'topicIn'
  | 'textIn'
  | 'nameIn'
  | 'positionIn'
  | 'honorificIn'
  | 'roleLabelIn'

/** A text in two languages side by side: the original and the chosen second language, marked when it is out of date. */
export function TextPair({
  field,
  labelKey,
  text,
  home,
  beside,
  onType,
  onLeave,
  problems,
  letters = controlText,
  wanted = false,
  suggestions,
}: {
  field: string
  labelKey: LabelKey
  text: LocalizedText | null
  home: Locale
  beside: Locale
  onType: (wording: Partial<Record<Locale, string>>) => void
  onLeave: () => void
  problems?: Save['problems']
  letters?: string
  wanted?: boolean
  /** Words used before in a language, to choose from. */
  suggestions?: (language: Locale) => readonly string[]
}) {
  const { t } = useTranslations()
  const languages = home === beside ? [home] : [home, beside]
  return (
    <FieldRow data-field={field}>
      {languages.map((language) => {
        const stale = isStale(text, language)
        const name = t(`languages.${language}`)
        const label = t(`editor.${labelKey}`, {
          language: language === (text?.original ?? home) ? t('editor.original', { language: name }) : name,
        })
        const usual = text === null || text[language] ? null : usualWords(text[text.original] ?? '', text.original, language)
        return (
          <div key={language} className="min-w-0">
            <TextField
              letters={letters}
              wanted={wanted && language === home}
              lang={language}
              suggestions={suggestions?.(language)}
              label={label}
              value={text?.[language] ?? ''}
              onType={(wording) => onType({ [language]: wording })}
              onLeave={onLeave}
              problem={problems?.[`${field}.${language}`] ?? (language === home ? problems?.[field] : undefined)}
              note={stale ? <StaleNote onStillRight={() => onType({ [language]: text?.[language] ?? '' })} /> : null}
            />
            {usual === null ? null : (
              <KnownWords options={[usual]} lang={language} field={label} onTake={(words) => onType({ [language]: words })} />
            )}
          </div>
        )
      })}
    </FieldRow>
  )
}
