// The peer of the command line: one process in which markdown-it parses the files of a folder, one after the other.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contenders } from './contenders';

const [, , folder = ''] = process.argv;
for (const name of readdirSync(folder)) contenders['markdown-it'](readFileSync(join(folder, name), 'utf8'));
