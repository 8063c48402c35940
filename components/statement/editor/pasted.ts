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
 * What a paste would bring, when it is more than one paragraph: from the formatted copy where there is one, so that headings are known, and
 * from plain lines otherwise. Null when the browser should paste it as it is.
 */
export function paragraphsOf(data: DataTransfer): PastedParagraph[] | null {
  const html = data.getData('text/html')
  const blocks = html === '' ? [] : blocksOfDocument(new DOMParser().parseFromString(html, 'text/html'))
  const paragraphs = pastedParagraphs(blocks.length > 0 ? blocks : blocksOfLines(data.getData('text/plain')))
  return paragraphs.length > 1 ? paragraphs : null
}

// Parsed, never shown: no script of it runs, and nothing of it is kept but its words.
function blocksOfDocument(page: Document): PastedBlock[] {
  for (const unseen of page.querySelectorAll('style, script, head, template')) unseen.remove()
  return blocksOfTree(treeOf(page.body))
}

function treeOf(node: Node): PastedNode {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? ''
  const children = [...node.childNodes].filter((one) => one.nodeType === Node.ELEMENT_NODE || one.nodeType === Node.TEXT_NODE)
  return { tag: node.nodeName.toLowerCase(), children: children.map(treeOf) }
}
