/** The fields of a filter side by side, and its buttons beneath them across the whole width. */
export const filterLook = 'mt-6 grid grid-cols-[repeat(auto-fit,minmax(150px,1fr))] gap-x-6'
export const filterActionsLook = 'col-span-full mt-4'
