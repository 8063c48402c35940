/** A page is not what we know Next to send, so it cannot be turned into a document. `message` says what was found. */
export class NotADocument extends Error {}

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g
/** The inline scripts that only hand React its data, or name the scripts to load: without these they say nothing. */
const DATA = /^(\(self\.__next_f=self\.__next_f\|\|\[\]\)\.push\(|self\.__next_f\.push\(|\(globalThis\["TURBOPACK"\] \|\| )/
/** What a page says to machines (`components/ui/structured-data.tsx`): it runs nowhere, and no sign in it begins another element. */
const SAID_TO_MACHINES = ' type="application/ld+json"'
const PRELOAD = /<link rel="(?:module)?preload"[^>]*>/g
const STYLESHEET = /<link rel="stylesheet" href="([^"]+)"[^>]*>/g

/**
 * Turns a page as Next sends it into a document: without scripts, what announces them, and React's marks; its styles stand in it. What it
 * says to machines stays. `style` gives the rules for the sheets named. Throws `NotADocument` for a script we do not know, or a part that a script would put in its place.
 */
export async function documentOf(
  page: string,
  style: (sheets: string[], html: string) => Promise<string>,
): Promise<{ html: string; style: string }> {
  const bare = page
    .replace(SCRIPT, (script, attributes: string, code: string) => {
      if (attributes === SAID_TO_MACHINES && !code.includes('<')) return script
      if (/ src="\/_next\/static\/[^"]+"/.test(attributes) || DATA.test(code)) return ''
      throw new NotADocument(`an unknown script: ${attributes.slice(0, 80)} ${code.slice(0, 80)}`)
    })
    .replace(PRELOAD, '')
    .replaceAll(/<!--(?: |\$|\/\$|&|\/&|html|head|body)?-->/g, '')
    .replace('<meta name="next-size-adjust" content=""/>', '')
    .replaceAll('<div hidden=""></div>', '')
  const left = /<script(?! type="application\/ld\+json">)|<template|<!--.{0,20}|<html id="__next_error__"|<div hidden="" id="S:/.exec(bare)
  if (left) throw new NotADocument(`something that needs a script: ${left[0]}`)
  const sheets = [...bare.matchAll(STYLESHEET)].flatMap(([, href]) => href ?? [])
  const unstyled = bare.replace(STYLESHEET, '')
  if (sheets.length === 0 || !unstyled.includes('</head>')) throw new NotADocument('no head, or no styles')
  const rules = await style(sheets, unstyled)
  return { html: unstyled.replace('</head>', () => `<style>${rules}</style></head>`), style: rules }
}
