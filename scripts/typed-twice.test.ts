import { expect, test } from 'vitest'
import { typedTwice } from './typed-twice.ts'

// The rule that what a query answers is typed once, tried on a type that is not one of ours.

const view = at('domain', 'thing-view.ts')
const VIEW = {
  file: view,
  text: 'export type ThingView = { slug: string; day: string; state: "on" | "off"; tags: string[] }',
}
const component = (text: string) => ({ file: at('components', 'thing-list.tsx'), text })
const query = (text: string) => ({ file: at('server', 'things.ts'), text })

test('a component that declares a part of a read model again is named, whatever its types', () => {
  expect(typedTwice([VIEW, component('type Row = { day: string; slug: string; state: string }')])).toEqual([
    `${at('components', 'thing-list.tsx')}: typed twice, use the type of ${view}: day, slug, state`,
  ])
  expect(typedTwice([VIEW, component('function List({ row }: { row: { slug: string; state: string; tags: string[] } }) {}')])).toEqual([
    `${at('components', 'thing-list.tsx')}: typed twice, use the type of ${view}: slug, state, tags`,
  ])
})

test('so is a query that declares one whole, and not one that says more or less', () => {
  expect(typedTwice([VIEW, query('type Row = { tags: string[]; state: string; day: string; slug: string }')])).toEqual([
    `${at('server', 'things.ts')}: typed twice, use the type of ${view}: tags, state, day, slug`,
  ])
  expect(typedTwice([VIEW, query('type Asked = { slug: string; day: string; state: string }')])).toEqual([])
  expect(typedTwice([VIEW, query('type Row = { slug: string; day: string; state: string; tags: string[]; id: string }')])).toEqual([])
})

test('a component may take the type, add to it, and name two things that a read model names', () => {
  const own = 'type Props = { things: ThingView[]; slug: string; state: string }\ntype Option = { slug: string; day: string }'
  expect(typedTwice([VIEW, component(own)])).toEqual([])
})

function at(folder: string, name: string): string {
  return `${folder}/noun/${name}`
}
