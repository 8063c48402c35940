import { useTranslations } from '#components/ui/translations'
import type { SlotLine } from '#domain/agenda/slot-line'

/**
 * What was understood of a typed line, in the order of the programme: times or the words for them, number, title, kind. Times that nobody
 * typed are paler.
 */
export function LineReading({ reading }: { reading: SlotLine }) {
  const { t } = useTranslations()
  const { number, title, kind, follows } = reading
  return (
    <span className="flex flex-wrap items-baseline gap-x-2.5">
      <span className={`tabular-nums ${follows ? 'text-faint' : 'font-medium text-accent'}`} dir="auto">
        <Times reading={reading} />
      </span>
      {number === null ? null : <span className="tabular-nums">{t('editor.lineItem', { number })}</span>}
      <span className={title === '' ? 'text-faint' : 'font-semibold text-ink'} dir="auto">
        {title === '' ? t('agenda.untitled') : title}
      </span>
      <span className="text-faint">{t(`agenda.kinds.${kind}`)}</span>
    </span>
  )
}

function Times({ reading: { start, end, when } }: { reading: SlotLine }) {
  const { t } = useTranslations()
  if (start === null) return when ?? t('editor.lineUntimed')
  if (end === null) return `${start}–`
  return end > start ? `${start}–${end}` : t('changes.nextDay', { time: `${start}–${end}` })
}
