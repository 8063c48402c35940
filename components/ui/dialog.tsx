'use client'

import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { IconButton } from '#components/ui/icon-button'

/** A dialog over the page, there while it is rendered. Escape and its button close it, and the focus goes back to where it was. */
export function Dialog({
  title,
  closeLabel,
  onClose,
  children,
}: {
  title: string
  closeLabel: string
  onClose: () => void
  children: ReactNode
}) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    // Not to the button that closes it.
    shown?.querySelector<HTMLElement>('input, textarea, select')?.focus()
    // Closed before it is taken out of the page: only then does the browser give the focus back.
    return () => shown?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      className="mx-auto mt-[10dvh] mb-0 max-h-[80dvh] w-[min(40rem,100%-2rem)] overflow-auto border border-line bg-paper font-normal text-ink shadow-[0_8px_24px_rgb(0_0_0/14%)] backdrop:bg-black/25"
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className="flex items-baseline justify-between gap-x-4 px-5 pt-4">
        <h2 id={id} className="font-sans text-base font-semibold">
          {title}
        </h2>
        <IconButton label={closeLabel} sign="×" onPress={onClose} />
      </div>
      <div className="px-5 pt-2 pb-5">{children}</div>
    </dialog>
  )
}
