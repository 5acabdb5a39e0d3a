/** Paper of its own, with a line and a shadow: legible above light and dark pages alike. */
export const slotCardStyle = `
:host { all: initial !important; }
/* What is selected can be read by the page, closed root or not. */
.card { position: fixed; user-select: none; -webkit-user-select: none; z-index: 2147483001; box-sizing: border-box; width: 264px; max-width: calc(100vw - 16px); padding: 14px;
	display: grid; grid-template-columns: 1fr auto; gap: 8px; border-radius: 10px; color-scheme: light dark;
	font: 400 14px/1.4 system-ui, sans-serif; color: light-dark(#1e2c33, #ece7dd); background: light-dark(#faf7f1, #1a2429);
	border: 1px solid light-dark(#82796a, #7d8c94); box-shadow: 0 8px 28px rgb(0 0 0 / 0.35); }
[hidden] { display: none !important; }
p { margin: 0; overflow-wrap: anywhere; }
.title { font-weight: 600; }
.time { grid-column: 1 / -1; white-space: pre-line; text-wrap: balance; }
.status { grid-column: 1 / -1; font-weight: 500; }
.status:empty { display: none; }
.choice, .main, .undo { grid-column: 1 / -1; min-height: 32px; padding: 4px 8px; border-radius: 8px; font: inherit; color: inherit;
	border: 1px solid light-dark(#82796a, #7d8c94); background: light-dark(#fff, #11181c); box-sizing: border-box; width: 100%; }
.main { min-height: 38px; border-color: transparent; font-weight: 600; color: light-dark(#fff, #06262b);
	background: light-dark(#0b5a69, #86d1d8); cursor: pointer; }
.main:hover { background: light-dark(#074855, #a9e2e7); }
.main:disabled { opacity: 0.6; cursor: default; }
.undo { cursor: pointer; }
.shut { width: 28px; height: 28px; margin: -6px -6px 0 0; padding: 0; border: 0; border-radius: 8px; font: 400 20px/1 system-ui, sans-serif;
	color: inherit; background: none; cursor: pointer; }
.shut:hover, .undo:hover { background: light-dark(#deedee, #17343a); }
:focus-visible { outline: 2px solid light-dark(#0b5a69, #86d1d8); outline-offset: 2px; }
@media (forced-colors: active) { .card, .main { border: 1px solid CanvasText; } }
`;
