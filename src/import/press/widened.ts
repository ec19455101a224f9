/**
 * Chinese text with the marks that Chinese is written with. Pages that went through a normaliser have "," and "(" in
 * their place; between digits they stay: 18,000, 4:30. As long as before, so that every offset holds.
 */

const WIDE: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
  // Between the parts of a foreign name: 亚历山大•翁索维奇.
  '•': '·',
};

export const widened = (text: string): string =>
  text.replace(
    /(?<!\d)[,:]|[,:](?!\d)|[;!?()]|(?<=[\u4e00-\u9fff])•(?=[\u4e00-\u9fff])/g,
    (mark) => WIDE[mark]!,
  );
