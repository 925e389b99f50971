/** Extensions that are read as transcripts. */
export const EXTENSIONS: readonly string[] =
  '.txt .md .docx .doc .odt .rtf .pdf .html .htm .srt .vtt .ass .ssa .lrc .csv .tsv .xlsx .json .jsonl .xml .textgrid .eaf .cha'.split(' ');
