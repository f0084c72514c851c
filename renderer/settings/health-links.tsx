import { useAreaWords } from '../area-words'
import { SAFETY_WORDS } from '../forms/safety-words'
import { HEALTH_PARTS, useOpenHealth } from '../open-health'
import { Button } from '../ui/button'
import { Section } from './section'
import styles from './settings.module.css'

/** The way to the health questions, medicines, magnesium and the bath. */
export const HealthLinks = () => {
  const say = useAreaWords('safety', SAFETY_WORDS)
  const openHealth = useOpenHealth()
  return (
    <Section title={say(($) => $.title)}>
      <div className={styles.parts}>
        {HEALTH_PARTS.map((part) => (
          <Button key={part} onPress={() => openHealth(part)}>
            {say(($) => $.parts[part])}
          </Button>
        ))}
      </div>
    </Section>
  )
}
