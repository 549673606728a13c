import fc from 'fast-check';
import type { Format, Metadata } from '../../pipeline/model/document.js';
import { completeMetadata } from '../../pipeline/read/infer-metadata.js';
import type { Mutation } from './mutation.js';
import { mutations } from './mutations.js';

/** A text to be read, and how. */
export interface Case {
  readonly text: string;
  readonly format: Format;
  readonly setting: SettingName;
}

/** What is known of the document: nothing, what its text tells, or what a sidecar states. */
export const settings = {
  bare: () => ({}),
  inferred: (text: string) => completeMetadata('fuzz', text, {}).metadata,
  stated: () => ({ published: '2024-01-15', region: '110102', regionName: '北京市西城区', subject: '西城区' }),
} as const satisfies Readonly<Record<string, (text: string) => Metadata>>;
export type SettingName = keyof typeof settings;

const settingNames = ['bare', 'stated', 'inferred'] as const;
const joints = ['', '\n', '\n\n', '，', '\r\n'];
const longestStretch = 12;
const mostSentences = 3;
const mostMutations = 6;

/** Cases made of the sentences: up to three of them joined and spoiled up to six times. Shrinks towards one sentence unspoiled. */
export function arbitraryCase(sentences: readonly string[]): fc.Arbitrary<Case> {
  const base = fc
    .tuple(
      fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: mostSentences }),
      fc.constantFrom(...joints),
    )
    .map(([parts, joint]) => parts.join(joint));
  return fc
    .record({
      base,
      steps: fc.array(step, { maxLength: mostMutations }),
      format: fc.constantFrom<Format>('plain', 'markdown'),
      setting: fc.constantFrom(...settingNames),
    })
    .map(({ base: text, steps, ...rest }) => ({ text: steps.reduce(strike, text), ...rest }));
}

interface Step {
  readonly mutation: Mutation;
  readonly at: number;
  readonly length: number;
  readonly other: number;
  readonly pick: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  mutation: fc.constantFrom(...mutations),
  at: fc.nat(1_000_000),
  length: fc.integer({ min: 1, max: longestStretch }),
  other: fc.nat(1_000_000),
  pick: fc.nat(1_000_000),
});

function strike(text: string, { mutation, at: place, length, other, pick }: Step): string {
  const at = place % (text.length + 1);
  const to = Math.min(text.length, at + length);
  return mutation.mutate(text, { at, to, other: other % (text.length + 1), pick });
}
