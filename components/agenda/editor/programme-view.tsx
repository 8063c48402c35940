'use client'

import { type ReactNode, useState } from 'react'
import { LinkButton } from '#components/ui/button'
import { useTranslations } from '#components/ui/translations'

/** The programme as a list or as it passes in time, one of the two at a time. */
export function ProgrammeView({ list, timeline }: { list: ReactNode; timeline: ReactNode }) {
  const { t } = useTranslations()
  const [inTime, setInTime] = useState(false)
  return (
    <div>
      {/* biome-ignore lint/a11y/useSemanticElements: no fieldset, for nothing is filled in */}
      <div role="group" aria-label={t('editor.moves.view')} className="flex gap-x-4 px-5 pt-4 md:px-6 print:hidden">
        {[false, true].map((timed) => (
          <LinkButton
            key={String(timed)}
            aria-pressed={inTime === timed}
            className={inTime === timed ? 'underline underline-offset-4' : ''}
            onClick={() => setInTime(timed)}
          >
            {t(timed ? 'editor.moves.asTimeline' : 'editor.moves.asList')}
          </LinkButton>
        ))}
      </div>
      {inTime ? <div className="p-5 md:px-6 md:pb-15">{timeline}</div> : list}
    </div>
  )
}
