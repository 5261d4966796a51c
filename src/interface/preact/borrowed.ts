import type { LentPreact } from './lend'
import { preactKey, world } from './world'

/**
 * Stands for `preact` in scripts that are loaded on request (`vite.config.ts`): the hooks of a second copy
 * would not work in what the first one draws. A build that wants more than is lent fails.
 */
export const { Fragment, jsx, render, useEffect, useLayoutEffect, useRef, useState } = world[
  preactKey
] as LentPreact

export const jsxs = jsx
