import { Fragment, render } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { jsx } from 'preact/jsx-runtime'
import { preactKey, world } from './world'

const lent = { Fragment, jsx, render, useEffect, useLayoutEffect, useRef, useState }

/** What scripts that are loaded on request may use of Preact. */
export type LentPreact = typeof lent

world[preactKey] = lent
