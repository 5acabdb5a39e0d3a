/**
 * A quiet page in light and dark: the replica holds what is read, and little of what is looked at. Fills stay fills and
 * outlines stay outlines: the reader tells answers by them.
 */
export const googleLooks = `
:root { color-scheme: light dark; --line: #dadce0; --paper: #fff; --ink: #3c4043; --chip: #d2e3fc; --chip-ink: #174ea6; }
@media (prefers-color-scheme: dark) {
	:root { --line: #3c4043; --paper: #131314; --ink: #e3e3e3; --chip: #254a80; --chip-ink: #e8f0fe; }
}
body { padding: 16px 24px; color: var(--ink); background: var(--paper); }
#drawerMiniMonthNavigator, .all-day > [role="presentation"], .old { display: none; }
[role="main"] { width: 100%; max-width: 1280px; height: auto; }
.header > [role="presentation"], .all-day > div:not([role="gridcell"]), .axis { flex: 0 0 56px; }
.header > [role="columnheader"] { text-align: center; padding: 6px 0 10px; }
.header h2 { margin: 0; }
.header button { border: 0; background: none; color: inherit; font: 400 24px system-ui; }
.header > [role="columnheader"], .all-day > [role="gridcell"], .columns > [role="gridcell"] { border-inline-start: 1px solid var(--line); }
.all-day { min-height: 28px; border-block-end: 1px solid var(--line); }
.scroll { height: 620px; scrollbar-gutter: stable; }
.header, .all-day { scrollbar-gutter: stable; overflow: hidden; }
.columns { background: repeating-linear-gradient(var(--line) 0 1px, transparent 1px 40px); }
[data-eventchip] { border-radius: 4px; padding: 2px 4px; }
[data-eventchip][style*="background-color"] { background-color: var(--chip) !important; border-color: var(--paper) !important; color: var(--chip-ink); }
`;
