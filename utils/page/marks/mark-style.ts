/** Looks of the marks: each stands on a light disc of its own, and is legible on light and dark pages alike. */
export const markStyle = `
:host { all: initial !important; }
/* What is selected can be read by the page, closed root or not. */
.mark, .ghost, .tip { position: fixed; user-select: none; -webkit-user-select: none; box-sizing: border-box; font: 500 12px/1.35 system-ui, sans-serif; z-index: 2147483000; }
[hidden] { display: none !important; }
.mark { margin: 0; padding: 0; border: 0; border-radius: 50%; color: #475569; background: #fff; cursor: help;
	box-shadow: 0 0 0 1px rgb(15 23 42 / 0.28), 0 1px 3px rgb(15 23 42 / 0.25); }
.mark::after { content: ''; position: absolute; inset: -4px; border-radius: 50%; }
.mark svg { display: block; width: 100%; height: 100%; fill: none; stroke: currentcolor; stroke-width: 1.7; stroke-linecap: round; }
.mark .full { fill: currentcolor; }
.mark.support, .mark.supported { color: #0f6470; }
.mark.empty { color: #b45309; }
.mark:focus-visible, .ghost:focus-visible { outline: 3px solid #2563eb; outline-offset: 2px; }
.ghost { margin: 0; padding: 2px 6px; border: 1.5px dashed #0f766e; border-radius: 6px; text-align: start;
	overflow: hidden; white-space: nowrap; text-overflow: ellipsis;
	color: #134e4a; background: rgb(240 253 250 / 0.93); cursor: pointer; box-shadow: 0 0 0 1px rgb(255 255 255 / 0.6); }
.ghost:hover { background: #ccfbf1; border-style: solid; }
.tip { max-width: 280px; padding: 8px 10px; border-radius: 8px; color: #f8fafc; background: #0f172a; pointer-events: none;
	border: 1px solid rgb(255 255 255 / 0.25); box-shadow: 0 6px 20px rgb(0 0 0 / 0.3); }
@media (forced-colors: active) { .mark, .ghost, .tip { forced-color-adjust: auto; border: 1px solid CanvasText; } }
`;
