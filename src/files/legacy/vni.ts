/**
 * VNI for Windows (VNI-Times and its kin), as the characters that Windows-1252 shows: a letter, then a mark that is a letter of
 * its own there ("oâ" = ô, "oá" = ố). Source: VNI Software, "VNI Character Sets".
 */
const marks: readonly (readonly [letters: string, marks: string, results: string])[] = [
  ['a', 'ùøûõïêéèúüëâáàåãä', 'áàảãạăắằẳẵặâấầẩẫậ'],
  ['e', 'ùøûõïâáàåãä', 'éèẻẽẹêếềểễệ'],
  ['o', 'ùøûõïâáàåãä', 'óòỏõọôốồổỗộ'],
  ['ô', 'ùøûõï', 'ớờởỡợ'],
  ['u', 'ùøûõï', 'úùủũụ'],
  ['ö', 'ùøûõï', 'ứừửữự'],
  ['y', 'ùøûõ', 'ýỳỷỹ'],
];
const alone: Readonly<Record<string, string>> = {
  ô: 'ơ',
  ö: 'ư',
  ñ: 'đ',
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};

const table = new Map<string, string>();
for (const [letter, signs, results] of marks) {
  [...signs].forEach((sign, i) => {
    const result = [...results][i]!;
    table.set(letter + sign, result);
    for (const mark of [sign, sign.toUpperCase()])
      table.set(letter.toUpperCase() + mark, result.toUpperCase());
  });
}
for (const [code, letter] of Object.entries(alone)) {
  table.set(code, letter);
  table.set(code.toUpperCase(), letter.toUpperCase());
}
export const vni: ReadonlyMap<string, string> = table;

const longestFirst = [...table.keys()].sort((a, b) => b.length - a.length);
const pattern = new RegExp(longestFirst.join('|'), 'g');

/** A text in VNI as Unicode. */
export const fromVni = (text: string): string => text.replace(pattern, (code) => table.get(code)!);
