import type { Scalar } from '../../../src/headless/formula';

export interface Case {
  formula: string;
}

const list = (text: string): Case[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => ({ formula: `=${line}` }));

/** Operators, how kinds of values turn into one another, references. Data stands in Data!A1:F11, table Items. */
export const operators: Case[] = list(`
  1+2*3-4/8
  -2^2
  2^3^2
  2^-1
  10%*5
  50%%
  -5%
  --TRUE
  TRUE+1
  "5"+1
  "1,234.5"*2
  "abc"+1
  1/0
  0/5
  0.1+0.2-0.3
  1-0.9-0.1
  1e308*10
  (-8)^(1/3)
  0^0
  0^-1
  "a"&1&TRUE
  1.5&""
  1/3&""
  1e20&""
  1e-7&""
  123456789012345678&""
  0.1+0.2&""
  100000000000000000000000&""
  "a"="A"
  "a"<"B"
  "ă"<"b"
  "Z"<"đ"
  "a"="a "
  1="1"
  1<"a"
  "z"<TRUE
  2>TRUE
  FALSE<TRUE
  Extra!E1=0
  Extra!E1=""
  Extra!E1=FALSE
  Extra!E1&"x"
  Extra!E1+1
  "b">="a"
  1<>2
  1<=1
  #N/A+1
  1+#DIV/0!
  Extra!C2&"x"
  Extra!C2=1
  "2025-01-31"+0
  "10:30"*24
  "12%"+0
  "$5"+0
  SUM(Items[Amount])
  SUM(Items[[Amount]:[When]])
  SUM(Items[Share (%)])
  ROWS(Items[])
  ROWS(Items[#All])
  ROWS(Items[[#All],[Name]])
  ROWS(Items[[#Headers],[#Data],[Name]])
  Items[[#Totals],[Name]]
  ROWS(Items[[#Data],[Name]])
  Items[[#Headers],[Share (%)]]
  COLUMNS(Items[#Headers])
  Rate*2
  SUM(Amounts)
  SUM(Data!B:B)
  SUM(Data!2:2)
  SUM(Data!$B$2:B5)
  Data!A2
  Missing+1
  SUM(Data!B2:INDEX(Data!B:B,4))
  {1,2;3,4}
  SUM({1,2;3,4})
  1=1=TRUE
  "x"&1+1
  2*-3
  +"a"
`);

