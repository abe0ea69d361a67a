// A mistake in what stands beside the curated files: the dataset's head, a source and its passages.
import { describe, expect, it } from 'vitest';
import { files, problemsOf } from '../support/seed-folder.js';

describe('a source folder with', () => {
  it.each([
    [
      'a section list that leaves a paragraph out',
      'notes/source.yaml',
      (files['notes/source.yaml'] ?? '').replace('paragraphs: 1 ', 'paragraphs: 7 '),
      'seed/notes/drugs.yaml:15: seed/notes/source.yaml: no section has paragraph 1',
    ],
    [
      'broken YAML in source.yaml',
      'notes/source.yaml',
      'id: source:notes\nname: [Notes\nsummary: x\n',
      'seed/notes/source.yaml:3: ',
    ],
    [
      'a source.yaml without sections',
      'notes/source.yaml',
      'id: source:notes\nname: Notes\nsummary: x\n',
      'seed/notes/source.yaml:1: file: sections is missing',
    ],
    [
      'broken YAML in dataset.yaml',
      'dataset.yaml',
      'name: [Notes\nversion: 1.0.0\n',
      'seed/dataset.yaml:2: ',
    ],
    [
      'a passages.json that is not JSON',
      'notes/passages.json',
      '{',
      'seed/notes/passages.json:1: holds no passages; write it anew with `her2 passages --article FILE`',
    ],
  ])('%s', (_name, path, content, expected) => {
    const lines = problemsOf({ [path]: content }).map(
      ({ place, message }) => `${place.file}:${place.line}: ${message}`,
    );
    expect(lines).toContainEqual(expect.stringContaining(expected));
  });
});
