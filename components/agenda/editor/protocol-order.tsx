'use client'

import { useEffect, useRef, useState } from 'react'
import type { Agenda } from '#components/agenda/editor/use-agenda.ts'
import { LinkButton } from '#components/ui/button'
import { Hint } from '#components/ui/text'
import { useTranslations } from '#components/ui/translations'
import type { DraftContribution } from '#domain/agenda/agenda-draft'
import { partsOfSlot } from '#domain/agenda/draft-order'
import { sideName } from '#domain/agenda/printed-appearance'
import { isTourDeTable } from '#domain/agenda/protocol-places'
import type { SideNamesView } from '#domain/people/side-names-view'

type Props = {
  agenda: Agenda
  slotId: string
  partId: string | null
  people: DraftContribution[]
  names: SideNamesView
}

/** Puts those who speak for States in protocol order, in one press, and says the order to who does not see it. */
export function ProtocolOrder({ agenda, slotId, partId, people, names }: Props) {
  const { locale, t } = useTranslations()
  // The order when the button was pressed, until the answer has changed it.
  const [pressed, setPressed] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const partNumber = partsOfSlot(agenda.draft, slotId).findIndex(({ id }) => id === partId) + 1
  const order = people.map(({ id }) => id).join()
  const spoken = useRef('')
  spoken.current = people.flatMap((person) => (person.state === null ? [] : (sideName(person, locale, names) ?? []))).join(', ')
  useEffect(() => {
    if (pressed === null || pressed === order) return
    setSaid(spoken.current)
    setPressed(null)
  }, [pressed, order])
  if (!isTourDeTable(people)) return null
  return (
    <div className="mt-3 flex flex-wrap items-baseline gap-x-4.5">
      <LinkButton
        onClick={() => {
          setPressed(order)
          agenda.change('order-by-protocol', slotId, { partId })
        }}
      >
        {t('editor.protocolOrder')}
        {partId === null ? null : <span className="sr-only">: {t('editor.part', { number: partNumber })}</span>}
      </LinkButton>
      {/* Not the role of a status: that is the one line that says how saving goes. */}
      <Hint as="span" className="" aria-live="polite">
        {said === '' ? null : t('editor.inProtocolOrder', { names: said })}
      </Hint>
    </div>
  )
}
