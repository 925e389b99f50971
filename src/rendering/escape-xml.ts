/** Text as the content or a quoted attribute of XML. */
export function escapeXml(text: string): string {
  // XML holds no control characters, not even escaped ones.
  const plain = text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
  return plain.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
