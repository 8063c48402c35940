'use client'

import { blocksOfLines, type PastedBlock, type PastedParagraph, pastedParagraphs } from '#domain/statement/pasted-text'

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
  const blocks = [...page.querySelectorAll('h1, h2, h3, h4, h5, h6, p, li')].filter((one) => one.querySelector('p, li') === null)
  return blocks.map((one) => ({ kind: /^H\d$/.test(one.tagName) ? 'heading' : 'text', text: one.textContent.replace(/\s+/g, ' ') }))
}