/** For each function on the allow-list, the formulas that hold it to LibreOffice. */
export const cases: Record<string, Case[]> = {
  IF: list(`
    IF(1,"a","b")
    IF(0,"a","b")
    IF("TRUE",1,2)
    IF("x",1,2)
    IF(FALSE,1)
    IF(TRUE,,2)
    IF(Extra!E1,1,2)
    IF(Extra!C2,1,2)
    IF(TRUE,1,1/0)
    IF(FALSE,1/0,Data!A2)
    SUM(IF(TRUE,Data!B2:B5))`),
  IFS: list(`
    IFS(FALSE,1,TRUE,2)
    IFS(FALSE,1)
    IFS(1/0,1,TRUE,2)
    IFS(Data!B2>5,"big",TRUE,"small")`),
  IFERROR: list(`
    IFERROR(1/0,"e")
    IFERROR(5,"e")
    IFERROR(Extra!C2,)
    IFERROR(MATCH("no",Data!A1:A11,0),0)
    IFERROR("",1)
    IFERROR(Extra!E1,1)`),
  IFNA: list(`
    IFNA(NA(),"na")
    IFNA(1/0,"na")
    IFNA(3,"na")`),
  CHOOSE: list(`
    CHOOSE(2,"a","b","c")
    CHOOSE(2.9,"a","b","c")
    CHOOSE(0,"a")
    CHOOSE(4,"a","b","c")
    SUM(CHOOSE(2,Data!A2:A3,Data!B2:B3))
    CHOOSE(1,5,1/0)`),
  AND: list(`
    AND(TRUE,1)
    AND(TRUE,0)
    AND(Data!D2:D4)
    AND(Data!D6)
    AND(Data!D5)
    AND("TRUE",TRUE)
    AND("x")
    AND(Extra!C2,TRUE)
    AND(TRUE,Data!A2:A4)`),
  OR: list(`
    OR(FALSE,0)
    OR(FALSE,2)
    OR(Data!D2:D4)
    OR(Data!A2:A4)
    OR(Extra!C2,TRUE)
    OR(1=1,1=2)`),
  XOR: list(`
    XOR(TRUE,TRUE)
    XOR(TRUE,FALSE)
    XOR(TRUE,TRUE,TRUE)
    XOR(Data!D2:D4)`),
  NOT: list(`
    NOT(TRUE)
    NOT(0)
    NOT(2)
    NOT("FALSE")
    NOT("x")
    NOT(Extra!C2)
    NOT(Extra!E1)`),
  TRUE: list(`TRUE()`),
  FALSE: list(`FALSE()`),
  NA: list(`NA()
    ISERROR(NA())`),
  ISERROR: list(`
    ISERROR(1/0)
    ISERROR(1)
    ISERROR(Extra!C2)
    ISERROR(Extra!E1)
    ISERROR(VLOOKUP("no",Data!A2:B11,2,FALSE))`),
  ISNA: list(`
    ISNA(NA())
    ISNA(1/0)
    ISNA("#N/A")
    ISNA(Extra!C2)`),
  ISNUMBER: list(`
    ISNUMBER(1)
    ISNUMBER("1")
    ISNUMBER(Data!B2)
    ISNUMBER(Data!B8)
    ISNUMBER(Data!B9)
    ISNUMBER(TRUE)
    ISNUMBER(Extra!C2)
    ISNUMBER(Data!C2)`),
  ISTEXT: list(`
    ISTEXT("a")
    ISTEXT("")
    ISTEXT(1)
    ISTEXT(Extra!E1)
    ISTEXT(Data!E2)
    ISTEXT(Data!E8)
    ISTEXT(Extra!C2)`),
  ISBLANK: list(`
    ISBLANK(Extra!E1)
    ISBLANK(Data!B8)
    ISBLANK(Data!A2)
    ISBLANK("")
    ISBLANK(0)`),
  N: list(`
    N(5)
    N("5")
    N(TRUE)
    N(Data!A2)
    N(Data!B2)
    N(Data!D2)
    N(Extra!C2)
    N(Extra!E1)
    N(INDEX(Data!B2:B11,2))`),
  T: list(`
    T("a")
    T(5)
    T(TRUE)
    T(Data!A2)
    T(Data!B2)
    T(Extra!C2)`),
  ABS: list(`
    ABS(-5)
    ABS(5)
    ABS("-2.5")
    ABS("x")
    ABS(Extra!C2)
    ABS(TRUE)
    ABS(Extra!E1)`),
  INT: list(`
    INT(2.9)
    INT(-2.1)
    INT(Data!C5)
    INT("7.5")
    INT("x")
    INT(-0.5)`),
  SIGN: list(`
    SIGN(-5)
    SIGN(0)
    SIGN(0.1)`),
  SQRT: list(`
    SQRT(9)
    SQRT(-1)
    SQRT(2)`),
  POWER: list(`
    POWER(2,10)
    POWER(-8,1/3)
    POWER(2,-2)
    POWER(0,-1)`),
  MOD: list(`
    MOD(7,3)
    MOD(-7,3)
    MOD(7,-3)
    MOD(7.5,2)
    MOD(5,0)
    MOD(-1,7)
    MOD(45680,7)`),
  ROUND: list(`
    ROUND(2.5,0)
    ROUND(-2.5,0)
    ROUND(2.675,2)
    ROUND(1.005,2)
    ROUND(1234.567,-2)
    ROUND(0.285,2)
    ROUND(5,2)
    ROUND(1E+300,2)
    ROUND(1.15,1)
    ROUND(-1.45,1)
    ROUND(0.5,)
    ROUND(2.4999999999,0)
    ROUND("x",1)
    ROUND(8/0.7/12,2)`),
  ROUNDUP: list(`
    ROUNDUP(2.1,0)
    ROUNDUP(-2.1,0)
    ROUNDUP(1.001,2)
    ROUNDUP(1234,-2)
    ROUNDUP(3,0)
    ROUNDUP(1.1,1)
    ROUNDUP(0,2)`),
  ROUNDDOWN: list(`
    ROUNDDOWN(2.9,0)
    ROUNDDOWN(-2.9,0)
    ROUNDDOWN(1.999,2)
    ROUNDDOWN(1299,-2)
    ROUNDDOWN(1.1,1)`),
  TRUNC: list(`
    TRUNC(2.9)
    TRUNC(-2.9)
    TRUNC(2.987,2)
    TRUNC(1299,-2)`),
  SUM: list(`
    SUM(1,2,3)
    SUM("5",TRUE)
    SUM("x")
    SUM(Data!B2:B11)
    SUM(Data!A2:A11)
    SUM(Data!D2:D4)
    SUM(Data!E2:E11)
    SUM(Extra!C1:C4)
    SUM(Data!B2:B3,Data!B5,1)
    SUM(Extra!E1,1)
    SUM(,1)`),
  MIN: list(`
    MIN(3,1,2)
    MIN(Data!B2:B11)
    MIN(Data!A2:A11)
    MIN("5",3)
    MIN(TRUE,3)
    MIN(Extra!C1:C4)
    MIN(Extra!E1,3)
    MIN(1,Data!F2:F11)`),
  MAX: list(`
    MAX(3,1,2)
    MAX(Data!B2:B11)
    MAX(Data!A2:A11)
    MAX("5",3)
    MAX(-5,-3)
    MAX(Extra!E1,-3)
    MAX(0,MIN(1,Data!F3))`),
  AVERAGE: list(`
    AVERAGE(1,2,6)
    AVERAGE(Data!B2:B11)
    AVERAGE(Data!A2:A11)
    AVERAGE(TRUE,3)
    AVERAGE(Extra!C1:C4)`),
  MEDIAN: list(`
    MEDIAN(1,5,3)
    MEDIAN(1,5,3,4)
    MEDIAN(Data!B2:B11)
    MEDIAN(Data!A2:A11)`),
  COUNT: list(`
    COUNT(Data!B2:B11)
    COUNT(Data!A2:F11)
    COUNT(1,"2","x",TRUE)
    COUNT(Extra!C1:C4)
    COUNT(Extra!C2,1)`),
  COUNTA: list(`
    COUNTA(Data!B2:B11)
    COUNTA(Data!A2:F11)
    COUNTA(1,"")
    COUNTA(Extra!C1:C4)
    COUNTA(Data!A:A)`),
  COUNTBLANK: list(`
    COUNTBLANK(Data!B2:B11)
    COUNTBLANK(Data!D2:D11)
    COUNTBLANK(Extra!C1:C9)`),
  LARGE: list(`
    LARGE(Data!B2:B11,1)
    LARGE(Data!B2:B11,3)
    LARGE(Data!B2:B11,99)
    LARGE(Data!B2:B11,0)
    LARGE({3,1,2},2)`),
  SMALL: list(`
    SMALL(Data!B2:B11,1)
    SMALL(Data!B2:B11,3)
    SMALL(Data!B2:B11,99)
    SMALL({3,1,2},2)`),
  RANK: list(`
    RANK(10,Data!B2:B11)
    RANK(7,Data!B2:B11)
    RANK(7,Data!B2:B11,1)
    RANK(99,Data!B2:B11)`),
  SUMPRODUCT: list(`
    SUMPRODUCT(Data!B2:B6,Data!F2:F6)
    SUMPRODUCT((Data!B2:B6>2)*(Data!F2:F6>=0.25))
    SUMPRODUCT(--(Data!D2:D4=TRUE))
    SUMPRODUCT(Data!D2:D4=TRUE)
    SUMPRODUCT(--(MONTH(Data!C2:C6)=1))
    SUMPRODUCT(--(Data!A2:A11="an"))
    SUMPRODUCT((Data!A2:A11<>"")*1)
    SUMPRODUCT(--(LEN(Data!A2:A11)>2),Data!F2:F11)
    SUMPRODUCT(Data!B2:B6,Data!F2:F5)
    SUMPRODUCT(1/COUNTIF(Data!E2:E4,Data!E2:E4))
    SUMPRODUCT(--ISNUMBER(SEARCH("an",Data!A2:A11)))
    SUMPRODUCT({1,2,3},{4,5,6})
    SUMPRODUCT({1,2,3}*{1;2})
    SUMPRODUCT(Extra!C1:C4)
    SUMPRODUCT((YEAR(Data!C2:C6)=2025)*(Data!B2:B6))
    SUMPRODUCT(IF(Data!B2:B6>2,1,0))
    SUMPRODUCT(--NOT(Data!D2:D4))
    SUMPRODUCT(Items[Share (%)]*Items[Share (%)])
    SUMPRODUCT((Extra!A1:A4>2)*Extra!D1:D4)
    SUMPRODUCT(ROW(Data!A2:A4))
    SUMPRODUCT(ABS(Data!B2:B6),Data!F2:F6)`),
  COUNTIF: list(`
    COUNTIF(Data!A2:A11,"an")
    COUNTIF(Data!A2:A11,"AN*")
    COUNTIF(Data!A2:A11,"?n")
    COUNTIF(Data!A2:A11,"")
    COUNTIF(Data!A2:A11,"<>")
    COUNTIF(Data!B2:B11,"<>")
    COUNTIF(Data!B2:B11,"=")
    COUNTIF(Data!B2:B11,10)
    COUNTIF(Data!B2:B11,"10")
    COUNTIF(Data!B2:B11,">2.5")
    COUNTIF(Data!B2:B11,">=2.5")
    COUNTIF(Data!B2:B11,"<0")
    COUNTIF(Data!B2:B11,"<>10")
    COUNTIF(Data!E2:E11,"1.1")
    COUNTIF(Data!E2:E11,1.1)
    COUNTIF(Data!E2:E11,"5")
    COUNTIF(Data!E2:E11,5)
    COUNTIF(Data!E2:E11,"x~*")
    COUNTIF(Data!E2:E11,"x~?")
    COUNTIF(Data!E2:E11,"x~~")
    COUNTIF(Data!E2:E11,"x*")
    COUNTIF(Data!E2:E11,"xyz")
    COUNTIF(Data!E2:E11,"<>xyz")
    COUNTIF(Data!D2:D11,TRUE)
    COUNTIF(Data!D2:D11,"TRUE")
    COUNTIF(Data!D2:D11,FALSE)
    COUNTIF(Data!A2:A11,"<c")
    COUNTIF(Data!A2:A11,">=d")
    COUNTIF(Extra!C1:C4,"#N/A")
    COUNTIF(Extra!C1:C4,NA())
    COUNTIF(Data!B2:B11,Extra!E1)
    COUNTIF(Data!C2:C11,">="&DATE(2025,6,1))
    COUNTIF(Data!A:A,"an")
    COUNTIF(Data!A1:F11,10)
    COUNTIF(Extra!C1:C4,"")
    COUNTIF(Data!B2:B11,"text")
    COUNTIF(Data!A2:A11,"*")
    COUNTIF(Data!B2:B11,"0")`),
  COUNTIFS: list(`
    COUNTIFS(Data!A2:A11,"an",Data!B2:B11,">5")
    COUNTIFS(Data!B2:B11,">5",Data!A2:A11,"an")
    COUNTIFS(Items[Flag],TRUE,Items[Amount],10)
    COUNTIFS(Items[Amount],">=0",Items[Amount],"<10")
    COUNTIFS(Data!A2:A11,"an",Data!B2:B5,">5")
    COUNTIFS(Data!C2:C11,">=61",Data!C2:C11,"<2958466")
    COUNTIFS(Items[Name],"",Items[Amount],12)
    COUNTIFS(Items[Code],"x~*")
    COUNTIFS(Data!A:A,"an",Data!B:B,">0")`),
  SUMIF: list(`
    SUMIF(Data!A2:A11,"an",Data!B2:B11)
    SUMIF(Data!B2:B11,">5")
    SUMIF(Data!A2:A11,"an*",Data!B2)
    SUMIF(Data!A2:A11,"no",Data!B2:B11)
    SUMIF(Extra!A1:A4,">3",Extra!D1:D4)
    SUMIF(Extra!A1:A4,3,Extra!C1:C4)
    SUMIF(Extra!A1:A4,1,Extra!C1:C4)`),
  SUMIFS: list(`
    SUMIFS(Data!B2:B11,Data!A2:A11,"an")
    SUMIFS(Items[Amount],Items[Flag],TRUE,Items[Share (%)],">0.2")
    SUMIFS(Data!B2:B11,Data!A2:A5,"an")
    SUMIFS(Data!B2:B11,Data!A2:A11,"no")
    SUMIFS(Extra!C1:C4,Extra!A1:A4,3)
    SUMIFS(Data!B:B,Data!A:A,"an")`),
  AVERAGEIF: list(`
    AVERAGEIF(Data!A2:A11,"an",Data!B2:B11)
    AVERAGEIF(Data!B2:B11,">5")
    AVERAGEIF(Data!A2:A11,"no",Data!B2:B11)
    AVERAGEIF(Data!A2:A11,"Êm",Data!B2:B11)`),
  AVERAGEIFS: list(`
    AVERAGEIFS(Data!B2:B11,Data!A2:A11,"an")
    AVERAGEIFS(Items[Amount],Items[Flag],TRUE)
    AVERAGEIFS(Items[Amount],Items[Name],"Em")
    AVERAGEIFS(Items[Amount],Items[Name],"no")
    AVERAGEIFS(Items[Share (%)],Items[Code],"x~*")`),
  MAXIFS: list(`
    MAXIFS(Data!B2:B11,Data!A2:A11,"an")
    MAXIFS(Items[When],Items[Flag],TRUE)
    MAXIFS(Items[Amount],Items[Name],"no")
    MAXIFS(Items[Amount],Items[Name],"Cường")`),
  MINIFS: list(`
    MINIFS(Data!B2:B11,Data!A2:A11,"an")
    MINIFS(Items[When],Items[Flag],TRUE)
    MINIFS(Items[Amount],Items[Name],"no")`),
  INDEX: list(`
    INDEX(Data!B2:B11,2)
    INDEX(Data!A2:F11,2,3)
    INDEX(Data!A2:F2,4)
    INDEX(Data!B2:B11,99)
    INDEX(Data!A2:F11,2,9)
    SUM(INDEX(Data!B2:C11,0,1))
    SUM(INDEX(Data!B2:C5,2,0))
    INDEX({1,2;3,4},2,1)
    INDEX(Data!B2:B11,-1)
    INDEX(Items[Name],MATCH(7,Items[Amount],0))
    INDEX(Data!B2:B11,2,1)
    INDEX(Extra!C1:C4,2)`),
  MATCH: list(`
    MATCH("an",Data!A2:A11,0)
    MATCH("AN",Data!A2:A11,0)
    MATCH("Em",Data!A2:A11,0)
    MATCH("*m",Data!A2:A11,0)
    MATCH("x~*",Data!E2:E11,0)
    MATCH(5,Data!E2:E11,0)
    MATCH("5",Data!E2:E11,0)
    MATCH("no",Data!A2:A11,0)
    MATCH(TRUE,Data!D2:D11,0)
    MATCH(4,Extra!A1:A4)
    MATCH(5,Extra!A1:A4,1)
    MATCH(0,Extra!A1:A4,1)
    MATCH(99,Extra!A1:A4,1)
    MATCH(30,Extra!D1:D4,-1)
    MATCH(50,Extra!D1:D4,-1)
    MATCH(200,Extra!D1:D4,-1)
    MATCH("Amount",Data!A1:F1,0)
    MATCH(2,{1,2,3},0)
    MATCH(1,Data!A2:F11,0)
    MATCH(Extra!C2,Data!A2:A11,0)
    MATCH(7,Data!B:B,0)`),
  VLOOKUP: list(`
    VLOOKUP("an",Data!A2:B11,2,FALSE)
    VLOOKUP("Em",Data!A2:C11,3,FALSE)
    VLOOKUP("no",Data!A2:B11,2,FALSE)
    VLOOKUP(4,Extra!A1:B4,2)
    VLOOKUP(4,Extra!A1:B4,2,TRUE)
    VLOOKUP(0,Extra!A1:B4,2,TRUE)
    VLOOKUP(3,Extra!A1:C4,3,FALSE)
    VLOOKUP("an",Data!A2:B11,9,FALSE)
    VLOOKUP("an",Data!A2:B11,0,FALSE)
    VLOOKUP("c*",Data!A2:B11,2,0)`),
  HLOOKUP: list(`
    HLOOKUP("Amount",Data!A1:F11,3,FALSE)
    HLOOKUP("no",Data!A1:F11,3,FALSE)
    HLOOKUP("Amount",Data!A1:F3,9,FALSE)
    HLOOKUP(2,{1,2,3;"a","b","c"},2,TRUE)`),
  LOOKUP: list(`
    LOOKUP(4,Extra!A1:A4,Extra!B1:B4)
    LOOKUP(7,Extra!A1:A4,Extra!B1:B4)
    LOOKUP(0,Extra!A1:A4,Extra!B1:B4)
    LOOKUP(4,Extra!A1:B4)
    LOOKUP(2,{1,2,3},{"a","b","c"})
    LOOKUP(2,1/(Data!A2:A11="an"),Data!B2:B11)`),
  ROW: list(`
    ROW(Data!A5)
    ROW(Data!A5:A9)
    ROW(Items[#Headers])`),
  COLUMN: list(`
    COLUMN(Data!C5)
    COLUMN()
    COLUMN(Data!C5:F5)`),
  ROWS: list(`
    ROWS(Data!A2:A11)
    ROWS(Items[])
    ROWS({1,2;3,4})
    ROWS(Data!A:A)`),
  COLUMNS: list(`
    COLUMNS(Data!A2:F11)
    COLUMNS(Items[])
    COLUMNS({1,2;3,4})`),
  HYPERLINK: list(`
    HYPERLINK("#Data!A1","go")
    HYPERLINK("#Data!A1")`),
  LEN: list(`
    LEN("abc")
    LEN("")
    LEN(123.5)
    LEN("Đặng")
    LEN(TRUE)
    LEN(Extra!E1)
    LEN(Extra!C2)`),
  TRIM: list(`
    TRIM("  a  b ")
    TRIM("a")
    TRIM(5)
    TRIM("   ")
    TRIM(Extra!E1)=""
    TRIM(" a  ")`),
  UPPER: list(`
    UPPER("đặng An")
    UPPER(TRUE)`),
  LOWER: list(`LOWER("ĐẶNG An")`),
  PROPER: list(`
    PROPER("công AN tỉnh")
    PROPER("a-b c2d")
    PROPER("it's")`),
  EXACT: list(`
    EXACT("a","A")
    EXACT("a","a")
    EXACT(1,"1")`),
  CONCATENATE: list(`
    CONCATENATE("a",1,TRUE)
    CONCATENATE(Data!A2,"-",Data!B3)
    CONCATENATE(Extra!C2,"a")`),
  CONCAT: list(`
    CONCAT("a",1,TRUE)
    CONCAT(Data!A2:B4)
    CONCAT(Extra!A1:C2)`),
  TEXTJOIN: list(`
    TEXTJOIN(", ",TRUE,Data!A2:A11)
    TEXTJOIN(", ",FALSE,Data!A6:A9)
    TEXTJOIN("-",TRUE,1,"a",TRUE)
    TEXTJOIN("",TRUE,Extra!C1:C4)`),
  LEFT: list(`
    LEFT("abc",2)
    LEFT("abc")
    LEFT("abc",9)
    LEFT("abc",-1)
    LEFT(12345,2)
    LEFT("abc",0)`),
  RIGHT: list(`
    RIGHT("abc",2)
    RIGHT("abc")
    RIGHT("abc",9)
    RIGHT("abc",-1)
    RIGHT("abc",0)`),
  MID: list(`
    MID("abcdef",2,3)
    MID("abc",5,2)
    MID("abc",0,2)
    MID("abc",2,99)
    MID("abc",1,-1)`),
  REPT: list(`
    REPT("ab",3)
    REPT("ab",0)
    REPT("ab",-1)
    REPT("-",2.9)`),
  REPLACE: list(`
    REPLACE("abcdef",2,3,"X")
    REPLACE("abc",9,1,"X")
    REPLACE("abc",1,0,"X")
    REPLACE("abc",0,1,"X")`),
  SUBSTITUTE: list(`
    SUBSTITUTE("a-b-c","-","+")
    SUBSTITUTE("a-b-c","-","+",2)
    SUBSTITUTE("a-b-c","-","+",9)
    SUBSTITUTE("abc","","x")
    SUBSTITUTE("aAa","a","b")
    SUBSTITUTE("x$y","$","$&")
    SUBSTITUTE("a","a","b",0)
    SUBSTITUTE(1.5,".",",")
    SUBSTITUTE(SUBSTITUTE("a~b*","~","~~"),"*","~*")`),
  FIND: list(`
    FIND("b","abcb")
    FIND("b","abcb",3)
    FIND("B","abc")
    FIND("","abc")
    FIND("b","abc",9)
    FIND("b","abc",0)`),
  SEARCH: list(`
    SEARCH("B","abcb")
    SEARCH("b","abcb",3)
    SEARCH("b?b","abcb")
    SEARCH("a*b","xxaxxb")
    SEARCH("~*","ab*c")
    SEARCH("z","abc")`),
  TEXT: list(`
    TEXT(1234.567,"#,##0.00")
    TEXT(0.256,"0%")
    TEXT(0.256,"0.0%")
    TEXT(45680,"dd/mm/yyyy")
    TEXT(45680,"yyyy-mm-dd")
    TEXT(45680,"d mmm yyyy")
    TEXT(45680,"dddd")
    TEXT(45680.75,"hh:mm")
    TEXT(45680.75,"h:mm AM/PM")
    TEXT(5,"00")
    TEXT(1.10,"0.00")
    TEXT(-5,"0;(0)")
    TEXT(0,"0;-0;""none""")
    TEXT("abc","0")
    TEXT("12","000")
    TEXT("abc","@!")
    TEXT(TRUE,"0")
    TEXT(1234567,"#,##0")
    TEXT(2.675,"0.00")
    TEXT(1.5,"General")
    TEXT(45680,"mmmm")
    TEXT(0.5,"#.##")
    TEXT(12345.6,"0.00E+00")
    TEXT(Extra!E1,"0")
    TEXT(Extra!C2,"0")
    TEXT(5,"")
    TEXT(1.25,"[h]:mm")
    TEXT(3,"""Week ""0")
    TEXT(0.8,"0.00")&"<"&TEXT(1,"0.00")`),
  VALUE: list(`
    VALUE("12.5")
    VALUE("1,234")
    VALUE("12%")
    VALUE("2025-01-31")
    VALUE("abc")
    VALUE("")
    VALUE(5)
    VALUE(" 7 ")
    VALUE("1e3")
    VALUE("10:30")`),
  CHAR: list(`
    CHAR(65)
    CHAR(10)
    CHAR(0)
    CHAR(256)
    CHAR(149)`),
  YEAR: list(`
    YEAR(45680)
    YEAR(45680.9)
    YEAR("2025-01-31")
    YEAR(-1)
    YEAR("abc")
    YEAR(2958465)`),
  MONTH: list(`
    MONTH(45680)
    MONTH(61)
    MONTH(45716)`),
  DAY: list(`
    DAY(45680)
    DAY(45716)
    DAY(61)
    DAY(-1)`),
  DATE: list(`
    DATE(2025,1,31)
    DATE(2025,13,1)
    DATE(2025,0,1)
    DATE(2025,3,0)
    DATE(2024,2,29)
    DATE(2025,1,-5)
    DATE(2025.9,1.9,1.9)
    DATE(9999,12,31)
    DATE(10000,1,1)
    DATE(1900,3,1)`),
  WEEKDAY: list(`
    WEEKDAY(45680)
    WEEKDAY(45680,2)
    WEEKDAY(45680,3)
    WEEKDAY(45683,1)
    WEEKDAY(45683,2)
    WEEKDAY(45683,11)
    WEEKDAY(45683,15)
    WEEKDAY(45683,17)
    WEEKDAY(45683,5)`),
  WEEKNUM: list(`
    WEEKNUM(45658)
    WEEKNUM(45680)
    WEEKNUM(45680,2)
    WEEKNUM(45662,2)
    WEEKNUM(45662,1)
    WEEKNUM(46022,21)
    WEEKNUM(45680,16)
    WEEKNUM(45680,5)`),
  ISOWEEKNUM: list(`
    ISOWEEKNUM(45658)
    ISOWEEKNUM(45680)
    ISOWEEKNUM(46022)
    ISOWEEKNUM(44197)
    ISOWEEKNUM(DATE(2024,12,30))`),
  EDATE: list(`
    EDATE(DATE(2025,1,31),1)
    EDATE(DATE(2025,3,31),-1)
    EDATE(DATE(2024,2,29),12)
    EDATE(45680.9,1)`),
  EOMONTH: list(`
    EOMONTH(DATE(2025,1,15),0)
    EOMONTH(DATE(2025,1,15),1)
    EOMONTH(DATE(2025,1,15),-1)
    EOMONTH(DATE(2024,1,31),1)`),
  DAYS: list(`
    DAYS(DATE(2025,2,1),DATE(2025,1,1))
    DAYS(DATE(2025,1,1),DATE(2025,2,1))
    DAYS("2025-02-01","2025-01-01")`),
  TODAY: list(`
    TODAY()-INT(TODAY())
    TODAY()`),
  NOW: list(`INT(NOW())`),
  NETWORKDAYS: list(`
    NETWORKDAYS(DATE(2025,1,1),DATE(2025,1,31))
    NETWORKDAYS(DATE(2025,1,31),DATE(2025,1,1))
    NETWORKDAYS(DATE(2025,1,1),DATE(2025,1,31),DATE(2025,1,1))
    NETWORKDAYS(DATE(2025,1,1),DATE(2025,1,31),Data!C2:C4)
    NETWORKDAYS(DATE(2025,1,4),DATE(2025,1,5))`),
  WORKDAY: list(`
    WORKDAY(DATE(2025,1,1),5)
    WORKDAY(DATE(2025,1,1),-5)
    WORKDAY(DATE(2025,1,4),1)
    WORKDAY(DATE(2025,1,1),5,DATE(2025,1,6))
    WORKDAY(DATE(2025,1,4),0)`),
  SUBTOTAL: list(`
    SUBTOTAL(9,Data!B2:B11)
    SUBTOTAL(109,Items[Amount])
    SUBTOTAL(1,Data!B2:B11)
    SUBTOTAL(2,Data!B2:B11)
    SUBTOTAL(3,Data!B2:B11)
    SUBTOTAL(103,Items[Name])
    SUBTOTAL(4,Data!B2:B11)
    SUBTOTAL(105,Data!B2:B11)
    SUBTOTAL(6,Data!B2:B4)
    SUBTOTAL(12,Data!B2:B4)`),
};

