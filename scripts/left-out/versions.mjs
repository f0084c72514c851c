// Stands in for semver in the bundle: conf compares versions only when it is given `migrations`, which Evenfall never
// does (every document carries a version of its own).
const compare = () => {
  throw new Error(
    'electron-store was given migrations, but what compares versions is not part of the bundle.',
  )
}

export default { clean: compare, eq: compare, gt: compare, lte: compare, satisfies: compare }
