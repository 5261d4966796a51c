import { furtherShapes } from './further-shapes'
import { addShapes } from './icons'

addShapes(furtherShapes)
