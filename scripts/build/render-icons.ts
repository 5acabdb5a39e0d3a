/** Draws the icon's PNGs from its SVG: `node scripts/build/render-icons.ts`. Run again whenever the SVG changes. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../browser/find-browser.ts';

const folder = join(import.meta.dirname, '../../assets/icon');
const sizes = [16, 32, 48, 96, 128];
/** The toolbar asks for these; the dot says that something is worth a look. */
const dotSizes = [16, 32, 48];

const browser = await puppeteer.launch({
	executablePath: findBrowser('chromium').path,
	args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
const svg = await readFile(join(folder, 'sounding-line.svg'), 'utf8');
await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
for (const size of sizes) await draw(`${size}.png`, size);
await page.$eval('#dot', (dot) => dot.setAttribute('visibility', 'visible'));
for (const size of dotSizes) await draw(`dot-${size}.png`, size);
await browser.close();

async function draw(name: string, size: number): Promise<void> {
	await page.setViewport({ width: size, height: size });
	await page.$eval('svg', (root, side) => root.setAttribute('width', side), String(size));
	await page.$eval('svg', (root, side) => root.setAttribute('height', side), String(size));
	await writeFile(join(folder, name), await page.screenshot({ omitBackground: true }));
}
