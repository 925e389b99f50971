/** A report is a page of its own, which can do nothing to this one. */
export function ReportFrame({ title, src }: { readonly title: string; readonly src: string }) {
  return <iframe title={title} src={src} sandbox="allow-scripts allow-downloads allow-modals" />;
}
