/** Extensions that are read as transcripts. */
export const EXTENSIONS: readonly string[] = '.txt .md .docx .pdf .html .htm .srt .vtt .csv .tsv .xlsx .json .jsonl .xml'.split(' ');
