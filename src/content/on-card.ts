import '../interface/all-icons'
import { startCards } from '../glossary/card/start-cards'
import { cardScript } from './card-script'

cardScript.handOver(startCards)
