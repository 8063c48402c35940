import { PublicFrame } from '#app/public-frame.tsx'
import { NotFoundMessage } from '#components/ui/not-found-message'
import { translator } from '#messages/translator'
import { currentAddress } from '#server/web/address'
import { isViewerSignedIn } from '#server/web/page'
import { BACK } from '#server/web/place-after-sign-in'

/** The 404 page, whole. Whoever is not signed in is told that signing in may help, whether there is something or not. */
export async function NothingHere() {
  const { locale } = await currentAddress()
  // The message names no address: it is one for all visitors (ADR 0020).
  const back = (await isViewerSignedIn()) ? null : `/${locale}/sign-in?next=${BACK}`
  return (
    <PublicFrame locale={locale}>
      <NotFoundMessage locale={locale} signIn={back} t={translator(locale)} />
    </PublicFrame>
  )
}
