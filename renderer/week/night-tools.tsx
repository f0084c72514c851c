import { AlarmClock, Copy } from 'lucide-react'
import { useState } from 'react'
import type { EveningView } from '../../shared/view'
import type { WeekNight } from '../../shared/week/week-night'
import { Button } from '../ui/button'
import { useWords } from '../words'
import { CopyDialog } from './copy-dialog'
import type { Draft } from './draft'
import styles from './night-tools.module.css'
import { ProposalDialog } from './proposal-dialog'

interface Props {
  view: EveningView
  night: WeekNight
  draft: Draft
  onDraft(draft: Draft): void
}

/** Less common ways to set a night: from the wake time, and for other weekdays as well. */
export const NightTools = ({ view, night, draft, onDraft }: Props) => {
  const { t } = useWords()
  const [open, setOpen] = useState<'proposal' | 'copy' | null>(null)
  return (
    <div className={styles.tools}>
      {!draft.resting && (
        <Button look="quiet" onPress={() => setOpen('proposal')}>
          <AlarmClock size={18} strokeWidth={1.75} aria-hidden />
          {t(($) => $.week.from_wake)}
        </Button>
      )}
      <Button look="quiet" onPress={() => setOpen('copy')}>
        <Copy size={18} strokeWidth={1.75} aria-hidden />
        {t(($) => $.week.copy)}
      </Button>
      {open === 'proposal' && (
        <ProposalDialog
          view={view}
          wake={draft.night.wake}
          onTake={(taken) => onDraft({ ...draft, night: taken })}
          onClose={() => setOpen(null)}
        />
      )}
      {open === 'copy' && (
        <CopyDialog
          evening={night.evening}
          weekStart={view.weekStart}
          draft={draft}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  )
}
