'use client'

import {
  blocksOfLines,
  blocksOfTree,
  type PastedBlock,
  type PastedNode,
  type PastedParagraph,
  pastedParagraphs,
} from '#domain/statement/pasted-text'

/**
 * The paragraphs of a paste, when there is more than one: read from the HTML copy, which has headings, or else from the
 * plain lines. Null means that the browser pastes as usual.
 */
export function paragraphsOf(data: DataTransfer): PastedParagraph[] | null {
  const html = data.getData('text/html')
  const blocks = html === '' ? [] : blocksOfDocument(new DOMParser().parseFromString(html, 'text/html'))
  const paragraphs = pastedParagraphs(blocks.length > 0 ? blocks : blocksOfLines(data.getData('text/plain')))
  return paragraphs.length > 1 ? paragraphs : null
}

// Parsed but never shown: none of its scripts run, and only its text is kept.
function blocksOfDocument(page: Document): PastedBlock[] {
  for (const unseen of page.querySelectorAll('style, script, head, template')) unseen.remove()
  return blocksOfTree(treeOf(page.body))
}

// A browser nests no deeper than 512 elements.
function treeOf(node: Node): PastedNode {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? ''
  const children = [...node.childNodes].filter(({ nodeType }) => nodeType === Node.ELEMENT_NODE || nodeType === Node.TEXT_NODE)
  return { tag: node.nodeName.toLowerCase(), children: children.map(treeOf) }
}
