/**
 * TCVN 5712:1993 VN3 (.VnTime and its kin), as the characters that Windows-1252 shows for its bytes: code A1 on. The capital
 * fonts (.VnTimeH) have the same codes for capitals; which font a cell has is not known here, so its text comes out small.
 * Source: TCVN 5712:1993, table VN3.
 */
const letters: Readonly<Record<string, string>> = {
  A1: 'ĂÂÊÔƠƯĐăâêôơưđ',
  B5: 'àảãáạ',
  BB: 'ằẳẵắ',
  C6: 'ặầẩẫấậè',
  CE: 'ẻẽéẹềểễếệìỉ',
  DC: 'ĩíịò',
  E1: 'ỏõóọồổỗốộờởỡớợù',
  F1: 'ủũúụừửữứựỳỷỹýỵ',
};

export const tcvn3: ReadonlyMap<string, string> = new Map(
  Object.entries(letters).flatMap(([start, run]) =>
    [...run].map((letter, i): [string, string] => [
      String.fromCharCode(Number.parseInt(start, 16) + i),
      letter,
    ]),
  ),
);

/** A text in TCVN3 as Unicode. */
export const fromTcvn3 = (text: string): string =>
  text.replace(/[\u00A1-\u00FE]/g, (code) => tcvn3.get(code) ?? code);
