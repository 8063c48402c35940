// The import rules (docs/architecture.md): app → components → domain, app → server → {db, domain}.
const PRODUCT = '^(app|components|domain|server|db|messages|http|config)/'

/** Of our own code, `from` may reach what matches `to` and nothing else. */
const only = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: '\\.test\\.ts$' },
  to: { dependencyTypes: ['local'], pathNot: to },
})

// The floors of server/, lowest first: no noun, who chairs, makers of commands and queries, the nouns, what composes nouns.
const NOUNS = '(people|record|agenda|meeting|publication|statement|account|outbox)'
const COMPOSING = '(handover|desk|activity)'
const GROUND = '^(db|domain|config)/|^server/core/'
const COMMAND_FLOOR = `${GROUND}|^server/(chair|command)/`

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    only('domain-is-pure', 'domain/ imports itself alone of our code', '^domain/', ['^domain/']),
    only('components-know-the-domain', 'components/ imports components, domain and the sentences', '^components/', [
      '^components/',
      '^domain/',
      '^messages/',
    ]),
    only('server-knows-db-and-domain', 'server/ imports server, db, domain and config', '^server/', [
      '^server/',
      '^db/',
      '^domain/',
      '^config/',
    ]),
    only('config-stands-alone', 'config/ reads the environment and imports itself alone', '^config/', ['^config/']),
    only('core-knows-no-noun', 'server/core/ is the lowest floor', '^server/core/', [GROUND]),
    only('papers-know-no-noun', 'server/papers/ draws blocks; it imports core alone', '^server/papers/', [`${GROUND}|^server/papers/`]),
    only('files-know-no-noun', 'server/files/ reads what people bring; it imports core alone', '^server/files/', [
      `${GROUND}|^server/files/`,
    ]),
    only('chair-stands-on-core', 'server/chair/ imports core alone', '^server/chair/', [`${GROUND}|^server/chair/`]),
    only('command-stands-on-chair', 'server/command/ imports core and chair', '^server/command/', [COMMAND_FLOOR]),
    only('a-noun-reaches-rows', "A noun reaches another noun's rows, never its commands or queries", `^server/${NOUNS}/`, [
      COMMAND_FLOOR,
      `^server/${NOUNS}/rows/`,
      '^server/$1/',
    ]),
    only('composing-reaches-rows', 'What composes nouns reaches their rows', `^server/${COMPOSING}/`, [
      COMMAND_FLOOR,
      `^server/${NOUNS}/rows/`,
      '^server/$1/',
    ]),
    only('rows-are-read-alone', 'rows/ reaches rows, never a command or query', '^server/\\w+/rows/', [
      COMMAND_FLOOR,
      '^server/\\w+/rows/',
    ]),
    only('queries-change-nothing', 'queries/ reaches no command', '^server/(\\w+)/queries/', [
      COMMAND_FLOOR,
      '^server/\\w+/rows/',
      '^server/$1/queries/',
    ]),
    {
      name: 'web-is-the-top',
      comment: 'Below server/web/ nothing knows of it, nor of the demo or the due work',
      severity: 'error',
      from: { path: `^server/(core|chair|command|${NOUNS}|${COMPOSING})/`, pathNot: '\\.test\\.ts$' },
      to: { path: '^server/(web|demo|due-work)' },
    },
    only('db-knows-the-domain', "db/ imports itself, config and the domain's types", '^db/', ['^db/', '^domain/', '^config/']),
    only('app-never-touches-db', 'app/ reaches the database through server/ alone', '^app/', [
      '^app/',
      '^components/',
      '^server/',
      '^domain/',
      '^messages/',
    ]),
    only('http-knows-db-and-domain', 'http/ answers before Next: it imports itself, db, domain, config and the sentences', '^http/', [
      '^http/',
      '^db/',
      '^domain/',
      '^config/',
      '^messages/',
    ]),
    only('messages-stand-alone', 'messages/ imports itself and the domain', '^messages/', ['^messages/', '^domain/']),
    {
      name: 'domain-uses-few-libraries',
      comment: 'No Next, React, database, clock or randomness in domain/',
      severity: 'error',
      from: { path: '^domain/', pathNot: '\\.test\\.ts$' },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'core', 'npm-optional'],
        pathNot: '^node_modules/(zod|temporal-polyfill|temporal-spec|diff)/',
      },
    },
    {
      name: 'next-in-one-place',
      comment: 'In server/, Next and next-auth are known to server/web alone',
      severity: 'error',
      from: { path: '^(server|db|messages)/', pathNot: '^server/web/' },
      to: { path: '^node_modules/(next|next-auth|react|react-dom)/' },
    },
    {
      name: 'driver-in-db',
      comment: 'Only db/ names the driver; the archive and crash proofs open files themselves',
      severity: 'error',
      from: { pathNot: ['^db/', '^(e2e|bench)/', '\\.test\\.ts$'] },
      to: { path: ['^node_modules/better-sqlite3/', '^node_modules/drizzle-orm/better-sqlite3/'] },
    },
    {
      name: 'operator-is-not-on-the-network',
      comment: 'What skips permissions is not to be had from app/',
      severity: 'error',
      from: { path: '^(app|components)/|^proxy' },
      to: { path: '^server/(core/operator|account/open-account|demo/)' },
    },
    {
      name: 'product-without-proofs',
      comment: 'The product imports nothing of its tests, measurements and scripts',
      severity: 'error',
      from: { path: PRODUCT, pathNot: '\\.test\\.ts$|^domain/policy/policy-table\\.ts$' },
      to: { path: '^(e2e|bench|scripts)/|^domain/policy/policy-(cast|table)\\.ts$' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: { pathNot: '\\.test\\.ts$' },
      to: { circular: true },
    },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)\\.fonts/|^(\\.next|\\.test|node_modules/\\.cache)' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'react-server', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    },
  },
}
