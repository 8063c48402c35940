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
  const isTextField = (field: unknown): field is TextField => field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
  const wrote = ({ target: element }: Event) => {
    const checked = element instanceof HTMLInputElement && element.checked
    if (!isTextField(element) && !(element instanceof HTMLSelectElement)) return
    keep({ kind: 'wrote', element, value: element.value, checked })
    if (isTextField(element)) select(element)
  }
  let underWay: Event | null = null
  const pressed = (event: Event) => {
    const { target } = event
    const element = target instanceof Element ? target.closest('button[type=button]') : null
    if (!(element instanceof HTMLElement)) return
    keep({ kind: 'pressed', element })
    underWay = event
  }
  const select = (field: TextField) => {
    const { selectionStart: start, selectionEnd: end } = field
    hand.selected = start === null || end === null ? null : { field, start, end }
  }
  // React takes a page over in parts. A field that it has taken holds what the page came with again, and its caret is nobody's.
  const isTaken = (field: TextField) => Object.keys(field).some((key) => key.startsWith('__react'))
  const selected = () => {
    const field = document.activeElement
    // React selects nothing: what is selected in a field that it has taken, a hand has selected.
    if (isTextField(field) && (!isTaken(field) || field.selectionStart !== field.selectionEnd)) select(field)
  }
  // The caret comes into a field after the focus: as long as nothing is selected, it is not known yet.
  const entered = () => {
    hand.selected = null
    const field = document.activeElement
    if (isTextField(field) && field.selectionStart !== field.selectionEnd) select(field)
  }
  // What comes then without a key (dictation, a list of emoji) goes where the hand left the caret, among the words that it left. This event
  // itself makes React take the page over, so what is selected is kept before.
  const willWrite = ({ target: field }: Event) => {
    if (!isTextField(field)) return
    if (!isTaken(field)) return select(field)
    const written = hand.acts.findLast((act) => act.kind === 'wrote' && act.element === field)
    if (written?.kind === 'wrote' && written.value !== field.value) field.value = written.value
    if (hand.selected?.field === field) field.setSelectionRange(hand.selected.start, hand.selected.end)
  }
  // Not where the selection changes: React changes it too, while it takes the page over.
  const watched: [string, (event: Event) => void][] = [
    ['beforeinput', willWrite],
    ['input', wrote],
    ['click', pressed],
    ['focusin', entered],
    ['select', selected],
    ['keydown', selected],
    ['keyup', selected],
    ['pointerup', selected],
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
