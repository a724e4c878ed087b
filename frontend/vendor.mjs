// Copies what the browser needs from the pinned npm packages into src/main/resources/static/vendor.
// Run by maintainers only, after changing a version or the list of icons:
//   cd frontend && npm ci --ignore-scripts && npm run vendor
// The result is committed, so that building and running Ancrage needs no Node.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, 'node_modules');
const target = join(here, '../src/main/resources/static/vendor');
const icons = readFileSync(join(here, 'icons.txt'), 'utf8').split(/\s+/).filter(Boolean).sort();

const files = {
  'bootstrap/dist/css/bootstrap.min.css': 'bootstrap.min.css',
  'bootstrap/dist/css/bootstrap.rtl.min.css': 'bootstrap.rtl.min.css',
  'htmx.org/dist/htmx.min.js': 'htmx.min.js',
};
const font = '@fontsource-variable/atkinson-hyperlegible-next';
for (const subset of ['latin', 'latin-ext']) {
  for (const style of ['normal', 'italic']) {
    files[`${font}/files/atkinson-hyperlegible-next-${subset}-wght-${style}.woff2`] =
      `fonts/atkinson-next-${subset}-${style}.woff2`;
  }
}
const licences = {
  bootstrap: 'LICENSE',
  'bootstrap-icons': 'LICENSE',
  'htmx.org': 'LICENSE',
  [font]: 'LICENSE',
};

rmSync(target, { recursive: true, force: true });
mkdirSync(join(target, 'fonts'), { recursive: true });
mkdirSync(join(target, 'licences'), { recursive: true });

for (const [from, to] of Object.entries(files)) {
  if (to.endsWith('.woff2')) {
    cpSync(join(modules, from), join(target, to));
  } else {
    // Source maps are not shipped.
    const text = readFileSync(join(modules, from), 'utf8').replace(/\n?\/[*/]# sourceMappingURL=[^\n]*/g, '');
    writeFileSync(join(target, to), text.trimEnd() + '\n');
  }
}

const symbols = icons.map((name) => {
  const svg = readFileSync(join(modules, 'bootstrap-icons/icons', `${name}.svg`), 'utf8');
  const body = svg.replace(/^[\s\S]*?<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '').replace(/\s*\n\s*/g, '');
  return `<symbol id="${name}" viewBox="0 0 16 16">${body}</symbol>`;
});
writeFileSync(
  join(target, 'icons.svg'),
  `<svg xmlns="http://www.w3.org/2000/svg" fill="currentColor">\n${symbols.join('\n')}\n</svg>\n`,
);

const versions = Object.entries(licences).map(([name, licence]) => {
  const about = JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8'));
  cpSync(join(modules, name, licence), join(target, 'licences', `${name.split('/').at(-1)}.txt`));
  return `${name} ${about.version} (${about.license})`;
});
writeFileSync(join(target, 'VERSIONS.txt'), versions.join('\n') + '\n');
console.log(`${Object.keys(files).length} files, ${icons.length} icons`);
