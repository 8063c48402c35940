import { globSync, readFileSync } from 'node:fs'

/** Every server action of the product, by its file in app/ (without `[locale]/`) and its name. */
export function actionNames(): string[] {
  return actingFiles()
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/export (?:async function|const) (\w+)/g)].map((match) => `${file}#${match[1]}`),
    )
    .map((name) => name.replace(/^app\/(\[locale\]\/)?/, ''))
}

/** The files that hold server actions. */
export function actingFiles(): string[] {
  return globSync('{app,components,server}/**/*.{ts,tsx}').filter((file) => /^\s*'use server'/m.test(readFileSync(file, 'utf8')))
}
