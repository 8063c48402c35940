import { redirect } from 'next/navigation'
import { EMPTY_FORM, type FormState } from '#components/ui/form-field'
import { isSentByScript } from '#server/web/address'

/**
 * Ends a form by opening another page. A page with its script opens it itself: for a redirect Next would ask this server over HTTP for the
 * next page, in the reader's name, while the form waits.
 */
export async function leaveFor(address: string): Promise<FormState> {
  if (await isSentByScript()) return { ...EMPTY_FORM, done: true, open: address }
  redirect(address)
}
