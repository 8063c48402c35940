import { PublicFrame } from '#app/public-frame.tsx'
import { DeadAnswerLink } from '#components/people/dead-answer-link'
import { NotFoundMessage } from '#components/ui/not-found-message'
import { translator } from '#messages/translator'
import { contact } from '#server/record/queries/contact'
import { currentAddress } from '#server/web/address'
import { isViewerSignedIn, readPage } from '#server/web/page'
import { BACK } from '#server/web/place-after-sign-in'

/** The 404 page, whole. Whoever is not signed in is told that signing in may help, whether there is something or not. */
export async function NothingHere() {
  const { locale, path } = await currentAddress()
  if (path.startsWith('/answer/'))
    return (
      <PublicFrame locale={locale}>
        <DeadAnswerLink email={(await readPage(contact, {})).email} t={translator(locale)} />
      </PublicFrame>
    )
  // The message names no address: it is one for all visitors (ADR 0020).
  const back = (await isViewerSignedIn()) ? null : `/${locale}/sign-in?next=${BACK}`
  return (
    <PublicFrame locale={locale}>
      <NotFoundMessage locale={locale} signIn={back} t={translator(locale)} />
    </PublicFrame>
  )
}
