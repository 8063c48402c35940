import { useState } from 'react'
import { useForms } from '#components/ui/forms'
import { BY_LINK } from '#components/ui/kept-words.ts'
import { newKey } from '#components/ui/new-key.ts'
import { ACT_BY, ACT_KEY } from '#domain/saving/act-fields'

/** What every form sends unseen: the key of its act, and the account that filled it in. */
export function ActFields() {
  const { account } = useForms()
  // A key is letters, figures and hyphens.
  const [html] = useState(() => ({ __html: `<input type="hidden" name="${ACT_KEY}" value="${newKey()}">` }))
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the key is the page's own; React would put its own back at each rendering */}
      <span hidden suppressHydrationWarning dangerouslySetInnerHTML={html} />
      <input type="hidden" name={ACT_BY} value={account === BY_LINK ? '' : account} />
    </>
  )
}
