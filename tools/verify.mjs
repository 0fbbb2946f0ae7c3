// A second verifier of bundles, written from docs/reference/log-format.md alone; it needs Node and nothing else.
//   node tools/verify.mjs FOLDER [--key NAME+ID+BASE64]... [--head SIZE:ROOT] (exit 0 intact, 4 altered, 3 unreadable, 6 unproven)
import { createHash, createPublicKey, verify as verifies } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const KEYS = 'actor,body,kind,log,prev,seals,seq,subject,time,v', MIB = 1 << 20, TYPES = { log: 1, witness: 4 };
const NAMING = ['document.preserved', 'document.derived', 'authority.added', 'head.anchored'];
const HEX = /^[0-9a-f]{64}$/, NUMBER = '(?:0|[1-9][0-9]{0,15})', KEY_NAME = /^[!-*,-~]{1,128}$/, SUBJECT = /^ed25519:([0-9a-f]{64})$/;
const FILES = RegExp(`^(?:entries|leaves|withheld|seals|README\\.txt|documents/[0-9a-f]{64}|(?:checkpoints|proofs|consistency)/${NUMBER})$`);
const bundle = process.argv[2], held = [], findings = [], found = (what, where, kind = 'altered') => findings.push({ what, where, kind });
const refuse = (why) => { throw new Error(why); }, tried = (where, act) => { try { return act(); } catch ({ message }) { return void found(message, where); } };
const sha = (...parts) => createHash('sha256').update(Buffer.concat(parts.map((one) => Buffer.from(one)))).digest();
const leafOf = (raw) => sha([0], raw), node = (left, right) => sha([1], left, right), hash64 = (it) => typeof it === 'string' && HEX.test(it);
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }), utf8 = (raw) => decoder.decode(raw);
const object = (it) => it !== null && typeof it === 'object' && !Array.isArray(it);
const word = (it) => typeof it === 'string' && it !== '' && [...it].length <= 512 && !/[\x00-\x1f\x7f]/.test(it);
const number = (text) => (RegExp(`^${NUMBER}$`).test(text) ? Number(text) : refuse(`no number: ${text}`));
function canonical(it, depth = 0) {
  if (depth > 64) refuse('too deep');
  if (it === null || typeof it === 'boolean' || Number.isSafeInteger(it)) return String(it);
  if (typeof it === 'string') return it.isWellFormed() && it.normalize('NFC') === it ? JSON.stringify(it) : refuse('no NFC');
  if (Array.isArray(it)) return `[${it.map((one) => canonical(one, depth + 1)).join()}]`; else if (!object(it)) refuse('no integer');
  return `{${Object.keys(it).sort().map((key) => `${canonical(key, depth + 1)}:${canonical(it[key], depth + 1)}`).join()}}`;
}
const parsed = (raw, value = JSON.parse(utf8(raw))) => (raw.length <= MIB && Buffer.from(canonical(value)).equals(raw) ? value : refuse('not canonical'));
function entryOf(raw) {
  const one = parsed(raw), moment = new Date(one?.time);
  if (!object(one) || Object.keys(one).sort().join() !== KEYS || one.v !== 1) refuse('no entry');
  if (!Number.isSafeInteger(one.seq) || one.seq < 0 || ![one.log, one.kind, one.subject, one.time].every(word)) refuse('a field');
  if (typeof one.actor !== 'string' || !/^a-[0-9a-z]{4,16}$/.test(one.actor) || !hash64(one.prev)) refuse('actor or prev');
  if (!/^(?!0000)\d{4}-/.test(one.time) || Number.isNaN(+moment) || moment.toISOString() !== one.time.replace('Z', '.000Z')) refuse('time');
  return object(one.body) && object(one.seals) && Object.values(one.seals).every(hash64) ? one : refuse('body or seals');
}
const unpacked = (written, size, it = Buffer.from(written ?? '', 'base64')) => (it.toString('base64') === written && it.length === (size ?? it.length) ? it : refuse('base64'));
function checkpointOf(raw) {
  const whole = utf8(raw), gap = whole.lastIndexOf('\n\n'), text = whole.slice(0, gap + 1), below = whole.slice(gap + 2);
  if (raw.length > 1 << 16 || /[\x00-\x09\x0b-\x1f]/.test(whole) || gap < 0 || !below.endsWith('\n')) refuse('no note');
  const lines = below.slice(0, -1).split('\n').map((line) => {
    const [dash, name, written, ...more] = line.split(' '), data = unpacked(written);
    if (dash !== '\u2014' || !name || more.length || data.length < 5) refuse('no line of a signature');
    return { short: `${name}+${data.toString('hex', 0, 4)}`, value: data.subarray(4) };
  });
  if (lines.length > 64 || new Set(lines.map((one) => one.short)).size !== lines.length) refuse('signatures');
  const [origin, size, root, ...more] = text.slice(0, -1).split('\n');
  return more.length || !origin ? refuse('lines') : { raw, text, lines, origin, size: number(size), root: unpacked(root, 32) };
}
function keyOf(name, role, bytes) {
  const typed = Buffer.concat([Buffer.from([TYPES[role]]), bytes]), short = `${name}+${sha(name, '\n', typed).toString('hex', 0, 4)}`;
  return { role, bytes, short, line: `${short}+${typed.toString('base64')}` };
}
function valid(key, value, text) {
  const spki = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), key.bytes]), at = key.role === 'log' ? 0 : 8;
  const above = at ? `cosignature/v1\ntime ${value.readBigUInt64BE()}\n` : '';
  return value.length === at + 64 && verifies(null, Buffer.from(above + text), createPublicKey({ key: spki, format: 'der', type: 'spki' }), value.subarray(at));
}
const split = (size) => { let power = 1; while (power * 2 < size) power *= 2; return power; };
const rootOf = (all, left = split(all.length)) => (all.length < 2 ? all[0] ?? sha('') : node(rootOf(all.slice(0, left)), rootOf(all.slice(left))));
function climbed(at, size, hashes, start, isLeaf) { // the roots that a proof leads to: of the first `at` leaves (or the leaf), and of all
  const ends = () => (hashes.length === (start ? 0 : 1) ? Array(2).fill(start ?? hashes[0]) : refuse('a hash too few or too many'));
  if (isLeaf ? size === 1 : at === size) return ends();
  const left = split(size), right = isLeaf ? at >= left : at > left, top = hashes.at(-1) ?? refuse('a hash too few'), rest = hashes.slice(0, -1);
  if (!right) return climbed(at, left, rest, start, isLeaf).map((one, which) => (which ? node(one, top) : one));
  return climbed(at - left, size - left, rest, isLeaf ? start : undefined, isLeaf).map((one) => node(top, one));
}
function proofOf(raw, heading, head) {
  const gap = raw.indexOf('\n\n'), above = `${utf8(raw.subarray(0, Math.max(gap, 0)))}\n`;
  if (!above.startsWith(heading) || !raw.subarray(gap + 2).equals(head.raw)) refuse('another proof');
  return above.slice(heading.length).split('\n').slice(0, -1).map((line) => unpacked(line, 32));
}
const checkTime = ({ kind, subject, seq, body: { size, root, authority, time, name, address, policy } }, asked) => { // and who still stamps
  const texts = (...all) => all.every((one) => typeof one === 'string'), known = asked.get(subject), is_size = Number.isSafeInteger(size) && size > 0 && size <= seq;
  if (kind === 'authority.added') known === undefined && texts(name ?? '', address ?? '', policy ?? '') ? asked.set(subject, true) : refuse('added twice');
  if (kind === 'authority.retired') known ? asked.set(subject, false) : refuse('no authority that stands');
  if (kind === 'head.anchored' && !(is_size && texts(root, authority, time) && asked.has(authority))) refuse('no stamp of an earlier head');
};
const list = (prefix) => readdirSync(join(bundle, prefix), { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? list(`${prefix}${one.name}/`) : [one.isFile() ? prefix + one.name : `${prefix + one.name} (no file)`]));
function check(head) {
  const names = list(''), whole = names.includes('leaves'), read = (name) => readFileSync(join(bundle, name));
  const inside = (folder) => names.filter((name) => FILES.test(name) && name.startsWith(folder)).map((name) => name.slice(folder.length));
  const linesOf = (name) => {
    const lines = (names.includes(name) ? read(name) : Buffer.alloc(0)).toString('latin1').split('\n');
    if (lines.pop() !== '' || lines.some((line) => line.length > MIB)) found('a line too long, or without its end', name);
    return lines;
  };
  for (const name of names) if (!FILES.test(name) || (whole && /^(?:proofs|consistency)\//.test(name))) found('unknown file', name);
  const entries = [], leaves = new Map(), keys = [], named = new Set(), commitments = new Set(), stamping = new Map();
  linesOf('entries').forEach((line, at) => tried(`entry ${at}`, () => {
    const raw = Buffer.from(line, 'latin1'), one = entryOf(raw), last = entries.at(-1), next = last ? last.seq + 1 : 0;
    if (one.seq < next || (whole && one.seq !== next) || one.log !== (last ?? one).log) found('seq or log', `entry ${one.seq}`);
    if (one.seq === next && one.prev !== (leaves.get(last?.seq) ?? '0'.repeat(64))) found('prev', `entry ${one.seq}`);
    leaves.set(one.seq, leafOf(raw).toString('hex')), entries.push(one);
    Object.values(one.seals).forEach((value) => commitments.add(value));
    if (NAMING.includes(one.kind)) named.add(one.subject);
    if (one.kind === 'custody.recorded' && one.body.action === 'deleted') named.delete(one.subject);
    if (one.seq === 0 && one.kind !== 'workspace.created') refuse('kind');
    checkTime(one, stamping);
    const known = keys.find((key) => key.subject === one.subject), hex = SUBJECT.exec(one.subject), { name, role } = one.body;
    if (one.kind === 'key.retired') (known?.until === Infinity ? known : refuse('no key that stands')).until = one.seq;
    if (one.kind !== 'key.added') return;
    if (known || !hex || typeof name !== 'string' || !KEY_NAME.test(name) || !Object.hasOwn(TYPES, role)) refuse('no key, or added twice');
    keys.push({ ...keyOf(name, role, Buffer.from(hex[1], 'hex')), subject: one.subject, from: one.seq, until: Infinity });
  }));
  const stated = linesOf('leaves'), made = stated.map((line) => Buffer.from(line, 'hex'));
  for (let seq = 0; whole && seq < Math.max(stated.length, leaves.size); seq++) if (!hash64(stated[seq]) || leaves.get(seq) !== stated[seq]) found('leaf', `entry ${seq}`);
  const standing = (size) => keys.filter((key) => key.role === 'log' && key.from < size && key.until >= size);
  const heads = inside('checkpoints/').map(Number).sort((a, b) => a - b).map((size) => tried(`checkpoints/${size}`, () => {
    const one = checkpointOf(read(`checkpoints/${size}`)), wanted = standing(size), known = [...wanted, ...keys.filter((key) => key.role === 'witness')];
    if (one.size !== size || one.origin !== entries[0]?.log) refuse('another head');
    if (whole && (size > made.length || !rootOf(made.slice(0, size)).equals(one.root))) refuse('another root');
    if (!wanted.length || !wanted.every((key) => one.lines.some((line) => line.short === key.short))) refuse('a key did not sign');
    const key = (short) => known.find((one) => one.short === short) ?? refuse(`${short} is no key of this ledger`);
    return one.lines.every(({ short, value }) => valid(key(short), value, one.text)) ? one : refuse('a signature does not hold');
  })).filter(Boolean), last = heads.at(-1), trusted = new Set(held);
  if (!last || (whole && last.size !== made.length)) return found('no head of all entries', 'checkpoints');
  for (const { size } of held.length ? heads : []) { // a key leads to those that stand in a head it signed
    if (standing(size).some((key) => trusted.has(key.line))) standing(size).forEach((key) => trusted.add(key.line));
    else found('no key that leads back to yours', `checkpoints/${size}`);
  }
  const proven = (folder, wanted, act) => new Set(whole ? [] : [...inside(folder).map(Number), ...wanted]).forEach((at) => tried(folder + at, () => (wanted.includes(at) && act(at, read(folder + at))) || refuse('no proof of that')));
  proven('proofs/', [...leaves.keys()], (seq, raw) => seq < last.size && climbed(seq, last.size,
    proofOf(raw, `c2sp.org/tlog-proof@v1\nindex ${seq}\n`, last), Buffer.from(leaves.get(seq), 'hex'), true)[1].equals(last.root));
  proven('consistency/', heads.slice(0, -1).map((one) => one.size), (size, raw) => {
    const { root } = heads.find((one) => one.size === size), both = climbed(size, last.size, proofOf(raw, `old ${size}\n`, last), root);
    return both[0].equals(root) && both[1].equals(last.root);
  });
  const absent = new Set(linesOf('withheld')), here = new Set(inside('documents/'));
  for (const name of here) if (sha(read(`documents/${name}`)).toString('hex') !== name || !named.has(name)) found('document', `documents/${name}`);
  for (const name of new Set([...named, ...absent])) if (!named.has(name) || here.has(name) === absent.has(name)) found('not there, not named, or withheld and there', `documents/${name}`);
  linesOf('seals').forEach((line, at) => tried(`seals, line ${at}`, () => {
    const { commitment, salt, value, ...more } = parsed(Buffer.from(line, 'latin1'));
    if (Object.keys(more).length || !hash64(salt) || typeof value !== 'string' || !commitments.has(commitment)) refuse('no seal of an entry');
    if (sha('sijill-seal/1', [0], Buffer.from(salt, 'hex'), value).toString('hex') !== commitment) refuse('opens nothing');
  }));
  const rootAt = (size) => (whole && size <= last.size ? rootOf(made.slice(0, size)) : heads.find((one) => one.size === size)?.root), root = rootAt(head?.size);
  for (const { seq, kind, body } of entries) if (kind === 'head.anchored' && (rootAt(body.size)?.toString('hex') ?? body.root) !== body.root) found('a stamp of another head', `entry ${seq}`);
  if (head && (head.size > last.size || (root && root.toString('hex') !== head.root))) found('another head than the one given', 'the head given');
  else if (head && !root) found('the root at that size', 'the head given', 'unproven');
}
let head;
for (let at = 3; at < process.argv.length; at += 2) {
  const [option, value = ''] = process.argv.slice(at, at + 2), [, size, root] = /^(0|[1-9][0-9]{0,15}):([0-9a-f]{64})$/.exec(value) ?? [];
  if (option === '--head' && root) head = { size: Number(size), root };
  else if (option === '--key') held.push(value);
  else { console.error('node verify.mjs FOLDER [--key KEY]... [--head SIZE:ROOT]'); process.exit(2); }
}
if (!bundle || !existsSync(join(bundle, 'entries'))) found(/\.(zip|sijill)$/.test(bundle) ? 'a zip: unpack it first' : 'no entries', 'entries', 'unreadable'); else check(head);
const verdict = ['altered', 'unreadable', 'unproven'].find((kind) => findings.some((one) => one.kind === kind)) ?? 'intact';
console.log(JSON.stringify({ verdict, findings }, null, 1));
process.exitCode = { intact: 0, altered: 4, unreadable: 3, unproven: 6 }[verdict];
