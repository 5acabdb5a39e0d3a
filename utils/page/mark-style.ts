/**
 * Looks of the marks, legible on light and dark pages alike: each sign carries a light and a dark ring, and its shape
 * tells the state without its colour.
 */
export const markStyle = `
:host { all: initial !important; }
.mark, .ghost, .tip { position: fixed; box-sizing: border-box; font: 500 12px/1.35 system-ui, sans-serif; z-index: 2147483000; }
[hidden] { display: none !important; }
.mark { margin: 0; padding: 0; border: 2.5px solid #0f766e; border-radius: 50%; background: #fff; cursor: help;
	box-shadow: 0 0 0 1.5px rgb(255 255 255 / 0.92), 0 0 0 2.5px rgb(15 23 42 / 0.35); }
.mark::after { content: ''; position: absolute; inset: -5px; border-radius: 50%; }
.mark.support, .mark.supported { background: #0f766e; }
.mark.empty { border-color: #b45309; }
.mark.partial { border-color: #64748b; background: linear-gradient(90deg, #64748b 50%, #fff 50%); }
.mark.resting { border-color: #64748b; border-style: dotted; }
.mark.unseen { border-color: #94a3b8; border-style: dashed; }
.mark.supported, .mark.empty, .mark.partial, .mark.resting, .mark.unseen { border-radius: 3px; }
.mark:focus-visible, .ghost:focus-visible { outline: 3px solid #2563eb; outline-offset: 2px; }
.ghost { margin: 0; padding: 2px 6px; border: 1.5px dashed #0f766e; border-radius: 6px; overflow: hidden; text-align: start;
	color: #134e4a; background: rgb(240 253 250 / 0.93); cursor: pointer; box-shadow: 0 0 0 1px rgb(255 255 255 / 0.6); }
.ghost:hover { background: #ccfbf1; border-style: solid; }
.tip { max-width: 280px; padding: 8px 10px; border-radius: 8px; color: #f8fafc; background: #0f172a; pointer-events: none;
	border: 1px solid rgb(255 255 255 / 0.25); box-shadow: 0 6px 20px rgb(0 0 0 / 0.3); }
@media (forced-colors: active) { .mark, .ghost, .tip { forced-color-adjust: auto; border-color: CanvasText; } }
`;
