'use client'

import { LinkButton } from '#components/ui/button'
import { useTranslations } from '#components/ui/translations'

/** Says beside a translation that its original has changed since. With `onStillRight`, a button confirms the translation as it is. */
export function StaleNote({ onStillRight }: { onStillRight?: () => void }) {
  const { t } = useTranslations()
  return (
    <span className="inline-block text-sm text-warning">
      {t('editor.stale')}
      {onStillRight === undefined ? null : <> {<LinkButton onClick={onStillRight}>{t('editor.stillRight')}</LinkButton>}</>}
    </span>
  )
}
