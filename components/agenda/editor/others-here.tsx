'use client'

import { useState } from 'react'
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { LinkButton, linkButtonLook } from '#components/ui/button'
import { useTranslations } from '#components/ui/translations'
import type { OtherOrganiser } from '#domain/agenda/other-organisers'

type Props = {
  others: readonly OtherOrganiser[]
  /** The place whose form shows an entry, and what it is called; null when there is none. */
  placeOf: (entry: string) => { id: string; name: string } | null
  onSelect: (id: string) => void
}

/**
 * Who else has this agenda open, and what each has in hand: one press leads there. They come and go while a hand is on its way to what
 * stands beneath, and so never take more than one line: several are a number, whose press lists them over the page.
 */
export function OthersHere({ others, placeOf, onSelect }: Props) {
  const { t } = useTranslations()
  const [isOpen, setOpen] = useState(false)
  const told = others.map(({ page, name, entry }) => {
    const place = entry === null ? null : placeOf(entry)
    return { page, place, words: place === null ? t('editor.otherHere', { name }) : t('editor.otherIn', { name, place: place.name }) }
  })
  const [one, ...more] = told
  if (one === undefined) return null
  const count = t('editor.othersHere', { count: told.length })
  return (
    <div className="flex min-w-0 items-baseline gap-1.5 text-soft print:hidden" aria-live="polite">
      <span className="size-1.75 shrink-0 self-center rounded-full bg-good" aria-hidden="true" />
      {more.length > 0 ? null : (
        <p className="min-w-0 truncate one-pane:hidden" title={one.words}>
          <OneHere {...one} onSelect={onSelect} />
        </p>
      )}
      <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
        <Button className={`${linkButtonLook} shrink-0 py-0 text-accent ${more.length > 0 ? '' : 'panes:hidden'}`} aria-label={count}>
          <span className="one-pane:hidden">{count}</span>
          <span className="panes:hidden">{told.length}</span>
        </Button>
        <Popover placement="bottom start" className="max-w-[min(28em,calc(100vw-32px))]">
          <Dialog
            aria-label={t('editor.others')}
            className="border border-line bg-paper px-3.5 py-2.5 text-soft shadow-[0_8px_24px_rgb(0_0_0/14%)] outline-none"
          >
            <ul>
              {told.map((other) => (
                <li key={other.page} className="py-0.5">
                  <OneHere
                    {...other}
                    onSelect={(id) => {
                      setOpen(false)
                      onSelect(id)
                    }}
                  />
                </li>
              ))}
            </ul>
          </Dialog>
        </Popover>
      </DialogTrigger>
    </div>
  )
}

function OneHere({ place, words, onSelect }: { place: { id: string } | null; words: string; onSelect: (id: string) => void }) {
  if (place === null) return words
  return (
    <LinkButton className="max-w-full truncate py-0 text-left" onClick={() => onSelect(place.id)}>
      {words}
    </LinkButton>
  )
}
