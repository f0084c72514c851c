import { Button } from 'react-aria-components/Button'
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip'
import type { Footing } from '../../shared/evidence/strength'
import styles from './claims.module.css'
import { useLearnWords } from './learn-words'

/** How well a claim is supported, with what that means as its tooltip. */
export const FootingLabel = ({ footing }: { footing: Footing }) => {
  const say = useLearnWords()
  return (
    <TooltipTrigger delay={200}>
      <Button className={styles.footing ?? ''} data-footing={footing}>
        {say(($) => $.footing[footing])}
      </Button>
      <Tooltip placement="top" offset={6} className={styles.tooltip ?? ''}>
        {say(($) => $.footing_means[footing])}
      </Tooltip>
    </TooltipTrigger>
  )
}
