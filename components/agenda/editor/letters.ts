/** The letters of a title and of an abstract in the editor: as they are set in the programme. */
export const titleLetters = 'font-serif text-2xl/tight font-title text-ink'
export const abstractLetters = 'font-serif text-lg/relaxed text-soft'
