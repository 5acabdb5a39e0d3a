/**
 * Names that a structure report may write out. Pages choose their attribute names, roles and elements freely, and may
 * build them from an address or a name: what is not in these lists is told by its length alone.
 */

const elements = new Set(
	(
		'a abbr article aside b body br button canvas caption circle code col colgroup dd del details dialog div dl dt em ' +
		'fieldset figure footer form g h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins label legend li link ' +
		'main mark menu meta nav ol optgroup option output p path pre progress rect s section select slot small span ' +
		'strong style sub summary sup svg table tbody td template textarea tfoot th thead time tr u ul use var'
	).split(' '),
);

const roles = new Set(
	(
		'alert alertdialog application article banner button cell checkbox columnheader combobox complementary dialog ' +
		'document feed figure form generic grid gridcell group heading img link list listbox listitem log main menu ' +
		'menubar menuitem menuitemcheckbox menuitemradio navigation none note option presentation progressbar radio ' +
		'radiogroup region row rowgroup rowheader scrollbar search searchbox separator slider spinbutton status switch ' +
		'tab table tablist tabpanel textbox timer toolbar tooltip tree treegrid treeitem'
	).split(' '),
);

const attributes = new Set(
	(
		'accesskey alt axis checked class colspan contenteditable datetime dir disabled draggable for headers height hidden ' +
		'href id inert is itemid itemprop itemscope itemtype jsaction jscontroller jslog jsmodel jsname jsshadow lang max ' +
		'maxlength min name open part pattern placeholder popover readonly rel role rowspan scope selected shape size slot ' +
		'span spellcheck src style summary tabindex target title translate type value width xmlns'
	).split(' '),
);

/** Words that names after `data-`, `aria-` and `ng-`, and names of custom elements, are made of. */
const words = new Set(
	(
		'account active activedescendant aria account all allday anchor app atomic attribute attributes autocomplete bind ' +
		'block body braille busy button calendar cal cell chip class col colcount colindex color colour column columns ' +
		'colspan conflict content control controls controller count current cursor data date datekey day days describedby ' +
		'description desc details disabled display drag draggable drop duration editable element end entry error event ' +
		'eventchip eventid events expanded field first flag flowto focus folder footer form frame free full gap grid group ' +
		'guest guests handle haspopup head header height hidden hour hours href html icon icons id if ignore index info ' +
		'init invalid is item itemid itemindex key kind label labelledby last layout left length level line link list live ' +
		'loaded loading locale main max md menu message min minute minutes mode model modal month more name ng node new ' +
		'object occurrence offset one option orientation owner owns panel part path pin place placeholder popover popup ' +
		'posinset position pressed priority range read readonly recurrence recurring region relevant repeat required ' +
		'resize resource response right role roledescription root row rowcount rowindex rowspan scroll section segment ' +
		'selected selection series setsize sg shape show size slot sort span start state status style subject surface sync ' +
		'tab tabid tabindex tabster target task template test testid text theme tile time timed title today toggle token ' +
		'toolbar tooltip top tracking transparent type uid unique uniqueid url user value valuemax valuemin valuenow ' +
		'valuetext view visible week weekday width window year zone calitemid viewfamily stable'
	).split(' '),
);

/** Values of these are words of HTML itself. */
const states = new Set(
	'true false mixed page date time step location menu grid listbox dialog tree ltr rtl auto'.split(' '),
);

const styleProperties = new Set(
	(
		'align-items background background-color border border-color bottom color cursor display flex flex-basis flex-grow ' +
		'float font-size font-style font-weight gap grid-area grid-column grid-row grid-template-columns ' +
		'grid-template-rows height inset inset-block-end inset-block-start inset-inline-end inset-inline-start left ' +
		'line-height margin margin-left margin-right margin-top max-height max-width min-height min-width opacity order ' +
		'overflow padding pointer-events position right text-decoration text-decoration-line top transform transition ' +
		'visibility white-space width z-index'
	).split(' '),
);

export function isKnownElement(name: string): boolean {
	return elements.has(name) || (name.includes('-') && isMadeOfWords(name));
}

export function isKnownAttribute(name: string): boolean {
	return attributes.has(name) || (name.includes('-') && isMadeOfWords(name));
}

export function isKnownRole(role: string): boolean {
	return roles.has(role);
}

export function isKnownState(value: string): boolean {
	return states.has(value);
}

export function isKnownStyleProperty(name: string): boolean {
	return styleProperties.has(name);
}

function isMadeOfWords(name: string): boolean {
	return name.length <= 60 && name.split('-').every((word) => words.has(word));
}
