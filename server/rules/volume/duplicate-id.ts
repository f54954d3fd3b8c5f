import type { VolumeRule } from '../rule';

export const duplicateId: VolumeRule = {
  scope: 'workspace',
  metadata: {
    id: 'volume/duplicate-id',
    severity: 'information',
    title: 'Two volumes with the same id',
    why: 'References from other volumes name this one by its id, which is taken from the name of its file or folder. With two of them nobody can tell which is meant.',
    example: {
      wrong: 'frus1958-60v18.telegram and, in a folder of the same workspace, copy/frus1958-60v18.telegram',
      right: 'frus1958-60v18.telegram alone, or the copy under a name of its own: copy/frus1958-60v18-draft.telegram',
    },
    fix: 'none',
  },
  check({ id, entries, namesakes = [] }, report) {
    const tree = entries[0]?.document.tree;
    if (id === undefined || tree === undefined || namesakes.length === 0) return;
    const { start, end } = tree.heading?.title ?? { start: 0, end: tree.lines.endOf(0) };
    const others = namesakes.join(', ');
    report(0, {
      span: { start, end },
      message: `There is another volume ${id}: ${others}. References from other volumes may mean either; rename one of them.`,
    });
  },
};
