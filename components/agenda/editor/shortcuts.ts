/** The keys of the editor as its help lists them; `does` and `where` are codes of messages. */
export const SHORTCUTS = [
  {
    where: 'anywhere',
    keys: [
      { does: 'search', press: ['/', 'Ctrl K'] },
      { does: 'undo', press: ['Ctrl Z'] },
      { does: 'redo', press: ['Ctrl Y', 'Ctrl Shift Z'] },
      { does: 'help', press: ['?'] },
    ],
  },
  {
    where: 'list',
    keys: [
      { does: 'move', press: ['↑', '↓'] },
      { does: 'ends', press: ['Home', 'End'] },
      { does: 'typeAhead', press: ['A …', '14:00'] },
      { does: 'open', press: ['Enter'] },
    ],
  },
  {
    where: 'form',
    keys: [
      { does: 'back', press: ['Esc'] },
      { does: 'take', press: ['Enter', 'Tab'] },
    ],
  },
] as const
