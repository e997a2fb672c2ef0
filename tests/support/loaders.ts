/** What host pages have to size a frame: the real loaders of npm, unmodified, and listeners in the shape of those that live in a CMS, written from their documentation. */
import { readFileSync } from 'node:fs';

/** A host page around one frame. */
export interface Host {
	body: string;
	head?: string;
}

export interface Loader {
	name: string;
	/** @param src of the chart's page @param width of the column, in pixels */
	host: (src: string, width: number) => Host;
}

/** The loader's own file, as a script in the page. */
const script = (file: string, then = '') =>
	`<script>${readFileSync(`node_modules/${file}`, 'utf8').replaceAll('</script', '<\\/script')}</script><script>${then}</script>`;

const column = (width: number, inner: string) => `<div style="width:${width}px">${inner}</div>`;
const frame = (src: string, more = '') =>
	`<iframe src="${src}" title="" style="border:0;width:100%" height="120" ${more}></iframe>`;

/** A loader that takes the frame as it stands in the page. */
const around = (name: string, code: (src: string) => string, more = ''): Loader => ({
	name,
	host: (src, width) => ({ body: column(width, frame(src, more)) + code(src) })
});

/** A CMS's own listener: it is there before the frame. */
const listener = (name: string, react: string, address = (src: string) => src): Loader => ({
	name,
	host: (src, width) => ({
		head: `<script>addEventListener('message', (event) => { const frame = [...document.querySelectorAll('iframe')].find((one) => one.contentWindow === event.source); if (!frame) return; const { data } = event; ${react} });</script>`,
		body: column(width, frame(address(src)))
	})
});

/** A message that is a string with an object in it. */
const parsed = 'let said; try { said = JSON.parse(data) } catch { return }';

export const LOADERS: Loader[] = [
	{
		name: 'pym.js 1.3',
		host: (src, width) => ({
			body:
				column(width, '<div id="chart"></div>') +
				script('pym.js/dist/pym.v1.min.js', `new pym.Parent('chart', '${src}')`)
		})
	},
	{
		name: '@newswire/frames 1.0',
		host: (src, width) => ({
			body:
				column(width, `<div data-frame-src="${src}"></div>`) +
				script('@newswire/frames/dist/frames.umd.js', 'newswireFrames.autoInitFrames()')
		})
	},
	{
		name: '@nprapps/sidechain 1.1',
		host: (src, width) => ({
			body:
				column(width, `<side-chain src="${src}"></side-chain>`) +
				script('@nprapps/sidechain/dist/sidechain.js')
		})
	},
	around('iframe-resizer 4.4', () =>
		script(
			'iframe-resizer/js/iframeResizer.min.js',
			"iFrameResize({ checkOrigin: false }, 'iframe')"
		)
	),
	around('open-iframe-resizer 2.1', () =>
		script('@open-iframe-resizer/core/dist/index.umd.cjs', "iframeResizer.initialize({}, 'iframe')")
	),
	{
		name: 'Iframely embed.js 1.11',
		host: (src, width) => ({
			head: script('@iframely/embed.js/dist/embed.min.js'),
			body: column(
				width,
				`<div class="iframely-embed"><div class="iframely-responsive" style="position:relative;height:120px"><iframe src="${src}" title="" style="border:0;position:absolute;width:100%;height:100%"></iframe></div></div>`
			)
		})
	},
	listener(
		'WordPress wp-embed',
		`if (!data || data.secret !== frame.dataset.secret && !/#\\?secret=/.test(frame.src)) return; if (data.secret !== frame.src.split('secret=')[1]) return; if (data.message === 'height') { let height = parseInt(data.value, 10); height = height > 1000 ? 1000 : height < 200 ? 200 : height; frame.height = height; }`,
		(src) => `${src}#?secret=Ab1Cd2Ef3G`
	),
	listener(
		'Datawrapper',
		`if (typeof data['datawrapper-height'] !== 'undefined') for (const id in data['datawrapper-height']) if (frame.src.includes(id)) frame.style.height = data['datawrapper-height'][id] + 'px';`
	),
	listener(
		'The Guardian, articles',
		`${parsed}; if (said.type === 'set-height') frame.height = Number.parseInt(String(said.value), 10);`
	),
	listener(
		'The Guardian, iframe messenger',
		`${parsed}; if (said.type === 'set-height' && said.value > 0) frame.style.height = said.value + 'px';`
	),
	listener(
		'Medium and Embedly',
		`${parsed}; if (said.context === 'iframe.resize' && said.src === frame.src && said.height) frame.style.height = said.height + 'px';`
	),
	listener('{ height }', `if (Number.isFinite(data && data.height)) frame.height = data.height;`),
	listener(
		'AMP',
		`if (data && data.sentinel === 'amp' && data.type === 'embed-size') { if (data.height) frame.style.height = data.height + 'px'; if (data.width) frame.style.width = data.width + 'px'; }`
	)
];
