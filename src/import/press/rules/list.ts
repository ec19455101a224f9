/**
 * A list of words as it is written in the rules: words between " | ", on as many lines as they need. A word may use
 * the small signs of regular expressions as they stand (`sign(?:s|ed)?`, `\w+`); `{name}` stands for another list.
 */
export const list = ({ raw }: TemplateStringsArray): string[] =>
  raw[0]!
    .split(/\s+\|\s+|\n/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
