import { BookOpen, CircleHelp } from 'lucide-react'
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Popover } from 'react-aria-components/Popover'
import { CLAIM_OF_STEP } from '../../shared/evidence/claim-of-step'
import { whySentence } from '../../shared/languages/why-sentence'
import { isBuiltInStepId, type StepId } from '../../shared/routine/step'
import type { TonightView } from '../../shared/view'
import { useLearnAbout } from '../learn-about'
import { Button } from '../ui/button'
import { useWords } from '../words'
import styles from './why.module.css'

interface Props {
  step: StepId
  why: TonightView['why']
  /** What else to know about the step where it stands now. */
  also?: readonly string[]
}

/** "Why this time?": the rules that decided about a step, in words, and the way to what they rest on. */
export const Why = ({ step, why, also = [] }: Props) => {
  const { t, language, name, time } = useWords()
  const learnAbout = useLearnAbout()
  const reasons = (why[step] ?? []).map((one) => whySentence({ say: t, language, name, time }, one))
  const sentences = [...reasons, ...also]
  if (sentences.length === 0) return null
  const title = t(($) => $.tonight.why)
  return (
    <DialogTrigger>
      <Button look="bare" aria-label={`${title} ${name(step)}`}>
        <CircleHelp size={18} strokeWidth={1.75} aria-hidden />
      </Button>
      <Popover className={styles.popover ?? ''} placement="bottom start">
        <Dialog className={styles.dialog ?? ''}>
          <Heading slot="title" level={2} className={styles.title ?? ''}>
            {title}
          </Heading>
          <ul className={styles.reasons}>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          {isBuiltInStepId(step) && (
            <div className={styles.more}>
              <Button look="quiet" onPress={() => learnAbout(CLAIM_OF_STEP[step])}>
                <BookOpen size={18} strokeWidth={1.75} aria-hidden />
                {t(($) => $.tonight.why_more)}
              </Button>
            </div>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
