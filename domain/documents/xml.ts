/** An element of an XML file. Attributes and children that are null are left out. */
export type XmlElement = { name: string; attributes: Record<string, string | number | null>; children: readonly XmlElement[] | string }

/** An element with its children, or its words. */
export function element(
  name: string,
  children: readonly (XmlElement | null)[] | string = [],
  attributes: XmlElement['attributes'] = {},
): XmlElement {
  return { name, attributes, children: typeof children === 'string' ? children : children.filter((child) => child !== null) }
}

/** A file of XML 1.0 in UTF-8. Signs that no XML file may hold are left out. */
export function xmlFile(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '')}`
}

function written({ name, attributes, children }: XmlElement, indent: string): string {
  const said = Object.entries(attributes).flatMap(([key, value]) => (value === null ? [] : [` ${key}="${escaped(String(value))}"`]))
  const opening = `${indent}<${name}${said.join('')}`
  if (children.length === 0) return `${opening}/>\n`
  const within =
    typeof children === 'string' ? escaped(children) : `\n${children.map((child) => written(child, `${indent}  `)).join('')}${indent}`
  return `${opening}>${within}</${name}>\n`
}

function escaped(words: string): string {
  return words
    .toWellFormed()
    .replaceAll(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
