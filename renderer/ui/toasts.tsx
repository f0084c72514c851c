import { X } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import {
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components/Toast'
import { useWords } from '../words'
import { Button } from './button'
import { onTelling, shownMessage, toastQueue } from './toast-queue'
import styles from './toasts.module.css'

/** Messages, bottom left, read out politely; F6 goes there, also out of a dialog. */
export const Toasts = () => {
  const { t } = useWords()
  const shown = useSyncExternalStore(onTelling, shownMessage)
  // A region of its own for each message: F6 only knows one that is there from the start, and a dialog only lets a
  // new region be reached, not a new message in an old one.
  if (shown === undefined) return null
  return (
    <ToastRegion
      key={shown}
      queue={toastQueue}
      className={styles.region ?? ''}
      aria-label={t(($) => $.toasts.region)}
    >
      {({ toast }) => (
        <Toast toast={toast} className={styles.toast ?? ''}>
          <ToastContent className={styles.text ?? ''} role="status">
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.action && (
            <Button
              onPress={() => {
                toast.content.action?.press()
                toastQueue.close(toast.key)
              }}
            >
              {toast.content.action.label}
            </Button>
          )}
          <Button look="quiet" slot="close" aria-label={t(($) => $.toasts.dismiss)}>
            <X size={18} strokeWidth={1.75} aria-hidden />
          </Button>
        </Toast>
      )}
    </ToastRegion>
  )
}
