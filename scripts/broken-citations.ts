import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'

const OURS = globSync('{.,{app,bench,components,db,domain,e2e,http,messages,scripts,server}/**}/*.{ts,tsx}').map((file) => basename(file))

/** Citations in a file that are not in the repository: papers, their headings, decisions, other files. */
export function brokenCitations(file: string): string[] {
  // A citation may continue in the next line of its comment.
  const text = readFileSync(file, 'utf8').replaceAll(/\n\s*(?:\*|\/\/)?\s*/g, ' ')
  const sections = [...text.matchAll(/\b(?:design|practice|facts)(?:\.md)? §[\d.]*/gi)].map(([cited]) => cited)
  const papers = [...text.matchAll(/(?<![\w/.#-])[\w-]+\.md\b/g)].filter(([paper]) => globSync(`{.,docs,docs/adr}/${paper}`).length === 0)
  const files = [
    ...text.matchAll(
      /(?<![\w/#.-])(?:app|bench|components|db|docs|domain|e2e|http|messages|scripts|server)\/(?:(?!\]\()[\w()[\]./-])+\.(?:tsx?|md|json)\b/g,
    ),
  ]
  // A page of docs/ may name a file by its path once and then by its last part.
  const names = file.endsWith('.md') ? [...text.matchAll(/`([\w-]+\.tsx?)`/g)].filter(([, name = '']) => !OURS.includes(name)) : []
  const headings = [...text.matchAll(/\b(docs\/[\w/-]+\.md), “([^”]+)”/g)]
  const decisions = [...text.matchAll(/\bADR (\d{4})\b/g)].filter(([, number]) => globSync(`docs/adr/${number}-*.md`).length === 0)
  return [
    ...sections,
    ...papers.map(([cited]) => cited),
    ...files.map(([cited]) => cited).filter((cited) => !existsSync(cited)),
    ...headings
      .filter(([, paper = '', heading]) => existsSync(paper) && !readFileSync(paper, 'utf8').split('\n').includes(`## ${heading}`))
      .map(([cited]) => cited),
    ...names.map(([cited]) => cited),
    ...decisions.map(([cited]) => cited),
  ]
}
