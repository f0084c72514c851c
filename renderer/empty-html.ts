/** As much of Trusted Types as is used here; the compiler does not know them yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML(html: string): string | null }): unknown
}

/**
 * Allows `innerHTML = ''` and no other HTML. React Aria empties its announcer that way, which a window that requires
 * Trusted Types refuses, and the screen with it.
 */
export const allowEmptyHtml = (): void => {
  const { trustedTypes } = window as Window & { readonly trustedTypes?: TrustedTypes }
  trustedTypes?.createPolicy('default', { createHTML: (html) => (html === '' ? html : null) })
}
