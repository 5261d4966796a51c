import type { Site } from './site'

export type { Site } from './site'

/** Every file under `data` is a site; tests check each against the schema, so it is not checked again here. */
export const sites: readonly Site[] = Object.values(
  import.meta.glob<Site>('./data/*.json', { eager: true, import: 'default' }),
)
