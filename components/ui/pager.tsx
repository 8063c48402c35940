import type { Translator } from '#messages/translator'

/** Links to the page before and the page after. `address` may have a query. */
export function Pager({ address, page, more, t }: { address: string; page: number; more: boolean; t: Translator }) {
  if (page === 1 && !more) return null
  const to = (number: number) => `${address}${address.includes('?') ? '&' : '?'}page=${number}`
  return (
    <nav className="mt-7 flex flex-wrap items-center gap-x-4.5 gap-y-3" aria-label={t('pager.label')}>
      {page > 1 ? (
        <a rel="prev" href={to(page - 1)}>
          {t('pager.before')}
        </a>
      ) : null}
      {more ? (
        <a rel="next" href={to(page + 1)}>
          {t('pager.next')}
        </a>
      ) : null}
    </nav>
  )
}
