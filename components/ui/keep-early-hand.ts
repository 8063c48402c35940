type TextField = HTMLInputElement | HTMLTextAreaElement

/** A field that was written in, and what stood in it then. */
export type Written = { kind: 'wrote'; element: TextField | HTMLSelectElement; value: string; checked: boolean }

export type EarlyAct = { kind: 'pressed'; element: HTMLElement } | Written

/** What a hand did to a page before its scripts were there, in order; what it has selected in a field; and the end of the watch over it. */
export type EarlyHand = { acts: EarlyAct[]; selected: { field: TextField; start: number; end: number } | null; stop: () => void }

declare global {
  interface Window {
    gavelEarlyHand?: EarlyHand
  }
}

/**
 * Watches what a hand does to a page whose scripts have not come. It is written into the page as it stands here, and so names nothing
 * outside itself. Links, folds and the sending of forms need no script, and are not watched.
 */
export function keepEarlyHand(): void {
  // A second press in impatience is the same act, and of what is written in a field the last counts.
  const keep = (act: EarlyAct) => {
    const last = hand.acts.at(-1)
    if (last?.kind === act.kind && last.element === act.element) hand.acts.pop()
    hand.acts.push(act)
  }
  const wrote = ({ target: element }: Event) => {
    const checked = element instanceof HTMLInputElement && element.checked
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement)
      keep({ kind: 'wrote', element, value: element.value, checked })
    select()
  }
  let underWay: Event | null = null
  const pressed = (event: Event) => {
    const { target } = event
    const element = target instanceof Element ? target.closest('button[type=button]') : null
    if (!(element instanceof HTMLElement)) return
    keep({ kind: 'pressed', element })
    underWay = event
  }
  const select = () => {
    const field = document.activeElement
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return
    // React has put back what the page came with, and its caret is nobody's.
    const written = hand.acts.findLast((act) => act.kind === 'wrote' && act.element === field)
    if (written?.kind === 'wrote' && written.value !== field.value) return
    const { selectionStart: start, selectionEnd: end } = field
    hand.selected = start === null || end === null ? null : { field, start, end }
  }
  // Not where the selection changes: React changes it too, while it takes the page over.
  const watched: [string, (event: Event) => void][] = [
    ['input', wrote],
    ['click', pressed],
    ['select', select],
    ['keyup', select],
    ['pointerup', select],
  ]
  const hand: EarlyHand = {
    acts: [],
    selected: null,
    stop: () => {
      for (const [event, listener] of watched) document.removeEventListener(event, listener, true)
      // A press that made React take the page over is the first that it sees itself.
      if (underWay !== null && underWay === window.event) hand.acts.pop()
    },
  }
  for (const [event, listener] of watched) document.addEventListener(event, listener, true)
  window.gavelEarlyHand = hand
}
