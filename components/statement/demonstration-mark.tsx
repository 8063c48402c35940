import { Mark } from '#components/ui/text'
import type { Translator } from '#messages/translator'

/** Beside the name of a text whose words come from no source, wherever it is named. */
export function DemonstrationMark({ t }: { t: Translator }) {
  return <Mark className="text-warning">{t('statement.demonstrationMark')}</Mark>
}
