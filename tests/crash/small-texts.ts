import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes so many small texts into a folder, each of some paragraphs of the texts in `raw`. */
export function writeSmallTexts(folder: string, count: number, raw: string): void {
  const paragraphs = paragraphsOf(raw);
  for (let index = 0; index < count; index += 1) {
    const number = String(index).padStart(5, '0');
    const part = [0, 1, 2].map((step) => paragraphs[(index * 7 + step) % paragraphs.length] ?? '');
    const isMarkdown = index % 2 === 0;
    const text = `${isMarkdown ? '# ' : ''}工作报告第${String(index)}号\n\n${part.join('\n\n')}\n`;
    write(join(folder, `part-${number.slice(0, 3)}`, `t-${number}${isMarkdown ? '.md' : '.txt'}`), text);
  }
}

/** Writes texts that cannot be read, each for another reason; names of some files stand in their messages. */
export function writeBrokenTexts(folder: string): void {
  const text = '2024年，全区地区生产总值6038亿元，同比增长5.2%。\n';
  write(join(folder, 'broken-empty.txt'), '');
  write(join(folder, 'broken-bytes.txt'), Buffer.from([0x50, 0, 0xff, 0xfe, 0x81, 0, 0x20]));
  write(join(folder, 'broken-hash.txt'), text);
  write(join(folder, 'broken-hash.source.json'), JSON.stringify({ sha256: '0'.repeat(64) }));
  write(join(folder, 'broken-sidecar.md'), text);
  write(join(folder, 'broken-sidecar.source.json'), '{ "title": ');
  write(join(folder, 'broken-corrections.txt'), text);
  write(join(folder, 'broken-corrections.corrections.json'), '{ "corrections": [{}] }');
}

function paragraphsOf(raw: string): string[] {
  return readdirSync(raw)
    .sort()
    .filter((name) => /\.(?:md|txt)$/u.test(name))
    .flatMap((name) => readFileSync(join(raw, name), 'utf8').split(/\n+/u))
    .filter((paragraph) => paragraph.length > 40);
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
