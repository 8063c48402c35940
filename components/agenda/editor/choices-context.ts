import { createContext } from 'react'
import type { EditorChoicesView } from '#domain/agenda/editor-view'

/** The States and organisations that an editor knows, for its parts that nobody hands them to. */
export const ChoicesContext = createContext<EditorChoicesView>({ states: [], organizations: [], names: { states: {}, organizations: {} } })
