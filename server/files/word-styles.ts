import { attributeIn, childOf, childrenOf, type XmlElement } from '#server/files/xml-tree'

/** A style of a Word file, with what it has of the styles it is based on. */
export type WordStyle = { name: string; level: number | null; list: ListPlace | null; strong: boolean; italic: boolean }

/** A list of a file and the level in it, 0 to 8. */
export type ListPlace = { list: string; level: number }

/** The styles of a file by their ids, and the language it sets for all that names none. */
export type WordStyles = { language: string | null; styleOf: (id: string | null) => WordStyle | null }

/** Styles are based on others, which is followed so far and no farther: a file may turn them in a circle. */
const FARTHEST = 20

/** Reads the part of styles; a file without one has none. */
export function wordStyles(root: XmlElement | null): WordStyles {
  const written = new Map(root === null ? [] : childrenOf(root, 'style').map((style) => [style.attributes.styleId ?? '', style]))
  const defaults = childOf(childOf(childOf(root, 'docDefaults'), 'rPrDefault'), 'rPr')
  const known = new Map<string, WordStyle | null>()
  const styleOf = (id: string | null, far = 0): WordStyle | null => {
    const style = id === null ? undefined : written.get(id)
    if (id === null || style === undefined || far > FARTHEST) return null
    const before = known.get(id)
    if (before !== undefined) return before
    const basis = styleOf(attributeIn(style, 'basedOn'), far + 1)
    const [paragraph, run] = [childOf(style, 'pPr'), childOf(style, 'rPr')]
    const name = attributeIn(style, 'name') ?? id
    const read = {
      name,
      level: outlineLevel(paragraph) ?? levelOfName(name) ?? basis?.level ?? null,
      list: listPlace(paragraph, basis?.list ?? null),
      strong: isOn(run, 'b') ?? basis?.strong ?? false,
      italic: isOn(run, 'i') ?? basis?.italic ?? false,
    }
    known.set(id, read)
    return read
  }
  return { language: attributeIn(defaults, 'lang'), styleOf: (id) => styleOf(id) }
}

// Word's own headings are in its outline whether the file says so or not.
function levelOfName(name: string): number | null {
  const [, level] = /^heading ([1-9])$/i.exec(name) ?? []
  return level === undefined ? null : Number(level)
}

/** Whether a toggle of a run is set; null where nothing is said of it. */
export function isOn(properties: XmlElement | null, name: string): boolean | null {
  const toggle = childOf(properties, name)
  return toggle === null ? null : !['0', 'false', 'off'].includes(toggle.attributes.val ?? '')
}

/** The level of the outline that paragraph properties set, 1 to 9; null for none. */
export function outlineLevel(properties: XmlElement | null): number | null {
  const level = Number(attributeIn(properties, 'outlineLvl') ?? Number.NaN)
  return level >= 0 && level <= 8 ? Math.trunc(level) + 1 : null
}

/** Where a paragraph stands in a list; list 0 takes it out of the list of its style. */
export function listPlace(properties: XmlElement | null, ofStyle: ListPlace | null): ListPlace | null {
  const numbering = childOf(properties, 'numPr')
  if (numbering === null) return ofStyle
  const list = attributeIn(numbering, 'numId') ?? ofStyle?.list ?? null
  const level = Number(attributeIn(numbering, 'ilvl') ?? ofStyle?.level ?? 0)
  return list === null || list === '0' ? null : { list, level: level >= 0 && level <= 8 ? Math.trunc(level) : 0 }
}
