import type { HealthDocument, HealthTold } from '../shared/document/health-document'
import { healthKind } from '../shared/document/health-document'
import { addEvenings } from '../shared/evening/evening-date'
import type { Carried } from '../shared/ipc/answers'
import type { Archive, Clock } from '../shared/ports'
import { mayShowAmounts } from '../shared/safety/magnesium-gate'
import { availableMilligrams } from '../shared/safety/magnesium-limit'
import { medicineTimes } from '../shared/safety/medicine-times'
import { QUESTIONS } from '../shared/safety/questions'
import { afterComplaint, atNext, rampOffer } from '../shared/safety/ramp'
import { spacingLedger } from '../shared/safety/spacing-ledger'
import type { EveningService } from './evening-service'
import type { RequestHandlers } from './request-handlers'

/** The requests about health: answers, medicines, the amount of magnesium and the bath. */
type HealthRequests = Pick<
  RequestHandlers,
  | 'answerHealth'
  | 'forgetHealth'
  | 'setMedicines'
  | 'setMagnesium'
  | 'chooseDose'
  | 'takeDoseStep'
  | 'tellComplaint'
  | 'setBath'
  | 'spacingLedger'
>

const DAYS_IN_LEDGER = 7

/** What somebody told, with the moment for every question that has an answer. */
export const toldAt = (health: HealthDocument, told: HealthTold, now: number): HealthDocument => ({
  ...health,
  ...told,
  answeredAt: Object.fromEntries(
    QUESTIONS.filter((question) => told.answers[question] !== undefined).map((question) => [question, now]),
  ),
})

/** Connects each of them to its use case. Nothing here reaches a log file or leaves the computer. */
export const healthRequests = (
  clock: Clock,
  service: EveningService,
  archive: Pick<Archive, 'forgetHealth'>,
): HealthRequests => {
  const change = (made: (health: HealthDocument) => HealthDocument): Carried => service.change('health', made)
  const health = () => service.records().health

  return {
    answerHealth: (told) => change((before) => toldAt(before, told, clock.now())),
    forgetHealth: () => {
      archive.forgetHealth()
      return change(() => healthKind.blank())
    },
    setMedicines: ({ medicines }) =>
      change((before) => ({
        ...before,
        medicines: medicines.map((one) => ({
          ...one,
          addedAt: before.medicines.find(({ id }) => id === one.id)?.addedAt ?? clock.now(),
        })),
      })),
    setMagnesium: (magnesium) => change((before) => ({ ...before, ...magnesium })),
    chooseDose: ({ milligrams, steps }) => {
      if (milligrams === null) return change((before) => ({ ...before, dose: null }))
      const available = availableMilligrams(health())
      if (!mayShowAmounts(health()) || available === null || milligrams > available)
        return { carried: false, refusal: 'above_the_limit' }
      const now = clock.now()
      return change((before) => ({
        ...before,
        dose:
          before.dose?.milligrams === milligrams
            ? { ...before.dose, steps }
            : {
                milligrams,
                since: now,
                startedAt: before.dose?.startedAt ?? now,
                steps,
                before: [],
                complaintAt: before.dose?.complaintAt ?? null,
              },
      }))
    },
    takeDoseStep: ({ milligrams }) => {
      const offer = rampOffer(health(), clock.now(), service.zone())
      const { dose } = health()
      if (!dose || offer?.offer !== 'next' || offer.milligrams !== milligrams)
        return { carried: false, refusal: 'not_offered' }
      return change((before) => ({ ...before, dose: atNext(dose, milligrams, clock.now()) }))
    },
    tellComplaint: () =>
      change((before) => ({
        ...before,
        dose: before.dose && afterComplaint(before.dose, clock.now()),
      })),
    setBath: (bath) => change((before) => ({ ...before, bath })),
    spacingLedger: () => {
      const { evening } = service.view().tonight
      const plans = Array.from({ length: DAYS_IN_LEDGER }, (_, day) =>
        service.planFor(addEvenings(evening, day)),
      ).flatMap((plan) => plan ?? [])
      return spacingLedger(plans, medicineTimes(health()), service.zone())
    },
  }
}
