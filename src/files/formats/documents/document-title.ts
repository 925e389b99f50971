import type { SourceFact } from '../../../data.js';

/** Names that programs give to a document that nobody named, or that are those of a file. */
const NO_TITLE =
  /^(?:microsoft\s|word\s文档|文档\s?\d*$|文件\s?\d*$|新建|未命名|无标题|無標題|untitled|document\s?\d*$|doc\s?\d*$|new\s|幻灯片|演示文稿|powerpoint)|\.(?:docx?|wps|pages|indd|pdf|txt|rtf|odt|md|html?)$/i;

/** The title among a document's properties, as a fact; none where it is a program's own. */
export function titleFact(title: string): readonly SourceFact[] {
  const value = title.replace(/\s+/g, ' ').trim();
  return value === '' || NO_TITLE.test(value) ? [] : [{ key: 'title', value, origin: 'properties' }];
}