const error = (code: '#NUM!' | '#DIV/0!' | '#REF!' | '#N/A' | '#VALUE!'): Scalar => ({ error: code });

/** Where LibreOffice gives something else than Excel documents: what Excel gives, by the reason. */
const reasons: Record<string, Record<string, Scalar>> = {
  'LibreOffice holds TRUE and FALSE as the numbers 1 and 0': {
    '--TRUE': 1,
    '"a"&1&TRUE': 'a1TRUE',
    '"z"<TRUE': true,
    '2>TRUE': false,
    'SUM(Data!2:2)': 45668.5,
    'SUM(Data!D2:D4)': 0,
    'COUNT(Data!A2:F11)': 28,
    'ISNUMBER(TRUE)': false,
    'SUMPRODUCT(Data!D2:D4=TRUE)': 0,
    'LEN(TRUE)': 4,
    'UPPER(TRUE)': 'TRUE',
    'CONCATENATE("a",1,TRUE)': 'a1TRUE',
    'CONCAT("a",1,TRUE)': 'a1TRUE',
    'TEXTJOIN("-",TRUE,1,"a",TRUE)': '1-a-TRUE',
    'TEXT(TRUE,"0")': 'TRUE',
  },
  'LibreOffice writes its own error 502 "invalid argument" as #VALUE!': {
    'SQRT(-1)': error('#NUM!'),
    'MEDIAN(Data!A2:A11)': error('#NUM!'),
    'LARGE(Data!B2:B11,99)': error('#NUM!'),
    'LARGE(Data!B2:B11,0)': error('#NUM!'),
    'SMALL(Data!B2:B11,99)': error('#NUM!'),
    'INDEX(Data!B2:B11,99)': error('#REF!'),
    'INDEX(Data!A2:F11,2,9)': error('#REF!'),
    'MATCH(1,Data!A2:F11,0)': error('#N/A'),
    'VLOOKUP("an",Data!A2:B11,9,FALSE)': error('#REF!'),
    'HLOOKUP("Amount",Data!A1:F3,9,FALSE)': error('#REF!'),
    'WEEKDAY(45683,5)': error('#NUM!'),
    'WEEKNUM(45680,5)': error('#NUM!'),
  },
  'LibreOffice follows mathematics where Excel has errors': {
    '(-8)^(1/3)': error('#NUM!'),
    'POWER(-8,1/3)': error('#NUM!'),
    '0^0': error('#NUM!'),
    '0^-1': error('#DIV/0!'),
    'POWER(0,-1)': error('#DIV/0!'),
  },
  'Excel writes exponents with two digits': {
    '1e20&""': '1E+20',
    '123456789012345678&""': '1.23456789012346E+17',
    '100000000000000000000000&""': '1E+23',
  },
  'Excel reads texts written as arguments': {
    'AND("TRUE",TRUE)': true,
    'SUM("5",TRUE)': 6,
    'MIN("5",3)': 3,
    'MAX("5",3)': 5,
  },
  "Excel's criteria take a text that reads as a number for that number; errors are counted": {
    'COUNTIF(Data!E2:E11,"1.1")': 2,
    'COUNTIF(Data!E2:E11,1.1)': 2,
    'COUNTIF(Data!E2:E11,5)': 2,
    'SUMPRODUCT(1/COUNTIF(Data!E2:E4,Data!E2:E4))': 2,
    'COUNTIF(Extra!C1:C4,NA())': 1,
  },
  'LibreOffice reads no part of a table in single brackets, nor ROW of headers alone': {
    'ROWS(Items[#All])': 11,
    'COLUMNS(Items[#Headers])': 6,
    'ROW(Items[#Headers])': 1,
  },
  "Excel's calendar runs from 1900 to 9999": {
    'YEAR(-1)': error('#NUM!'),
    'DAY(-1)': error('#NUM!'),
    'DATE(10000,1,1)': error('#NUM!'),
  },
  'Excel finds the empty text at the first place; a number not in the list has no rank': {
    'FIND("","abc")': 1,
    'RANK(99,Data!B2:B11)': error('#N/A'),
  },
  "Excel's characters are those of Windows-1252; LibreOffice takes the machine's": {
    'CHAR(0)': error('#VALUE!'),
    'CHAR(149)': '•',
  },
};

export const differences = new Map<string, { excel: Scalar; why: string }>(
  Object.entries(reasons).flatMap(([why, formulas]) =>
    Object.entries(formulas).map(([formula, excel]) => [`=${formula}`, { excel, why }]),
  ),
);
