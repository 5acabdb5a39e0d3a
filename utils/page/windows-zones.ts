/**
 * Windows' names of time zones, as Outlook and Exchange write them in TZID, and the IANA zone of each (Unicode CLDR,
 * windowsZones, the entry of territory 001).
 *
 * Grouped by the first part of the IANA name, because this goes into every page of Outlook: `name=city`, the name without
 * "Standard Time", or with a `!` where it is the whole name.
 */
const zones: Record<string, string> = {
	'': 'UTC!=UTC',
	Africa:
		'E. Africa=Nairobi|Egypt=Cairo|Libya=Tripoli|Morocco=Casablanca|Namibia=Windhoek|' +
		'Sao Tome=Sao_Tome|South Africa=Johannesburg|South Sudan=Juba|Sudan=Khartoum|' +
		'W. Central Africa=Lagos',
	America:
		'Alaskan=Anchorage|Aleutian=Adak|Argentina=Buenos_Aires|Atlantic=Halifax|Bahia=Bahia|' +
		'Canada Central=Regina|Central America=Guatemala|Central Brazilian=Cuiaba|Central=Chicago|' +
		'Central Standard Time (Mexico)!=Mexico_City|Cuba=Havana|E. South America=Sao_Paulo|' +
		'Eastern=New_York|Eastern Standard Time (Mexico)!=Cancun|Greenland=Godthab|Haiti=Port-au-Prince|' +
		'Magallanes=Punta_Arenas|Montevideo=Montevideo|Mountain=Denver|' +
		'Mountain Standard Time (Mexico)!=Mazatlan|Newfoundland=St_Johns|Pacific SA=Santiago|' +
		'Pacific=Los_Angeles|Pacific Standard Time (Mexico)!=Tijuana|Paraguay=Asuncion|SA Eastern=Cayenne|' +
		'SA Pacific=Bogota|SA Western=La_Paz|Saint Pierre=Miquelon|Tocantins=Araguaina|' +
		'Turks And Caicos=Grand_Turk|US Eastern=Indianapolis|US Mountain=Phoenix|Venezuela=Caracas|' +
		'Yukon=Whitehorse',
	Asia:
		'Afghanistan=Kabul|Altai=Barnaul|Arab=Riyadh|Arabian=Dubai|Arabic=Baghdad|Azerbaijan=Baku|' +
		'Bangladesh=Dhaka|Caucasus=Yerevan|Central Asia=Bishkek|China=Shanghai|Ekaterinburg=Yekaterinburg|' +
		'Georgian=Tbilisi|India=Calcutta|Iran=Tehran|Israel=Jerusalem|Jordan=Amman|Kamchatka=Kamchatka|' +
		'Korea=Seoul|Magadan=Magadan|Middle East=Beirut|Myanmar=Rangoon|N. Central Asia=Novosibirsk|' +
		'Nepal=Katmandu|North Asia East=Irkutsk|North Asia=Krasnoyarsk|North Korea=Pyongyang|Omsk=Omsk|' +
		'Pakistan=Karachi|Qyzylorda=Qyzylorda|Russia Time Zone 10!=Srednekolymsk|' +
		'Russia Time Zone 11!=Kamchatka|Sakhalin=Sakhalin|SE Asia=Bangkok|Singapore=Singapore|' +
		'Sri Lanka=Colombo|Syria=Damascus|Taipei=Taipei|Tokyo=Tokyo|Tomsk=Tomsk|Transbaikal=Chita|' +
		'Ulaanbaatar=Ulaanbaatar|Vladivostok=Vladivostok|W. Mongolia=Hovd|West Asia=Tashkent|' +
		'West Bank=Hebron|Yakutsk=Yakutsk',
	Atlantic: 'Azores=Azores|Cape Verde=Cape_Verde|Greenwich=Reykjavik',
	Australia:
		'AUS Central=Darwin|Aus Central W.=Eucla|AUS Eastern=Sydney|Cen. Australia=Adelaide|' +
		'E. Australia=Brisbane|Lord Howe=Lord_Howe|Tasmania=Hobart|W. Australia=Perth',
	Etc:
		'Dateline=GMT+12|Mid-Atlantic=GMT+2|UTC-02!=GMT+2|UTC-08!=GMT+8|UTC-09!=GMT+9|UTC-11!=GMT+11|' +
		'UTC+12!=GMT-12|UTC+13!=GMT-13',
	Europe:
		'Astrakhan=Astrakhan|Belarus=Minsk|Central Europe=Budapest|Central European=Warsaw|' +
		'E. Europe=Chisinau|FLE=Kiev|GMT=London|GTB=Bucharest|Kaliningrad=Kaliningrad|Romance=Paris|' +
		'Russia Time Zone 3!=Samara|Russian=Moscow|Saratov=Saratov|Turkey=Istanbul|Volgograd=Volgograd|' +
		'W. Europe=Berlin',
	Indian: 'Mauritius=Mauritius',
	Pacific:
		'Bougainville=Bougainville|Central Pacific=Guadalcanal|Chatham Islands=Chatham|' +
		'Easter Island=Easter|Fiji=Fiji|Hawaiian=Honolulu|Line Islands=Kiritimati|Marquesas=Marquesas|' +
		'New Zealand=Auckland|Norfolk=Norfolk|Samoa=Apia|Tonga=Tongatapu|West Pacific=Port_Moresby',
};

function pairsOf(area: string, list: string): [string, string][] {
	return list.split('|').map((pair) => {
		const [name = '', city = ''] = pair.split('=');
		const windowsName = name.endsWith('!') ? name.slice(0, -1) : `${name} Standard Time`;
		return [windowsName.toLowerCase(), area ? `${area}/${city}` : city];
	});
}

/** Every name here; for tests. */
export const windowsZones: ReadonlyMap<string, string> = new Map(
	Object.entries(zones).flatMap(([area, list]) => pairsOf(area, list)),
);

/** IANA name of a Windows zone; `undefined` for any other text. */
export function ianaZoneOfWindows(windowsName: string): string | undefined {
	return windowsZones.get(windowsName.trim().toLowerCase());
}
