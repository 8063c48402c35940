'use client'

import type { Agenda } from '#components/agenda/editor/use-agenda.ts'
import { Actions, Button } from '#components/ui/button'
import { FieldRow } from '#components/ui/field-parts'
import { Hint, Label } from '#components/ui/text'
import { useTranslations } from '#components/ui/translations'
import { togetherIn } from '#domain/agenda/acts/together-save'
import { overtaken } from '#domain/agenda/languages/write-texts'
import type { Save } from '#domain/saving/save-queue'
import type { Locale } from '#domain/text/locale'
import { translateCode } from '#messages/translate-code'

/** Words for several places, one of which somebody else has written meanwhile: both wordings, and the choice between them. */
export function OvertakenWords({ agenda, save, target, to }: { agenda: Agenda; save: Save; target: string; to: Locale }) {
  const { t } = useTranslations()
  const { name, saves } = togetherIn(save.input)
  const by = agenda.changedBy?.[target]
  const keep = () => {
    agenda.settle(save.key, 'theirs')
    // Sent anew, on top of what stands there now.
    agenda.together(
      name,
      saves.map(({ verb, target, input }) => ({ verb, target, input })),
      { words: true },
    )
  }
  return (
    <div className="mb-6 border-l-3 border-warning bg-wash px-4.5 pt-3.5 pb-4.5" role="alert">
      <h3 className="font-semibold text-warning">{t('editor.conflict')}</h3>
      <Hint>{t('editor.conflictWhat')}</Hint>
      {overtaken(save, target, agenda.savedEntry(target), to).map(({ field, theirs, mine }) => (
        <FieldRow key={field} className="mt-2.5">
          {[
            [by === undefined ? t('editor.theirs') : t('editor.theirsBy', { name: by }), theirs],
            [t('editor.yours'), mine],
          ].map(([label, words]) => (
            <div key={label}>
              <Label>
                {label}: {translateCode(t, `editor.fields.${field}`, field)}, {t(`languages.${to}`)}
              </Label>
              <p className="font-serif text-lg/snug" lang={to} dir="auto">
                {words || t('editor.nothing')}
              </p>
            </div>
          ))}
        </FieldRow>
      ))}
      <Actions className="mt-3.5">
        <Button onClick={keep}>{t('editor.keepMine')}</Button>
        <Button onClick={() => agenda.settle(save.key, 'theirs')}>{t('editor.takeTheirs')}</Button>
      </Actions>
    </div>
  )
}
