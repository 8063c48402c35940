// What was typed and is not with the server yet stays in this browser, under the account that typed it. A form keeps it in the tab
// (sessionStorage), an editor's saves outlive the tab (localStorage).

const FORM = 'gavel.form/'
const SAVES = 'gavel:unsaved:'
const OWNER = 'gavel.owner/'

/** Who fills in the form of a link. Its words stay in the page: whoever uses this browser next is not who holds the link. */
export const BY_LINK = 'by-link'

/** A form's words by field (a box: whether it is ticked), and the key its act was or will be sent under. */
export type KeptForm = { fields: Record<string, string | boolean>; key: string }

/** The words kept of a form; null if there are none. */
export function readForm(account: string, name: string): KeptForm | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(formPlace(account, name)) ?? 'null')
    return isKeptForm(kept) ? kept : null
  } catch {
    return null
  }
}

/** Keeps a form's words; without any, forgets them. */
export function keepForm(account: string, name: string, kept: KeptForm): void {
  if (account === BY_LINK) return
  const place = formPlace(account, name)
  try {
    if (Object.keys(kept.fields).length === 0) sessionStorage.removeItem(place)
    else sessionStorage.setItem(place, JSON.stringify(kept))
  } catch {
    // Without storage the words are in the page alone.
  }
}

/** Forgets what was kept of a form, once the server has it. */
export function forgetForm(account: string, name: string): void {
  keepForm(account, name, { fields: {}, key: '' })
}

/** The name under which an editor keeps its saves; `draft` begins with the account. */
export function savesPlace(draft: string): string {
  return `${SAVES}${draft}:`
}

/** How many texts of an account are here and not with the server. */
export function unsentOf(account: string): number {
  return places().filter(({ owner }) => owner === account).length
}

/** Whether texts of another account than the one with this e-mail address are here. */
export function othersAreUnsent(email: string): boolean {
  return places().some(({ owner }) => (readOwner(owner) ?? '') !== email.trim().toLowerCase())
}

/** Says whose browser it is now: what others left here is deleted. */
export function takeOver(account: string, email: string): void {
  for (const { storage, place, owner } of places()) if (owner !== account) storage.removeItem(place)
  try {
    for (const name of Object.keys(localStorage)) if (name.startsWith(OWNER)) localStorage.removeItem(name)
    localStorage.setItem(OWNER + account, email)
  } catch {
    // Without storage nothing is kept of anybody.
  }
}

/** Deletes what is kept of an account: it signs out. */
export function forgetAll(account: string): void {
  for (const { storage, place, owner } of places()) if (owner === account) storage.removeItem(place)
  try {
    localStorage.removeItem(OWNER + account)
  } catch {
    // Without storage nothing is kept of anybody.
  }
}

type Place = { storage: Storage; place: string; owner: string }

function places(): Place[] {
  try {
    return [
      ...Object.keys(sessionStorage).flatMap((place) => placeOf(sessionStorage, place, FORM, '/')),
      ...Object.keys(localStorage).flatMap((place) => placeOf(localStorage, place, SAVES, ':')),
      // What nobody typed is nobody's: the address on the sign-in page.
    ].filter(({ owner }) => owner !== '')
  } catch {
    return []
  }
}

function placeOf(storage: Storage, place: string, prefix: string, end: string): Place[] {
  return place.startsWith(prefix) ? [{ storage, place, owner: place.slice(prefix.length).split(end)[0] ?? '' }] : []
}

function readOwner(account: string): string | null {
  return localStorage.getItem(OWNER + account)
}

function formPlace(account: string, name: string): string {
  return `${FORM}${account}/${name}`
}

function isKeptForm(kept: unknown): kept is KeptForm {
  return typeof kept === 'object' && kept !== null && 'fields' in kept && 'key' in kept
}
