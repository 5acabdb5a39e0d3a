export interface Shot {
	surface: string;
	state: string;
	theme: 'light' | 'dark';
	language: string;
	/** Of the picture, CSS pixels. */
	width: number;
	/** File name, beside the page. */
	file: string;
}

/** One page with every picture, grouped by surface and state. Plain HTML: it opens from the disk. */
export function galleryPage(shots: readonly Shot[]): string {
	const surfaces = [...new Set(shots.map(({ surface }) => surface))];
	const sections = surfaces.map((surface) => {
		const ofSurface = shots.filter((shot) => shot.surface === surface);
		const states = [...new Set(ofSurface.map(({ state }) => state))];
		const groups = states.map((state) =>
			group(
				state,
				ofSurface.filter((shot) => shot.state === state),
			),
		);
		return `<section><h2 id="${surface}">${surface}</h2>\n${groups.join('\n')}</section>`;
	});
	const links = surfaces.map((surface) => `<a href="#${surface}">${surface}</a>`).join(' · ');
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Soundings: gallery</title>
<style>
body { margin: 2rem; background: #77787c; color: #fff; font: 15px/1.5 system-ui, sans-serif; }
a { color: #fff; }
figure { display: inline-block; margin: 0 1rem 1rem 0; vertical-align: top; }
figcaption { font-size: 12px; }
img { display: block; max-width: min(90vw, 640px); height: auto; box-shadow: 0 2px 12px rgb(0 0 0 / 0.4); }
</style>
</head>
<body>
<h1>Soundings: ${shots.length} pictures</h1>
<p>${links}</p>
${sections.join('\n')}
</body>
</html>
`;
}

function group(state: string, shots: readonly Shot[]): string {
	const figures = shots.map(
		({ file, theme, language, width }) =>
			`<figure><img src="${file}" width="${width}" loading="lazy" alt="${state}, ${theme}, ${language}"><figcaption>${theme}, ${language}</figcaption></figure>`,
	);
	return `<h3>${state}</h3>\n<div>${figures.join('\n')}</div>`;
}
