import '../interface/all-icons'
import { createDefinitions } from '../glossary/card/definitions'
import { cardScript } from './card-script'

cardScript.handOver(createDefinitions)
