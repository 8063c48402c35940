import type { PublishedStateView } from '#domain/agenda/published-state-view'
import type { Translator } from '#messages/translator'

type Props = {
  published: PublishedStateView | null
  /** Where the version and the list of changes stand; null for no link. */
  links: { version: string | null; changes: string | null }
  t: Translator
}

/** How far publishing has come: “version 3 published · 25 changes since”. What is up to date says no more than its version. */
export function PublishedState({ published, links, t }: Props) {
  if (published === null) return t('meeting.draftOnly')
  const { number, withdrawn, changes } = published
  return (
    <>
      <MaybeLink href={links.version}>{t(withdrawn ? 'meeting.atVersionWithdrawn' : 'meeting.atVersion', { number })}</MaybeLink>
      {changes === null || changes === 0 || withdrawn ? null : (
        <>
          {' · '}
          <MaybeLink href={links.changes}>{t('meeting.changesSince', { count: changes })}</MaybeLink>
        </>
      )}
    </>
  )
}

function MaybeLink({ href, children }: { href: string | null; children: string }) {
  return href === null ? (
    children
  ) : (
    <a href={href} className="text-accent underline">
      {children}
    </a>
  )
}
