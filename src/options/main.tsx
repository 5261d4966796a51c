import '../interface/all-icons'
import { render } from 'preact'
import { parseSettings } from '../settings/schema'
import { readSettings } from '../settings/store'
import { Options } from './options'

const read = await readSettings().then(
  (settings) => ({ settings, failure: null }),
  (error: unknown) => ({ settings: parseSettings(undefined), failure: String(error) }),
)
render(<Options first={read.settings} failure={read.failure} />, document.body)
