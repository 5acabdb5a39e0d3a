/** A quiet page in light and dark: the replica holds what is read, and little of what is looked at. */
export const outlookLooks = `
:root { color-scheme: light dark; --line: #e1dfdd; --paper: #fff; --ink: #252423; --chip: #d6e7f7; --chip-ink: #0a3d6b; --edge: #0f6cbd; }
@media (prefers-color-scheme: dark) {
	:root { --line: #3b3a39; --paper: #1b1a19; --ink: #f3f2f1; --chip: #14395b; --chip-ink: #e6f2fb; --edge: #62abf5; }
}
body { padding: 16px 24px; color: var(--ink); background: var(--paper); }
button { border: 0; background: none; color: inherit; font: inherit; }
[data-app-section="Ribbon"] { display: none; }
[role="toolbar"] { padding: 4px 0 12px; font-size: 16px; font-weight: 600; }
.heads > * { padding: 8px; border-inline-start: 1px solid var(--line); }
.heads time { font-size: 20px; }
.inDayScrollContainer { height: 640px; overflow-y: scroll; border-block-start: 1px solid var(--line); }
[data-app-section="calendar-view-header-0"] { overflow: hidden; scrollbar-gutter: stable; }
.templateColumnContent { border-inline-start: 1px solid var(--line); background: repeating-linear-gradient(var(--line) 0 1px, transparent 1px 48px); }
.templateColumnContent > [style] { left: 2px !important; right: 4px !important; width: auto !important; }
[data-calitemid] { padding: 2px 6px; border-inline-start: 3px solid var(--edge); border-radius: 4px; color: var(--chip-ink); background: var(--chip); }
`;
