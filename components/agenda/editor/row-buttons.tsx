'use client'

import { IconButton } from '#components/ui/icon-button'
import { useTranslations } from '#components/ui/translations'

type Props = {
  /** What the buttons are about, for their names. */
  name: string
  /** The place of the row among `count`. */
  index: number
  count: number
  onMove: (to: number) => void
  onRemove: () => void
  removeLabel?: string
}

/** The icon buttons at the end of a row: move it up, move it down, remove it. */
export function RowButtons({ name, index, count, onMove, onRemove, removeLabel }: Props) {
  const { t } = useTranslations()
  return (
    <span className="inline-flex gap-0.5">
      {index > 0 ? <IconButton label={t('editor.up', { name })} sign="↑" onPress={() => onMove(index - 1)} /> : null}
      {index < count - 1 ? <IconButton label={t('editor.down', { name })} sign="↓" onPress={() => onMove(index + 1)} /> : null}
      <IconButton label={removeLabel ?? t('editor.remove', { name })} sign="×" onPress={onRemove} />
    </span>
  )
}
