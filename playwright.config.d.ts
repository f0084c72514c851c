/**
 * Real Electron. Each test has a desk of its own and each worker a screen, so that two run side by side; what is tagged
 * `@alone` measures time and runs by itself. Run them with `npm run e2e`.
 */
declare const _default: import("playwright/test").PlaywrightTestConfig<{}, {}>;
export default _default;
