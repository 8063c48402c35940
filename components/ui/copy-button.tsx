'use client'

import { useState } from 'react'
import { LinkButton } from '#components/ui/button'
import { useForms } from '#components/ui/forms'

/** Puts words on the clipboard, and says that it did. */
export function CopyButton({ text }: { text: string | (() => string) }) {
  const { sentences } = useForms()
  const [copied, setCopied] = useState(false)
  // Over plain HTTP there is no clipboard: the words are selected by hand.
  const copy = () => {
    if ('clipboard' in navigator) void navigator.clipboard.writeText(typeof text === 'string' ? text : text()).then(() => setCopied(true))
  }
  return (
    <>
      <LinkButton onClick={copy}>{copied ? sentences.copied : sentences.copy}</LinkButton>
      <span role="status" className="sr-only">
        {copied ? sentences.copied : ''}
      </span>
    </>
  )
}
