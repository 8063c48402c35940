import { readFileSync } from 'node:fs'
import { z } from 'zod'

// The shape of an agenda of the demo record. Entries have keys, by which others of the file name them.

const text = z.object({ en: z.string(), ru: z.string().optional(), kk: z.string().optional() })

const contribution = z.object({
  role: z.enum(['presenter', 'moderator', 'welcome', 'closing', 'chair', 'panelist', 'discussant', 'rapporteur', 'host', 'line']),
  roleLabel: text.optional(),
  joins: z.literal(true).optional(),
  minutes: z.number().optional(),
  person: z.string().optional(),
  honorific: z.string().nullable().optional(),
  /** As a source prints it, in English, or a post in our own words. */
  position: z.union([z.string(), text]).optional(),
  status: z.enum(['invited', 'tbc', 'declined']).optional(),
  attendance: z.literal('video').optional(),
  topic: text.optional(),
  text: text.optional(),
  state: z.string().optional(),
  /** Its short name. */
  organization: z.string().optional(),
})

/** Without a label it is lettered; null is a bullet. */
const subItem = z.union([z.object({ label: z.string().nullable(), text }), text.transform((words) => ({ text: words }))])

const paper = z.object({ symbol: z.string().nullable(), title: text.nullable(), href: z.string().optional() })

/** An item of the list by its key, and which of its sub-items, counted from zero; all without them. */
const dealt = z.object({ item: z.string(), of: z.array(z.number()).optional() })

const itemWords = {
  number: z.string().optional(),
  purpose: z.enum(['information', 'discussion', 'decision']).optional(),
  abstract: text.optional(),
  subItems: z.array(subItem).optional(),
  papers: z.array(paper).optional(),
}

const part = z.object({
  title: text,
  abstract: text.optional(),
  start: z.string().optional(),
  end: z.string().optional(),
  place: text.optional(),
  deals: z.array(dealt).optional(),
  contributions: z.array(contribution),
})

const slot = z.object({
  key: z.string(),
  start: z.string().nullable(),
  end: z.string().nullable(),
  when: text.optional(),
  place: text.optional(),
  access: z.enum(['open', 'closed', 'invitation', 'media']).optional(),
  kind: z.string(),
  /** The slot whose item it continues. */
  continues: z.string().optional(),
  /** The item of the list that gives its title, and which of its sub-items are dealt with in it. */
  item: z.string().optional(),
  of: z.array(z.number()).optional(),
  continued: z.literal(true).optional(),
  deals: z.array(dealt).optional(),
  title: text.optional(),
  ...itemWords,
  contributions: z.array(contribution).optional(),
  parts: z.array(part).optional(),
})

const demoAgenda = z.object({
  preamble: text.optional(),
  people: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      sortName: z.string(),
      honorific: z.string().nullable(),
      position: z.string(),
      state: z.string().nullable(),
      organization: z.string().nullable(),
    }),
  ),
  /** The list of items, in order. */
  items: z.array(z.object({ key: z.string(), title: text, ...itemWords })).default([]),
  days: z.array(
    z.object({ date: z.string(), title: text.optional(), note: text.optional(), place: text.optional(), slots: z.array(slot) }),
  ),
  /** What the meeting changed when it adopted the agenda; an appearance is named by its slot and place in it. */
  amendments: z
    .array(
      z.union([
        z.strictObject({ item: z.string(), title: text }),
        z.strictObject({ slot: z.string(), start: z.string().optional(), end: z.string().optional(), place: text.optional() }),
        z.strictObject({ contribution: z.string(), status: z.literal('confirmed'), position: text.optional() }),
      ]),
    )
    .default([]),
})

export type DemoAgenda = z.infer<typeof demoAgenda>

/** Reads an agenda of the demo record from its file in this folder. */
export function readDemoAgenda(file: string): DemoAgenda {
  return demoAgenda.parse(JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')))
}
