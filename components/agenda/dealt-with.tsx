import { Fragment, type ReactNode } from 'react'
import type { Reader } from '#components/agenda/reader.ts'
import { Localized } from '#components/ui/localized'
import type { DocumentDealt } from '#domain/agenda/agenda-document'
import { type DealtItem, dealtItems, isNumberedWithin, labelInReference } from '#domain/agenda/dealt-items'

/**
 * “Items 3 (c), 4–6”: the items of the list that a slot or part deals with, each a link to it. Null where the title says as much
 * already.
 */
export function dealtWith(deals: readonly DocumentDealt[], ownItemId: string | null, reader: Reader): ReactNode {
  const { numbered, unnumbered } = dealtItems(reader.items, deals, ownItemId)
  if (numbered.length + unnumbered.length === 0) return null
  const several = numbered.length > 1 || numbered.some(({ last }) => last !== null)
  const list = separated(
    numbered.map(({ first, last }) => (
      <Fragment key={first.item.id}>
        <ItemLink dealt={first} reader={reader} />
        {last === null ? null : '–'}
        {last === null ? null : <ItemLink dealt={last} reader={reader} />}
      </Fragment>
    )),
    ', ',
  )
  return separated(
    [
      ...(numbered.length === 0
        ? []
        : [<Fragment key="numbered">{reader.t.rich('agenda.dealsWith', { several: several ? 'yes' : 'no', list: () => list })}</Fragment>]),
      ...unnumbered.map((dealt) => <ItemLink key={dealt.item.id} dealt={dealt} reader={reader} />),
    ],
    '; ',
  )
}

function ItemLink({ dealt: { item, subItems }, reader: { locale } }: { dealt: DealtItem; reader: Reader }) {
  const own = subItems?.every(({ label }) => isNumberedWithin(label, item.number)) ?? false
  return (
    <a href={`#${item.id}`} className="text-inherit">
      {own ? null : (item.number ?? <Localized text={item.title} locale={locale} />)}
      {subItems?.map(({ id, label, text }, index) => (
        <Fragment key={id}>
          {index > 0 && own ? ', ' : own ? null : ' '}
          {label === null ? (
            <>
              (<Localized text={text} locale={locale} />)
            </>
          ) : (
            labelInReference(label, item.number)
          )}
        </Fragment>
      ))}
    </a>
  )
}

function separated(nodes: readonly ReactNode[], separator: string): ReactNode {
  return nodes.map((node, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: made anew from a frozen document
    <Fragment key={index}>
      {index === 0 ? null : separator}
      {node}
    </Fragment>
  ))
}
