type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** What a hand did: a button pressed, or a field written in, with what stood in it then and where the caret was. */
export type EarlyAct =
  | { kind: 'pressed'; element: HTMLElement }
  | { kind: 'wrote'; element: Field; value: string; checked: boolean; caret: number | null }

/** What a hand did to a page before its scripts were there, in order, and the end of the watch over it. */
type EarlyHand = { acts: EarlyAct[]; end: () => void }

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
  const acts: EarlyAct[] = []
  // A second press in impatience is the same act, and of what is written in a field the last counts.
  const keep = (act: EarlyAct) => {
    const last = acts.at(-1)
    if (last?.kind === act.kind && last.element === act.element) acts.pop()
    acts.push(act)
  }
  const wrote = ({ target: element }: Event) => {
    if (element instanceof HTMLSelectElement) keep({ kind: 'wrote', element, value: element.value, checked: false, caret: null })
    else if (element instanceof HTMLInputElement)
      keep({ kind: 'wrote', element, value: element.value, checked: element.checked, caret: element.selectionStart })
    else if (element instanceof HTMLTextAreaElement)
      keep({ kind: 'wrote', element, value: element.value, checked: false, caret: element.selectionStart })
  }
  const pressed = ({ target }: Event) => {
    const element = target instanceof Element ? target.closest('button[type=button]') : null
    if (element instanceof HTMLElement) keep({ kind: 'pressed', element })
  }
  document.addEventListener('input', wrote, true)
  document.addEventListener('click', pressed, true)
  window.gavelEarlyHand = {
    acts,
    end: () => {
      document.removeEventListener('input', wrote, true)
      document.removeEventListener('click', pressed, true)
    },
  }
}
