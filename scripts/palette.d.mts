import type { Plugin } from 'vite';
/** Every colour of every room as a custom property; Ember's until a room is known. */
export declare const paletteCss: () => string;
/** As much as the first frame needs, before any style sheet is there. */
export declare const firstFrameCss: () => string;
/** Puts the colours where style sheets and pages ask for them. */
export declare const palette: Plugin;
