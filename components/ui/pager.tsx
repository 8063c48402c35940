import type { Translator } from '#messages/translator'

/** The way to the pages before and behind this one. `address` may carry a query already. */
export function Pager({ address, page, more, t }: { address: string; page: number; more: boolean; t: Translator }) {
  if (page === 1 && !more) return null
  const to = (number: number) => `${address}${address.includes('?') ? '&' : '?'}page=${number}`
  return (
    <nav className="actions" aria-label={t('pager.label')}>
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
