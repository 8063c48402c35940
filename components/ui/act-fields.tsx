import { useState } from 'react'
import { useForms } from '#components/ui/forms'
import { ACT_BY, ACT_KEY } from '#domain/saving/act-fields'

/** What every form sends unseen: the key of its act, and the account that filled it in. */
export function ActFields() {
  const { account } = useForms()
  const [key] = useState(() => crypto.randomUUID())
  return (
    <>
      {/* The page's own key stays when the script comes with another. */}
      <input type="hidden" name={ACT_KEY} defaultValue={key} suppressHydrationWarning />
      <input type="hidden" name={ACT_BY} value={account} />
    </>
  )
}
