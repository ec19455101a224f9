/** What is said of a whole file, a sheet, a row, a column, or a cell that could not be read. */

export const importFileWords = {
  en: {
    'file-empty': ['Empty file', 'The file is empty.'],
    'file-too-large': [
      'File too large',
      'The file has {n} MB; at most {max} MB are read at once. Please split it.',
    ],
    'file-password': [
      'Password',
      'The workbook has a password. In Excel: File, Info, Protect Workbook, Encrypt with Password, empty the field, save; then add it again.',
    ],
    'file-zip-bomb': [
      'Unpacks to far too much',
      'The file unpacks to {n} times its size, which no record of exchanges does. It was not opened.',
    ],
    'file-picture': [
      'A picture',
      'This is a picture ({v}), whatever its name says. Tables in pictures can’t be read; please add the table itself.',
    ],
    'file-pdf': ['A PDF', 'This is a PDF. Please copy its text or its table and paste it here.'],
    'file-word': [
      'A text document',
      'This is a document of a word processor. Please copy its text or its table and paste it here.',
    ],
    'file-old-excel': [
      'An old workbook',
      'This is a workbook in the form before 2007 (.xls). In Excel: File, Save As, Excel Workbook (.xlsx); then add it again.',
    ],
    'file-other-workbook': [
      'A workbook of another program',
      'This workbook is not an .xlsx. Please save it as Excel Workbook (.xlsx) or as CSV, and add it again.',
    ],
    'file-archive': ['An archive', 'This is an archive. Please unpack it and add the files in it.'],
    'file-cut': [
      'Cut in the middle',
      'The file ends in the middle; it was not saved or sent whole. Please get it again.',
    ],
    'file-cut-text': [
      'Cut in the middle',
      'A quotation mark that opens in row {r} is never closed; the file may have been cut there. It was taken as a plain character; please look at that row and those after it.',
    ],
    'file-unreadable': [
      'Could not be read',
      'The file holds neither a table nor a text that could be read. Tables (.xlsx, .csv), JSON and plain text can be.',
    ],
    'file-web-page': [
      'A web page',
      'This is a web page, not a table. Please copy its table or its text and paste it here.',
    ],
    'file-too-many-rows': [
      'Too many rows',
      'There are more than {max} rows; that many are read at once. Please split the file. None of it was taken.',
    ],
    'file-mixed-encoding': [
      'Letters that could not be read',
      '{n} {n:place|places} in the file could not be read as letters, the first in row {r}. It may have been put together from two files. Please look at those rows.',
    ],
    'file-no-records': [
      'No records',
      'The file was read, but it holds no list of records. Expected is a table, or a list of objects with dates, places or organizations.',
    ],
    'file-json': ['Not JSON', 'This looks like JSON, but line {r} can’t be read, from “{v}” on.'],
    'sheet-empty': ['Nothing in it', 'There is nothing in this sheet.'],
    'sheet-no-rows': ['No rows', 'There is a header, but no row below it.'],
    'sheet-not-records': [
      'Not records',
      'This sheet holds no records of exchanges: no column with dates, places or organizations was found. Not taken; say which columns matter if it should be.',
    ],
    'sheet-relation': [
      'Numbers only',
      'This table ties numbers to numbers ({v}) and names no place, date or organization. Not taken; add the tables in which these numbers have names.',
    ],
    'sheet-no-dates': [
      'No dates',
      'No column says when. Its {n} {n:record is|records are} offered without a date: in the list and on the map, not on the timeline.',
    ],
    'sheet-hidden': [
      'Hidden sheet',
      'This sheet is hidden in the workbook. It was not taken; say so if it should be.',
    ],
    'rows-hidden': [
      'Hidden rows',
      '{n} {n:row is|rows are} hidden in the sheet, the first is row {r}. They were read like the others.',
    ],
    'row-total': ['Not a record', 'Row {r} is a total, not a record. Not taken; it stays in your workbook.'],
    'row-header': ['Header again', 'Row {r} repeats the header. Not taken.'],
    'row-nothing': [
      'Nothing to record',
      'Row {r} has neither a date nor a place nor an organization. Not taken; it stays in your workbook.',
    ],
    'row-too-long': [
      'More cells than the header',
      'Row {r} has {n} {n:cell|cells} more than the header. What stands there (“{v}”) was not taken; a quotation mark may be missing.',
    ],
    'row-too-short': [
      'Fewer cells than the header',
      'Row {r} has {n} {n:cell|cells} fewer than the header. What is missing was left empty.',
    ],
    'row-internal': [
      'Internal',
      'Row {r} is marked internal (“{v}”). It stays in your project and is never published.',
    ],
    'row-twice': [
      'The same row again',
      'Row {r} says the same as row {o}. Taken once; both rows stay as its sources.',
    ],
    'cell-error': [
      'A formula that failed',
      'The formula in this cell gives “{v}”. Left empty; please mend it in the workbook.',
    ],
    'cell-no-value': [
      'A formula without a value',
      'The cell holds a formula whose value was never saved. Open the file in Excel, save it, and add it again. Left empty.',
    ],
    'cell-too-long': [
      'A very long cell',
      'The cell holds {n} characters. The first {max} were read; the rest stays in your file.',
    ],
    'cell-garbled': [
      'Letters that could not be read',
      '“{v}” holds letters that could not be read. Please check the original.',
    ],
    'cell-formula-text': [
      'Looks like a formula',
      '“{v}” looks like a formula. It is kept as plain words, and written out so that no program runs it.',
    ],
    'cell-markup': [
      'Looks like a web page’s code',
      '“{v}” holds a web page’s code. It is kept as plain words.',
    ],
    'column-identity': [
      'Identity column',
      '{col} is never taken. Its {n} {n:value was|values were} dropped before anything was kept.',
    ],
    'cell-identity': [
      'Looks like a personal number',
      'The cell holds what looks like {what}. That part was dropped before anything was kept.',
    ],
    'column-unknown': [
      'Column not understood',
      'What {col} means was not understood. Its {n} {n:value stays|values stay} with the record as notes, and are not published.',
    ],
    'column-twice': [
      'Two columns for one thing',
      '{col} seems to say the same thing as {other}. It was kept as a note; please choose.',
    ],
    'column-no-name': [
      'Column without a name',
      'Column {col} has no name. Its values stay with the record as notes.',
    ],
    'people-students': [
      'Names of students',
      'Students are never named. {n} {n:name was|names were} dropped before anything was kept; the number of people stays.',
    ],
    'people-kept-apart': [
      'Names kept apart',
      '{n} {n:name|names} in {col} stay in your project and are published only if you switch names on.',
    ],
    'direction-unknown': [
      'Which way',
      'Neither the sheet nor a column says whether these {n} {n:record goes out or comes|records go out or come} in. Left open.',
    ],
    'type-unknown': [
      'Kind not known',
      '“{v}” names no kind of exchange that is known here. Kept as “other”.',
    ],
    'status-unknown': ['State not known', '“{v}” says neither done, planned nor cancelled. Left open.'],
    'status-remark': ['Cancelled, says a remark', 'The remark says “{v}”. Kept as cancelled.'],
    'home-unknown': [
      'Whose records',
      'The file doesn’t say whose records these are. Say which organization is yours; without it no route has a start.',
    ],
    'transit-in-notes': [
      'On the way',
      'The remark speaks of a stop on the way: “{v}”. It is not counted as a visit.',
    ],
    'same-visit': [
      'Same visit?',
      'This may be the visit that {other} has too: {why}. Please say whether it is.',
    ],
    'mapping-unknown': ['Mapping', 'The mapping names “{v}”, which is {what}. That line was passed over.'],
    'ground-title': ['Ground', 'It stands so in the title row.'],
    'ground-sheet': ['Ground', 'It stands so in the name of the sheet or the file.'],
    'ground-neighbours': ['Ground', 'The rows above and below say so.'],
  },
  zh: {
    'file-empty': ['空文件', '文件是空的。'],
    'file-too-large': ['文件太大', '文件有{n} MB，一次最多读{max} MB。请分成几份。'],
    'file-password': [
      '有密码',
      '工作簿有密码。请在Excel里依次点“文件”“信息”“保护工作簿”“用密码进行加密”，清空密码后保存，再添加一次。',
    ],
    'file-zip-bomb': ['解开后大得异常', '文件解开后是原来的{n}倍，交流记录不会这样。没有打开。'],
    'file-picture': ['是图片', '不论叫什么名字，这是一张图片（{v}）。图片里的表读不出来，请添加表格本身。'],
    'file-pdf': ['是PDF', '这是PDF。请把其中的文字或表格复制后粘贴进来。'],
    'file-word': ['是文字文档', '这是文字处理软件的文档。请把其中的文字或表格复制后粘贴进来。'],
    'file-old-excel': [
      '旧版工作簿',
      '这是2007年以前的工作簿（.xls）。请在Excel里另存为“Excel工作簿（.xlsx）”，再添加一次。',
    ],
    'file-other-workbook': [
      '别的软件的工作簿',
      '这个工作簿不是.xlsx。请另存为Excel工作簿（.xlsx）或CSV，再添加一次。',
    ],
    'file-archive': ['是压缩包', '这是压缩包。请先解开，再添加里面的文件。'],
    'file-cut': ['中间断了', '文件中间断了，没有完整保存或传完。请重新取一份。'],
    'file-cut-text': [
      '中间断了',
      '第{r}行开始的引号没有结束，文件可能在那里断了。已当作普通字符读；请看一下这一行和以后各行。',
    ],
    'file-unreadable': [
      '读不出来',
      '文件里没有读得出的表格或文字。可以读的有表格（.xlsx、.csv）、JSON和纯文本。',
    ],
    'file-web-page': ['是网页', '这是网页，不是表格。请把其中的表格或文字复制后粘贴进来。'],
    'file-too-many-rows': ['行数太多', '超过{max}行，一次最多读这么多。请分成几份。这一份没有采用。'],
    'file-mixed-encoding': [
      '有读不出的字',
      '文件里有{n}处读不出的字，第一处在第{r}行。可能是由两个文件拼成的。请看一下这些行。',
    ],
    'file-no-records': [
      '没有记录',
      '文件已读，但没有记录的列表。应为表格，或带有日期、地点、单位的对象列表。',
    ],
    'file-json': ['不是JSON', '看起来是JSON，但第{r}行从“{v}”起读不出来。'],
    'sheet-empty': ['没有内容', '这张工作表没有内容。'],
    'sheet-no-rows': ['没有行', '有表头，下面没有行。'],
    'sheet-not-records': [
      '不是记录',
      '这张表不是交流记录：没有找到日期、地点或单位的列。不采用；如果要用，请指明各列。',
    ],
    'sheet-relation': [
      '只有编号',
      '这张表只是编号对编号（{v}），没有地点、日期或单位的名称。不采用；请添加写有这些编号名称的表。',
    ],
    'sheet-no-dates': [
      '没有日期',
      '没有一列写明时间。{n}条记录按无日期提供：在名单里和地图上，不在时间线上。',
    ],
    'sheet-hidden': ['隐藏的工作表', '这张工作表在工作簿里是隐藏的。没有采用；如果要用，请说明。'],
    'rows-hidden': ['隐藏的行', '表里有{n}行是隐藏的，第一处是第{r}行。和其他行一样读入了。'],
    'row-total': ['不是记录', '第{r}行是合计，不是记录。不采用，原样留在表里。'],
    'row-header': ['又是表头', '第{r}行重复了表头。不采用。'],
    'row-nothing': ['没有可记的', '第{r}行没有日期、地点，也没有单位。不采用，原样留在表里。'],
    'row-too-long': [
      '比表头多出几格',
      '第{r}行比表头多{n}格。多出的内容（“{v}”）没有采用，可能少了一个引号。',
    ],
    'row-too-short': ['比表头少几格', '第{r}行比表头少{n}格。缺的部分空着。'],
    'row-internal': ['内部', '第{r}行注明内部（“{v}”）。留在您的项目里，不会发布。'],
    'row-twice': ['同样的行', '第{r}行与第{o}行内容相同。只取一次，两行都作为出处。'],
    'cell-error': ['公式出错', '这一格的公式得出“{v}”。先空着，请在工作簿里改正。'],
    'cell-no-value': [
      '公式没有值',
      '这一格是公式，但没有存下值。请在Excel里打开、保存，再添加一次。先空着。',
    ],
    'cell-too-long': ['很长的一格', '这一格有{n}个字。读了前{max}个，其余留在文件里。'],
    'cell-garbled': ['有读不出的字', '“{v}”里有读不出的字。请对原件。'],
    'cell-formula-text': ['像公式', '“{v}”像是公式。只当文字保存，写出时不会被任何软件执行。'],
    'cell-markup': ['像网页代码', '“{v}”里有网页代码。只当文字保存。'],
    'column-identity': ['证件等列', '“{col}”一律不收。{n} 个值读入时即丢弃，本机没有留下。'],
    'cell-identity': ['像个人号码', '格里有像{what}的内容。这一部分读入时即丢弃，本机没有留下。'],
    'column-unknown': ['不明白的列', '不明白“{col}”是什么意思。它的{n}个值作为备注跟着记录，不发布。'],
    'column-twice': ['两列说一件事', '“{col}”和“{other}”像是同一件事。先作备注保存，请选择。'],
    'column-no-name': ['没有列名', '{col}列没有列名。它的值作为备注跟着记录。'],
    'people-students': ['学生姓名', '学生一律不写姓名。{n}个姓名读入时即丢弃，本机没有留下；人数保留。'],
    'people-kept-apart': ['姓名另存', '“{col}”中的{n}个姓名留在您的项目里，您打开姓名显示才会发布。'],
    'direction-unknown': ['出访还是来访', '工作表和各列都没有写明这{n}条记录是出访还是来访。先空着。'],
    'type-unknown': ['类别不明', '“{v}”不是已知的交流类别。归入“其他”。'],
    'status-unknown': ['状态不明', '“{v}”看不出是已完成、计划中还是已取消。先空着。'],
    'status-remark': ['备注说已取消', '备注里写着“{v}”：按已取消保存。'],
    'home-unknown': ['是谁的记录', '文件里没有写明是谁的记录。请指明本单位；不指明，路线就没有起点。'],
    'transit-in-notes': ['途中经停', '备注里提到经停：“{v}”。不算到访。'],
    'same-visit': ['是否同一次', '可能与{other}是同一次：{why}。请确认是不是。'],
    'mapping-unknown': ['对应文件', '对应文件里的“{v}”{what}。这一条已略过。'],
    'ground-title': ['依据', '据标题行。'],
    'ground-sheet': ['依据', '据工作表名或文件名。'],
    'ground-neighbours': ['依据', '上下行都是如此。'],
  },
} as const satisfies Record<'en' | 'zh', Record<string, readonly [string, string]>>;
