'use client'

import { LinkButton } from '#components/ui/button'

/** Ticks boxes of the list, or takes all ticks away: those of one kind (`data-tick` has the word), or all. */
export function TickAll({
  form,
  only,
  untick = false,
  label,
  about,
}: {
  form: string
  only?: string
  untick?: boolean
  label: string
  about?: string
}) {
  const tick = () => {
    const kind = only === undefined ? '' : `[data-tick~="${CSS.escape(only)}"]`
    for (const box of document.querySelectorAll<HTMLInputElement>(`input[type="checkbox"][form="${form}"]${kind}`)) {
      box.checked = !untick
      box.dispatchEvent(new Event('input', { bubbles: true }))
    }
  }
  return (
    <LinkButton onClick={tick}>
      {label}
      {about === undefined ? null : <span className="sr-only"> {about}</span>}
    </LinkButton>
  )
}
