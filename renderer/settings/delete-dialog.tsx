import { logEn } from '../../shared/languages/en/log'
import { logNl } from '../../shared/languages/nl/log'
import { useAreaWords } from '../area-words'
import { tell } from '../ui/toast-queue'
import { TypedSheet } from '../ui/typed-sheet'
import { wish } from '../wishes'
import { useWords } from '../words'

/** Everything goes for good, so the word has to be typed. */
export const DeleteDialog = ({ onClose }: { onClose(): void }) => {
  const words = useWords()
  const say = useAreaWords('log', { en: logEn, nl: logNl })
  const word = say(($) => $.data.delete_word)
  return (
    <TypedSheet
      title={say(($) => $.data.delete)}
      label={say(($) => $.data.delete_type, { word })}
      longest={20}
      problemOf={(typed) =>
        typed.toLowerCase() === word ? undefined : say(($) => $.data.delete_wrong, { word })
      }
      action={say(($) => $.data.delete)}
      onTyped={async () => {
        if (!(await wish(words, 'deleteEverything', { sure: true }))) return
        tell({ text: say(($) => $.data.deleted) })
        onClose()
      }}
      onClose={onClose}
    >
      <p>{say(($) => $.data.delete_about)}</p>
    </TypedSheet>
  )
}
