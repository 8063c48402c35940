/** So near an edge, in pixels, what is under the pointer begins to scroll, by so many pixels a frame at most. */
const EDGE = 44
const FASTEST = 14

/** What scrolls an element: the nearest pane around it that does, or the page. */
export function scrollerOf(element: Element): Element {
  for (let around = element.parentElement; around !== null; around = around.parentElement) {
    const { overflowY } = getComputedStyle(around)
    if ((overflowY === 'auto' || overflowY === 'scroll') && around.scrollHeight > around.clientHeight) return around
  }
  return document.scrollingElement ?? document.documentElement
}

/** Scrolls a little further if the pointer is at the upper or lower edge of what scrolls. Whether it did. */
export function scrollAtEdge(scroller: Element, clientY: number): boolean {
  const isPage = scroller === document.scrollingElement
  const { top, bottom } = scroller.getBoundingClientRect()
  const [upper, lower] = isPage ? [0, window.innerHeight] : [Math.max(0, top), Math.min(window.innerHeight, bottom)]
  const beyond = clientY < upper + EDGE ? clientY - upper - EDGE : clientY > lower - EDGE ? clientY - lower + EDGE : 0
  if (beyond === 0) return false
  const before = scroller.scrollTop
  scroller.scrollTop += Math.max(-FASTEST, Math.min(FASTEST, beyond / 3))
  return scroller.scrollTop !== before
}
