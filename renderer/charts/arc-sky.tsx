import { useId } from 'react'
import type { Instant } from '../../shared/evening/instant'
import type { ArcFrame, ArcGeometry } from './arc-geometry'
import styles from './evening-arc.module.css'

/** Where the stars of the night stand, as shares of its width and of the sky, and how large they are in pixels. */
const STARS = [
  [-0.28, 0.16, 0.8],
  [0.02, 0.12, 1.3],
  [0.14, 0.32, 0.9],
  [0.3, 0.22, 0.8],
  [0.44, 0.08, 1],
  [0.58, 0.44, 0.9],
  [0.7, 0.28, 1.4],
  [0.84, 0.14, 0.8],
  [0.92, 0.5, 1],
] as const

/** What the steps hang on: the glow around now, the line already walked and still to go, the horizon and the night. */
export const ArcSky = ({ frame, arc, asOf }: { frame: ArcFrame; arc: ArcGeometry; asOf: Instant }) => {
  const id = useId().replaceAll(/[^\w-]/g, '')
  const { width, height, from, bedtime } = frame
  const now = Math.min(Math.max(asOf, from), bedtime)
  const ember = arc.at(now)
  const bedX = arc.x(bedtime)
  return (
    <>
      <defs>
        <linearGradient id={`${id}night`}>
          <stop offset="0" stopColor="var(--night)" stopOpacity="0" />
          <stop offset="1" stopColor="var(--night)" />
        </linearGradient>
        <linearGradient id={`${id}walked`} gradientUnits="userSpaceOnUse" x1="0" x2={ember.x}>
          <stop offset="0" stopColor="var(--accent)" stopOpacity="0.2" />
          <stop offset="1" stopColor="var(--accent)" />
        </linearGradient>
        <radialGradient
          id={`${id}dusk`}
          gradientUnits="userSpaceOnUse"
          cx={ember.x}
          cy={arc.horizon}
          r={width * 0.36}
        >
          <stop offset="0" stopColor="var(--glow-1)" stopOpacity="0.55" />
          <stop offset="0.5" stopColor="var(--glow-2)" stopOpacity="0.28" />
          <stop offset="1" stopColor="var(--glow-2)" stopOpacity="0" />
        </radialGradient>
        <radialGradient id={`${id}halo`}>
          <stop offset="0" stopColor="var(--halo)" stopOpacity="0.6" />
          <stop offset="1" stopColor="var(--halo)" stopOpacity="0" />
        </radialGradient>
      </defs>
      <rect width={width} height={arc.horizon} fill={`url(#${id}dusk)`} />
      <rect x={bedX - (width - bedX)} width={2 * (width - bedX)} height={height} fill={`url(#${id}night)`} />
      <g fill="var(--text-2)" className={styles.stars}>
        {STARS.map(([across, down, radius]) => (
          <circle
            key={across}
            cx={bedX + (width - bedX) * across}
            cy={arc.horizon * down}
            r={radius}
            opacity={radius / 2}
          />
        ))}
      </g>
      <path d={`M0 ${arc.horizon}H${width}`} stroke="var(--line-strong)" />
      <path
        d={arc.path(now, bedtime)}
        fill="none"
        stroke="var(--text-3)"
        strokeWidth={2}
        strokeDasharray="1 6"
        strokeLinecap="round"
      />
      <path
        d={arc.path(from, now)}
        fill="none"
        stroke={`url(#${id}walked)`}
        strokeWidth={3}
        strokeLinecap="round"
      />
      <circle cx={ember.x} cy={ember.y} r={54} fill={`url(#${id}halo)`} />
    </>
  )
}
