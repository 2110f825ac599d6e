// Shows a log in Microsoft's SARIF viewer, in a browser without a window, and prints what can be read on the page:
// node show-sarif.mjs FOLDER BROWSER FILE WORK
//
// FOLDER holds what get-readers.sh fetched, WORK is for the page. Output as that of read.mjs; the line is that of the
// code which the viewer marks (it takes margins away: there are no columns).
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, browser, file, work] = process.argv.slice(2);
const scripts = ['react/umd/react.production.min.js', 'react-dom/umd/react-dom.production.min.js',
  'sarif-web-component/dist/index.js'].map((name) => pathToFileURL(path.resolve(folder, 'viewer', name)));

// In the page: opens all that is folded, then reads the rows of the table.
function readPage() {
  const find = (selector, root = document) => [...root.querySelectorAll(selector)];
  const press = (element, event) => element.dispatchEvent(new MouseEvent(event, { bubbles: true, cancelable: true }));
  const unfoldOne = () => {
    const rule = find('tr[aria-expanded=false] .bolt-tree-expand-button')[0];
    const more = find('tr .bolt-link').find((link) => link.textContent === 'Show All');
    return rule ? (press(rule, 'mousedown'), true) : more ? (press(more, 'click'), true) : false;
  };
  const lineOf = (row) => {
    const mark = row.querySelector('.swcSnippet .swcRegion');
    if (!mark) return 0;
    const before = document.createRange();
    before.setStart(mark.closest('code'), 0);
    before.setEndBefore(mark);
    const first = parseInt(row.querySelector('.swcSnippet .lineNumber').textContent);
    return first + before.toString().split('\n').length - 1;
  };
  const read = () => {
    const rows = [];
    let code = '';
    for (const row of find('tr[role=row]')) {
      code = row.querySelector('.swcRowRule a')?.textContent ?? code;
      const severity = row.querySelector('svg desc')?.textContent;
      if (!severity) continue;
      const text = row.querySelector('td[data-column-index="1"] > span').textContent;
      const file = find('.bolt-table-two-line-cell-item', row).at(-1).textContent;
      rows.push({ file, line: lineOf(row), column: 0, severity, code, text });
    }
    document.documentElement.dataset.rows = encodeURIComponent(JSON.stringify(rows));
  };
  const unfold = (rounds) => {
    if (rounds === 0 || !unfoldOne()) return read();
    setTimeout(unfold, 20, rounds - 1);
  };
  setTimeout(unfold, 200, 500);
}

const log = fs.readFileSync(file, 'utf8').replaceAll('<', '\\u003c');
const page = path.resolve(work, 'page.html');
fs.writeFileSync(page, `<!DOCTYPE html><meta charset="utf-8"><div id="viewer" style="height: 20000px"></div>
${scripts.map((script) => `<script src="${script}"></script>`).join('\n')}
<script>
addEventListener('error', (event) => (document.documentElement.dataset.error = event.message));
ReactDOM.render(React.createElement(Viewer, { logs: [${log}] }), document.getElementById('viewer'));
(${readPage})();
</script>
`);
const dom = execFileSync(browser, ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
  `--user-data-dir=${path.resolve(work, 'profile')}`, '--window-size=1600,20000', '--virtual-time-budget=30000',
  '--dump-dom', String(pathToFileURL(page))],
  { encoding: 'utf8', maxBuffer: 1 << 28, timeout: 60000, stdio: ['ignore', 'pipe', 'ignore'] });
const rows = /data-rows="([^"]*)"/.exec(dom);
if (!rows) throw new Error('the page shows no results: ' + /data-error="([^"]*)"/.exec(dom)?.[1]);
console.log(decodeURIComponent(rows[1]));
