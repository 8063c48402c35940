import type { Locale } from '#domain/text/locale'

/** As the place after sign-in: the page that the way to sign in was on. */
export const BACK = 'back'

/** Where sign-in leads: an address of ours with its query and place, as the page that asked for it named it; otherwise the desk. */
export function placeAfterSignIn(next: unknown, locale: Locale): string {
  // Behind the language comes a path of ours: a link cannot lead elsewhere.
  return typeof next === 'string' && /^\/(en|ru|kk)(\/[\w./%~-]*)?(\?[^#\s\\]*)?(#[\w./-]*)?$/.test(next) && next.length <= 2_000
    ? next
    : `/${locale}/desk`
}
