import type { ConfigEnv, UserManifest } from 'wxt';

/** Public: the add-on's identity in Firefox, and with it the address of its pages in tests. */
export const geckoId = 'soundings@soundings.example';

/** Loopback is granted at install in the demo and test builds only, where no one can answer a prompt. */
const loopback = ['http://127.0.0.1/*', 'http://localhost/*'];
const testHosts = [
	...loopback,
	'https://calendar.google.com/*',
	'https://outlook.office.com/*',
	'https://outlook.cloud.microsoft/*',
];

const grantedHosts: Record<string, string[]> = { demo: loopback, test: testHosts };

export function manifestFor({ browser, mode }: ConfigEnv): UserManifest {
	const granted = grantedHosts[mode] ?? [];
	return {
		name: '__MSG_extensionName__',
		description: '__MSG_extensionDescription__',
		default_locale: 'en',
		permissions: [
			'scripting',
			'contextMenus',
			'alarms',
			'storage',
			...(mode === 'test' ? ['notifications'] : []),
		],
		optional_permissions: mode === 'test' ? [] : ['notifications'],
		optional_host_permissions: ['https://*/*', ...loopback],
		commands: {
			'add-support-call': {
				suggested_key: { default: 'Alt+Shift+P' },
				description: '__MSG_menuAddCall__',
			},
			'toggle-discreet': {
				suggested_key: { default: 'Alt+Shift+D' },
				description: '__MSG_commandToggleDiscreet__',
			},
		},
		...(granted.length > 0 && { host_permissions: granted }),
		content_security_policy: {
			extension_pages:
				"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
		},
		...(browser === 'firefox'
			? {
					browser_specific_settings: {
						gecko: {
							id: geckoId,
							strict_min_version: '140.0',
							data_collection_permissions: { required: ['none'] },
						},
					},
				}
			: { minimum_chrome_version: '144' }),
	};
}
