// The small window of a notification without buttons. Nothing but this file and its colours, so that it is there at
// once: its words come with the card, and it closes with the answer.
import type { AnswerButton, AnswerCard } from '../../shared/reminders/answer-card'

const place = document.querySelector('main') ?? document.body

const made = (tag: 'h1' | 'p' | 'div', ...content: (string | Node)[]): HTMLElement => {
  const element = document.createElement(tag)
  element.append(...content)
  return element
}

const button = (label: string, press: () => void): HTMLButtonElement => {
  const element = document.createElement('button')
  element.type = 'button'
  element.textContent = label
  element.addEventListener('click', press)
  return element
}

const answer = async (card: AnswerCard, { does }: AnswerButton): Promise<void> => {
  const { evening, step } = card
  if (typeof does === 'string') {
    const reply = await window.evenfall.ask('answerElsewhere', { evening, step, answer: does })
    // With warnings the large window asks, and this one is no longer needed.
    return reply.recorded || reply.warnings ? window.close() : tellThatItIsGone(card)
  }
  const { carried } = await window.evenfall.ask('snooze', { evening, step, minutes: does.snooze })
  if (carried) window.close()
  else tellThatItIsGone(card)
}

const tellThatItIsGone = ({ gone, close }: AnswerCard): void => {
  const sentence = made('p', gone)
  sentence.setAttribute('role', 'alert')
  const closing = button(close, () => window.close())
  place.replaceChildren(sentence, closing)
  closing.focus()
}

const fill = async (): Promise<void> => {
  const card = await window.evenfall.ask('answerCard', undefined)
  if (!card) return window.close()
  document.documentElement.lang = card.language
  document.documentElement.dataset.theme = card.theme
  document.title = card.title
  if (!card.isOpen) return tellThatItIsGone(card)
  const pressing = (one: AnswerButton): HTMLButtonElement =>
    button(one.label, () => void answer(card, one).catch(() => tellThatItIsGone(card)))
  const answers = card.answers.map(pressing)
  answers[0]?.classList.add('first')
  const snoozes = made('div', ...card.snoozes.map(pressing))
  snoozes.setAttribute('role', 'group')
  snoozes.setAttribute('aria-label', card.snoozeFor)
  place.replaceChildren(
    made('h1', card.title),
    made('p', card.planned),
    made('div', ...answers),
    ...(card.snoozes.length > 0 ? [made('p', card.snoozeFor), snoozes] : []),
  )
  answers[0]?.focus()
}

document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') window.close()
})
void fill().catch(() => window.close())
