/** The look of what the page's script adds: bar of filters, side panel, search, buttons. Nothing of it is printed. */
export const HTML_APP_STYLE = `
[hidden], .filtered, .unmatched { display: none !important; }
.offscreen { position: fixed; left: -99rem; }
.live button, .live select, .live input { font: inherit; color: inherit; }
.live button { cursor: pointer; }
.tools { position: sticky; top: 0; z-index: 1; background: var(--paper); border-block: 1px solid var(--line); margin-top: 1.6rem; }
.tools .choices, .tools .status { max-width: 64rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 3rem); }
.tools .choices { display: flex; flex-wrap: wrap; gap: .4rem .8rem; align-items: center; padding-block: .5rem; font-size: .88rem; }
.tools label { display: flex; align-items: center; gap: .4rem; color: var(--quiet); min-width: 0; }
.tools select { max-width: 12rem; padding: .3rem .4rem; border: 1px solid var(--line); border-radius: 6px; background: var(--card); color: var(--ink); text-overflow: ellipsis; }
.tools .chosen select { border-color: var(--accent); box-shadow: 0 0 0 1px var(--accent); }
.tools .to-find, .tools button { padding: .3rem .8rem; border: 1px solid var(--line); border-radius: 6px; background: var(--card); text-decoration: none; color: var(--ink); line-height: 1.5; }
.tools .to-find { margin-left: auto; }
.tools .clear { color: var(--accent); }
.tools .status { font-size: .82rem; color: var(--quiet); line-height: 1.5; padding-bottom: .5rem; margin-block: 0; } .tools .status:empty { display: none; }
.live :is(.part, .turn, h3[id], p[id]) { scroll-margin-top: 5rem; }
.live :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.live [tabindex="-1"]:focus { outline: 0; }
.count[data-in]::after { content: attr(data-in); font-weight: 400; font-size: .72rem; color: var(--accent); margin-inline-start: .35em; white-space: nowrap; }
.count.none { color: var(--quiet); } .count.none[data-in]::after { color: var(--quiet); }
.sort { display: inline-block; border: 0; background: none; padding: 0; margin: 0; text-align: inherit; font-weight: inherit; }
.sort:hover { color: var(--accent); }
.sort::after { content: "\\2060↕"; margin-inline-start: .3em; opacity: .75; font-weight: 400; }
[aria-sort="ascending"] .sort::after { content: "\\2060↑"; opacity: 1; color: var(--accent); } [aria-sort="descending"] .sort::after { content: "\\2060↓"; opacity: 1; color: var(--accent); }
.table-filter { display: flex; gap: .8rem; align-items: center; margin-bottom: 0; font-size: .85rem; color: var(--quiet); }
.table-filter input { width: min(20rem, 100%); padding: .3rem .6rem; border: 1px solid var(--line); border-radius: 6px; background: var(--card); }
.live figure [data-e] { cursor: pointer; } .live figure svg text:not([data-e]) { pointer-events: none; }
.live figure [data-e]:hover { filter: brightness(.88); } .live figure text[data-e]:hover { text-decoration: underline; } .live figure [data-e]:focus { outline: 3px solid #0b5a8f; outline-offset: 1px; }
.live figure .dim { opacity: .22; }
.take { display: flex; flex-wrap: wrap; gap: .4rem 1rem; align-items: center; justify-content: space-between; margin-top: .4rem; }
.take .note { margin: 0; } .take div { display: flex; gap: .4rem; }
.take button, .doing button, .quotes ~ p button, .find p button, .panel > p button { padding: .15rem .7rem; border: 1px solid var(--line); border-radius: 6px; background: var(--card); font-size: .82rem; line-height: 1.6; }
.take button:hover, .doing button:hover, .tools button:hover, .to-find:hover { border-color: var(--accent); color: var(--accent); }
.find-field span { display: block; font-weight: 600; margin-bottom: .3rem; }
.find-field input { width: min(32rem, 100%); padding: .55rem .8rem; border: 1px solid var(--quiet); border-radius: 8px; background: var(--card); font-size: 1.05rem; }
.kwic td { padding-inline: .3rem; } .kwic .left { text-align: right; } .kwic th:first-child { text-align: right; }
.kwic .match { border: 0; padding: 0; background: none; font-weight: 600; } .kwic .match:hover { text-decoration: underline; }
.kwic .where { color: var(--quiet); font-size: .88em; padding-left: 1rem; max-width: 14rem; overflow: hidden; text-overflow: ellipsis; }
/* What is far from the window is not laid out: a long discussion has tens of thousands of elements. */
.part > .scroll, figure, blockquote.key { content-visibility: auto; contain-intrinsic-size: auto 30rem; overflow-clip-margin: 1rem; }
figure { contain-intrinsic-height: auto 38rem; } blockquote.key { contain-intrinsic-height: auto 4rem; }
.turn { content-visibility: auto; contain-intrinsic-size: auto 14rem; }
.sentence.out { color: var(--quiet); opacity: .75; }
.here { background: var(--mark); box-shadow: 0 0 0 .2em var(--mark); border-radius: 2px; }
.panel {
  position: fixed; z-index: 2; inset: 0 0 0 auto; width: min(28rem, 100vw); overflow-y: auto; overscroll-behavior: contain;
  background: var(--card); border-left: 1px solid var(--line); box-shadow: 0 0 3rem rgb(0 0 0 / .25); padding: 0 1.4rem 2rem;
}
.panel .about { position: sticky; top: 0; background: var(--card); padding: 1.1rem 2.5rem .6rem 0; border-bottom: 1px solid var(--line); }
.panel h2 { margin: 0; padding: 0; border: 0; font-size: 1.15rem; } .panel .about p { margin: 0; color: var(--quiet); font-size: .85rem; }
.panel .close { position: absolute; right: -.5rem; top: .6rem; width: 2.75rem; height: 2.75rem; border: 0; background: none; font-size: 1.6rem; line-height: 1; }
.quotes { list-style: none; margin: 0; padding: 0; } .quotes li { padding: .9rem 0; border-bottom: 1px solid var(--line); }
.quotes p { margin: 0; } .quotes blockquote { margin: .2rem 0; line-height: 1.75; }
.quotes .around { color: var(--quiet); font-size: .92rem; line-height: 1.7; }
.doing { display: flex; gap: .4rem; margin-top: .35rem !important; }
/* Where there is room the page makes way: what opened the panel and the filters stay in sight. */
@media (min-width: 62rem) { .panel-open body { padding-right: 28rem; } }
@media (max-width: 46rem) {
  .tools { position: static; }
  /* Short headings stay whole, long lists do not make tall rows, and the name of the row stays in sight. */
  .scroll td.long { min-width: 24rem; }
  .scroll th:not([aria-sort]) .sort::after { content: none; }
  .scroll > table:not(.kwic) :is(thead th, tbody th):first-child:not(.long) { position: sticky; left: 0; background: var(--paper); padding-right: .6rem; }
  .tools label { flex: 1 1 8.5rem; } .tools label span { flex: none; } .tools select { flex: 1; min-width: 0; max-width: none; width: 0; }
  .tools .to-find { margin-left: 0; }
  .live :is(.part, .turn, h3[id], p[id]) { scroll-margin-top: 1rem; }
  .panel { inset: auto 0 0 0; width: 100vw; max-height: 78vh; border-left: 0; border-top: 1px solid var(--line); border-radius: 14px 14px 0 0; }
  .kwic, .kwic thead, .kwic tbody { display: block; }
  .kwic tr { display: grid; grid-template-columns: minmax(0, 1fr) auto minmax(0, 1fr); border-bottom: 1px solid var(--line); }
  .kwic th, .kwic td { display: flex; min-width: 0; border: 0; padding-block: .3rem; overflow: hidden; } .kwic bdi { flex: none; }
  .kwic .left, .kwic th:first-child { justify-content: flex-end; }
  .kwic .where, .kwic th:last-child { grid-column: 1 / -1; max-width: none; padding-left: .3rem; padding-top: 0; gap: .5em; }
}
@media print {
  .tools, .panel, .find, .take, .table-filter { display: none !important; }
  .filtered, .unmatched { display: revert !important; } tr.filtered, tr.unmatched { display: table-row !important; }
  .sort::after, .count[data-in]::after { content: none; }
  .live figure .dim { opacity: 1; } .sentence.out { opacity: 1; color: inherit; } .here { background: none; box-shadow: none; }
  .panel-open body { padding-right: 0; } .turn, .part > .scroll, figure, blockquote.key { content-visibility: visible; }
}
`;
