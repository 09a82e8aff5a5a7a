/**
 * Makes a bare clone ready: installs packages, builds the page, brings the index up to date — each only when it is
 * missing or stale. Runs before anything is installed, so it is plain JavaScript with no package. It speaks on
 * stderr, because some commands promise clean output on stdout.
 *
 * Usage: node server/setup/setup.mjs install|index|dev|start|test
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statfsSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const dataFolder = resolve(process.env.DALIL_DATA ?? join(root, 'data'));
const oldestNode = [20, 19];
const neededBytes = 1.5e9;

const say = (text) => process.stderr.write(`${text}\n`);

/** A reason to stop that the reader can act on. */
class SetupError extends Error {}

/** Hash of files and folders (by names and contents) and further strings. */
function fingerprint(paths, ...strings) {
  const hash = createHash('sha256').update(JSON.stringify(strings));
  const add = (path) => {
    for (const entry of readdirSync(path, { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    )) {
      if (entry.name === 'dist' || entry.name.startsWith('.')) continue;
      const child = join(path, entry.name);
      if (entry.isDirectory()) add(child);
      else hash.update(child.slice(root.length)).update(readFileSync(child));
    }
  };
  for (const path of paths.map((relative) => join(root, relative))) {
    try {
      add(path);
    } catch (error) {
      if (error.code !== 'ENOTDIR') throw error;
      hash.update(readFileSync(path));
    }
  }
  return hash.digest('hex');
}

const readStamp = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

function writeStamp(file, stamp) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, stamp);
}

function run(command, args, environment = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, ...environment },
    shell: process.platform === 'win32',
  });
  if (error) throw error;
  return status === 0;
}

const has = (command) => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;

function assertNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [wantedMajor, wantedMinor] = oldestNode;
  if (major < wantedMajor || (major === wantedMajor && minor < wantedMinor))
    throw new SetupError(
      `Dalil needs Node.js ${oldestNode.join('.')} or newer; this is ${process.versions.node}.`,
    );
}

function assertCanInstall() {
  const missing = ['python3', 'make', 'g++'].filter((tool) => !has(tool));
  if (missing.length > 0 && process.platform !== 'win32')
    throw new SetupError(
      `Two packages are compiled on this machine, which needs ${missing.join(', ')}. On Debian or Ubuntu: apt-get install python3 make g++`,
    );
  const { bavail, bsize } = statfsSync(root);
  if (bavail * bsize < neededBytes)
    throw new SetupError(
      `Installing needs ${neededBytes / 1e9} GB of free disk; there is ${((bavail * bsize) / 1e9).toFixed(1)} GB.`,
    );
}

function install() {
  const stampFile = join(root, 'node_modules', '.dalil-installed');
  const stamp = fingerprint(['package-lock.json'], process.version, process.arch);
  if (readStamp(stampFile) === stamp) return;
  assertCanInstall();
  say('Dalil: installing packages (a few minutes the first time; two are compiled) …');
  // The headers beside the running Node, where there are any, so that none are downloaded.
  const prefix = resolve(dirname(process.execPath), '..');
  const headers = existsSync(join(prefix, 'include', 'node', 'node.h')) ? { npm_config_nodedir: prefix } : {};
  const done = run('npm', ['ci', '--include=dev', '--no-fund', '--no-audit', '--loglevel=error'], headers);
  if (!done)
    throw new SetupError(
      'npm could not install the packages; its messages above say why. Check the network and run the command again.',
    );
  writeStamp(stampFile, stamp);
}

function buildPage() {
  const stampFile = join(root, 'client', 'dist', '.built');
  const stamp = fingerprint([
    'client',
    'server/contract',
    'corpus/schema.ts',
    'corpus/languages.ts',
    'package-lock.json',
  ]);
  if (readStamp(stampFile) === stamp) return;
  say('Dalil: building the page …');
  if (
    !run(process.execPath, [
      join('node_modules', 'vite', 'bin', 'vite.js'),
      'build',
      '--config',
      'client/vite.config.ts',
      '--logLevel',
      'warn',
    ])
  )
    throw new SetupError('The page could not be built; the messages above say why.');
  writeStamp(stampFile, stamp);
}

function buildIndex() {
  const stampFile = join(dataFolder, 'index', '.up-to-date');
  const settings = ['DALIL_CORPUS', 'DALIL_MODEL'].map((name) => process.env[name] ?? '');
  const stamp = fingerprint(['corpus', 'indexer', 'models', 'package-lock.json'], ...settings);
  if (
    readStamp(stampFile) === stamp &&
    existsSync(join(dataFolder, 'index', 'current')) &&
    settings[0] === ''
  )
    return;
  say('Dalil: bringing the index up to date …');
  if (!run(process.execPath, ['--import', 'tsx', 'server/cli/main.ts', 'index']))
    throw new SetupError('The index could not be built; the message above says why.');
  writeStamp(stampFile, stamp);
}

/** Browser tests need Chromium; a container that runs as root can install Debian's. */
function findBrowser() {
  if (has('chromium') || has('chromium-browser') || has('google-chrome') || process.env.CHROMIUM) return;
  if (process.getuid?.() !== 0 || !has('apt-get')) return;
  say('Dalil: installing Chromium for the browser tests …');
  if (!(run('apt-get', ['-qq', 'update']) && run('apt-get', ['-qq', 'install', '-y', 'chromium'])))
    say('Dalil: Chromium could not be installed; the browser tests will be skipped.');
}

const targets = {
  install: [install],
  index: [install, buildIndex],
  dev: [install, buildIndex],
  start: [install, buildPage, buildIndex],
  test: [install, buildPage, buildIndex, findBrowser],
};

try {
  const steps = targets[process.argv[2]];
  if (!steps) throw new SetupError(`Usage: node server/setup/setup.mjs ${Object.keys(targets).join('|')}`);
  assertNode();
  for (const step of steps) step();
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  say(`Dalil: ${error.message}`);
  process.exit(1);
}
