import { error, type Message, quote, typed } from './error.js';

/** What can be wrong with a file of a known format. */
export const formatErrors = {
  tooLarge: (path: string, what: Message) =>
    error('file.too-large', `${path} 太大：${what.zh}。请拆成几个文件。`, `${path} is too large: ${what.en}. Split it into several files.`),
  tooCostly: (path: string, { seconds, megabytes }: { readonly seconds: number; readonly megabytes: number }) =>
    error(
      'file.too-costly',
      `${path} 超过 ${seconds} 秒或 ${megabytes} MB 内存还没有读完，可能异常，没有读取。请另存为 txt，或拆成几个文件。`,
      `${path} takes more than ${seconds} seconds or ${megabytes} MB of memory; it may be odd and was not read. Save it as txt, or split it into several files.`,
    ),
  tooLong: (path: string, characters: number, most: number) =>
    error(
      'file.too-long',
      `${path} 有 ${characters} 个字，一次讨论最多分析 ${most} 个字。请拆成几个文件，再用 ${typed('corpus')} 一起比较。`,
      `${path} has ${characters} characters; one discussion can have ${most}. Split it into several files and compare them with ${typed('corpus')}.`,
    ),
  zipBomb: (path: string, what: Message) =>
    error(
      'file.zip-bomb',
      `${path} 解压后过大（${what.zh}），可能是恶意文件，没有读取。`,
      `${path} is far too large once unpacked (${what.en}). It may be hostile and was not read.`,
    ),
  damaged: (path: string, format: string, cause?: unknown) =>
    error(
      'file.damaged',
      `${path} 不完整或已损坏，无法作为 ${format} 读取。请重新下载或另存一次。`,
      `${path} is incomplete or damaged and cannot be read as ${format}. Download or save it again.`,
      cause,
    ),
  unsupported: (path: string, format: string, instead: string) =>
    error(
      'file.unsupported',
      `${path} 是 ${format} 文件，本程序不读这种格式。请另存为 ${instead}。`,
      `${path} is a file of ${format}, which is not read. Save it as ${instead}.`,
    ),
  picture: (path: string) =>
    error(
      'file.picture',
      `${path} 是图片，不是文字稿。请先用文字识别（OCR）软件转成文字，存为 txt 或 docx。`,
      `${path} is a picture, not a transcript. Turn it into text first (OCR) and save that as txt or docx.`,
    ),
  recording: (path: string) =>
    error(
      'file.recording',
      `${path} 是录音或录像，不是文字稿。请先用语音转写软件转成文字，存为 txt、srt 或 docx。`,
      `${path} is a recording, not a transcript. Have it transcribed first, and save that as txt, srt or docx.`,
    ),
  structured: (path: string, format: string, instead: string) =>
    error(
      'file.structured',
      `${path} 的内容是 ${format}，写给程序看的，不是发言记录，没有当作文字读取。如果里面有发言，请导出为 ${instead}。`,
      `${path} holds ${format}, written for a program: it was not read as speech. If it has a transcript in it, export that as ${instead}.`,
    ),
  encrypted: (path: string) =>
    error(
      'file.encrypted',
      `${path} 有密码保护，无法读取。请先去掉密码。`,
      `${path} is protected by a password. Remove the password first.`,
    ),
  scannedPdf: (path: string, pages: number) =>
    error(
      'file.pdf-scanned',
      `${path} 的 ${pages} 页里没有文字，只有图像（扫描件）。请先用文字识别（OCR）软件转成带文字的 PDF 或 txt。`,
      `${path} has ${pages} pages of pictures and no text (a scan). Run it through OCR first, to a PDF with text or a txt file.`,
    ),
  noColumns: (path: string, headings: readonly string[]) =>
    error(
      'file.columns',
      `${path} 里没有一列像是发言内容（第一行：${headings.map(quote).join('、') || '空'}）。请把列名改成“发言人”“内容”，或在设置的 columns 里写明列名。`,
      `No column of ${path} looks like what was said (first line: ${headings.map(quote).join(', ') || 'none'}). Name the columns “speaker” and “text”, or give their names under columns in the settings.`,
    ),
  missingColumn: (path: string, wanted: string, headings: readonly string[]) =>
    error(
      'file.column-missing',
      `${path} 里没有设置中写的列${quote(wanted)}（有：${headings.map(quote).join('、') || '空'}）。`,
      `${path} has no column ${quote(wanted)} as the settings say (headings: ${headings.map(quote).join(', ') || 'none'}).`,
    ),
  csvSyntax: (path: string, line: number, cause: unknown) =>
    error(
      'file.csv-syntax',
      `${path} 从第 ${line} 行起不是完整的表格：引号没有成对。`,
      `${path} is no complete table from line ${line} on: a quotation mark is not closed.`,
      cause,
    ),
  jsonSyntax: (path: string, line: number, cause: unknown) =>
    error(
      'file.json-syntax',
      `${path} 第 ${line} 行不是有效的 JSON，文件可能不完整。`,
      `${path}, line ${line}, is not valid JSON: the file may be incomplete.`,
      cause,
    ),
  jsonShape: (path: string) =>
    error(
      'file.json-shape',
      `${path} 里没有找到发言。可读的 JSON：一个列表，每项有一段话，最好还有说话人和时间（键名不限）；或者“姓名：话”这样的字符串列表。`,
      `No utterances were found in ${path}. JSON that is read: a list whose items have a text each, at best a speaker and times too (under any keys), or a list of strings “name: text”.`,
    ),
  xmlSyntax: (path: string, line: number, cause: unknown) =>
    error(
      'file.xml-syntax',
      `${path} 第 ${line} 行不是有效的 XML，文件可能不完整。`,
      `${path}, line ${line}, is not valid XML: the file may be incomplete.`,
      cause,
    ),
  xmlEntities: (path: string) =>
    error(
      'file.xml-entities',
      `${path} 自定义了 XML 实体。为安全起见不展开实体，请先另存为不含实体的 XML。`,
      `${path} declares XML entities of its own. They are not expanded, for safety: save it without them.`,
    ),
  xmlKind: (path: string, root: string) =>
    error(
      'file.xml-kind',
      `${path} 是以${quote(root)}为根的 XML，本程序只读 TEI（例如 ParlaMint）和 ELAN（eaf）。请另存为 txt、csv 或 srt。`,
      `${path} is XML with the root ${quote(root)}; only TEI (such as ParlaMint) and ELAN (eaf) are read. Save it as txt, csv or srt.`,
    ),
} as const;
