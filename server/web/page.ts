import { notFound, redirect } from 'next/navigation'
import { asOf } from '#domain/record/as-of'
import { isLocale, type Locale } from '#domain/text/locale'
import type { CalendarDate } from '#domain/time/calendar'
import type { Query } from '#server/command/define-query'
import { isClaimValid } from '#server/command/is-claim-valid'
import { noted } from '#server/command/read-log'
import { Denied } from '#server/core/outcome'
import { currentAddress } from '#server/web/address'
import { currentClaim } from '#server/web/auth'
import { noteDenied } from '#server/web/note-denied'

/** The language of an address; 404 for an unknown one. */
export async function pageLocale(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params
  return isLocale(locale) ? locale : notFound()
}

/** The day in an address, null without one; 404 for what is no day: it has no page, and today's would be another answer. */
export function pageDay(raw: string | string[] | undefined): CalendarDate | null {
  const on = asOf(raw)
  return on === undefined ? notFound() : on
}

/** Whether this browser sends a sign-in, valid or not. */
export async function hasClaim(): Promise<boolean> {
  return noted('claim', await currentClaim(), async (claim) => claim !== null)
}

/** Whether the viewer is signed in. */
export async function isViewerSignedIn(): Promise<boolean> {
  return noted('claim valid', await currentClaim(), isClaimValid)
}

/** Reads for a page. What the viewer may not see does not exist: 404. */
export async function readPage<A, V>(query: Query<A, V>, args: A): Promise<V> {
  const claim = await currentClaim()
  try {
    return await query(claim, args)
  } catch (cause) {
    if (!(cause instanceof Denied)) throw cause
    await noteDenied(cause, claim)
    notFound()
  }
}

/** Reads for a page that shows everybody what a visitor is told, whoever is signed in; null for what no visitor may see. */
export async function readAsVisitor<A, V>(query: Query<A, V>, args: A): Promise<V | null> {
  try {
    return await query(null, args)
  } catch (cause) {
    if (cause instanceof Denied) return null
    throw cause
  }
}

/** Reads for a page of the desk: a visitor is sent to sign in and returns; anybody else without the right gets 404. */
export async function readDesk<A, V>(query: Query<A, V>, args: A, locale: Locale): Promise<V> {
  const claim = await currentClaim()
  try {
    if (claim !== null) return await query(claim, args)
  } catch (cause) {
    if (!(cause instanceof Denied)) throw cause
    await noteDenied(cause, claim)
    if (await isClaimValid(claim)) notFound()
  }
  const address = await currentAddress()
  redirect(`/${locale}/sign-in?next=${encodeURIComponent(`/${locale}${address.path}${address.query}`)}`)
}

/** Reads for a page that shows more to some viewers; null for the others. */
export async function mayRead<A, V>(query: Query<A, V>, args: A): Promise<V | null> {
  try {
    return await query(await currentClaim(), args)
  } catch (cause) {
    if (cause instanceof Denied) return null
    throw cause
  }
}

/** A positive page number from an address; otherwise 1. */
export function pageNumber(raw: string | string[] | undefined): number {
  const number = Number(typeof raw === 'string' ? raw : '1')
  return Number.isInteger(number) && number >= 1 && number <= 10_000 ? number : 1
}
