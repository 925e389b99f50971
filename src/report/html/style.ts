/** The colours and faces of every page, in the light and in the dark. */
export const HTML_COLOURS = `
:root {
  color-scheme: light dark;
  --paper: #fdfcf9; --card: #ffffff; --ink: #1c2128; --quiet: #596270; --line: #e0dcd3; --band: #f5f2ea;
  --accent: #a3341f; --link: #0b5a8f; --mark: #ffe79a; --strong: #0b6b4d; --hint: #8a6100; --bar: #c9d8e4;
  --sans: "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "Noto Sans SC", system-ui, sans-serif;
}
/* In English, quotation marks and spaces come from a Latin face. */
:root:lang(en) { --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "PingFang SC", "Microsoft YaHei", "Noto Sans SC", sans-serif; }
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15181c; --card: #1d2126; --ink: #e7e5df; --quiet: #a0a8b2; --line: #363c44; --band: #21262c;
    --accent: #f08c74; --link: #86c3f0; --mark: #6b5600; --strong: #6fd3ab; --hint: #e3bd5c; --bar: #3d5468;
  }
}
`;

/** The look of report.html: readable on a phone, in the dark and on paper. No rule loads anything. */
export const HTML_STYLE = `${HTML_COLOURS}* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.8 var(--sans);
  overflow-wrap: anywhere; line-break: strict; text-spacing-trim: trim-start; font-kerning: normal;
}
main, .masthead, .beside, .contents { max-width: 64rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 3rem); }
.masthead { padding-top: clamp(2.5rem, 8vw, 5.5rem); }
.masthead::before { content: ""; display: block; width: 3.5rem; height: .35rem; background: var(--accent); margin-bottom: 1.5rem; }
h1 { font-size: clamp(1.75rem, 1.2rem + 2.6vw, 2.9rem); line-height: 1.3; margin: 0 0 .75rem; letter-spacing: .01em; text-wrap: balance; }
.masthead p { margin: 0; color: var(--quiet); }
h2 { font-size: 1.55rem; line-height: 1.4; margin: 0 0 1rem; padding-top: 1.1rem; border-top: 2px solid var(--ink); }
h3 { font-size: 1.18rem; line-height: 1.5; margin: 2.4rem 0 .6rem; text-wrap: balance; }
h4 { font-size: 1rem; margin: 1.6rem 0 .3rem; }
.part { margin-top: 4rem; scroll-margin-top: 1rem; }
p:not(.beside), ul.lines, blockquote { max-width: 44rem; }
p { margin: .6rem 0; }
a { color: var(--link); text-underline-offset: .2em; text-decoration-thickness: 1px; }
a:focus-visible, .scroll:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
.beside { margin-block: 1rem 0; }
.contents { margin-top: 1.8rem; }
.contents ul { display: flex; flex-wrap: wrap; gap: .35rem .55rem; list-style: none; margin: 0; padding: 0; }
.contents a { display: block; padding: .25rem .8rem; border: 1px solid var(--line); border-radius: 2rem; background: var(--card); color: inherit; text-decoration: none; font-size: .9rem; }
.contents a:hover { border-color: var(--accent); color: var(--accent); }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--card); padding: .5rem 1rem; z-index: 3; }
code { font-family: ui-monospace, Consolas, monospace; font-size: .88em; background: var(--line); border-radius: 3px; padding: .1em .35em; overflow-wrap: anywhere; }
.note { color: var(--quiet); font-size: .88rem; line-height: 1.7; }
#findings ul.lines { list-style: none; padding: 0; margin: 0; max-width: 50rem; }
#findings ul.lines li { padding: .7rem 0 .7rem 1.1rem; border-left: 3px solid var(--accent); margin-bottom: .7rem; background: linear-gradient(to right, var(--band), transparent); }
.count { font-variant-numeric: tabular-nums; font-weight: 600; text-decoration-style: dotted; padding-inline: .15em; }
.also, .leads { color: inherit; text-decoration: underline dotted var(--line); }
.leads { text-decoration-color: var(--quiet); }
.count:hover, .also:hover, .leads:hover, .place:hover { text-decoration-style: solid; color: var(--accent); }
.place { color: var(--quiet); font-size: .8em; font-variant-numeric: tabular-nums; text-decoration: none; white-space: nowrap; }
.tier { font-size: .75rem; line-height: 1; padding: .15em .5em; border-radius: 1em; border: 1px solid currentcolor; margin-inline: .4em; white-space: nowrap; }
details.reason { display: inline; } details.reason summary { display: inline; cursor: help; } details.reason[open] > span { display: block; font-size: .875rem; color: var(--quiet); }
.tier.strong { color: var(--strong); } .tier.hint { color: var(--hint); border-style: dashed; } .tier.described { color: var(--quiet); border: 0; }
.scroll { overflow-x: auto; margin: 1rem 0; -webkit-overflow-scrolling: touch; }
table { border-collapse: collapse; font-size: .92rem; line-height: 1.55; min-width: 100%; }
caption { text-align: left; color: var(--quiet); font-size: .85rem; padding-bottom: .4rem; }
th, td { padding: .5rem .75rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); min-width: 3.2rem; }
th:first-child, td:first-child { padding-left: 0; }
/* Narrow columns break between words; the table scrolls where they are too long. */
thead th { overflow-wrap: normal; font-size: .82rem; font-weight: 600; color: var(--quiet); border-bottom: 1.5px solid var(--ink); vertical-align: bottom; }
tbody th { font-weight: 500; }
td, tbody th { white-space: nowrap; }
td.long, th.long { white-space: normal; min-width: 13rem; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
thead .number { white-space: normal; min-width: 4.2rem; }
.share { display: inline-flex; align-items: center; justify-content: flex-end; gap: .5rem; }
.share span { min-width: 2.6em; }
.bar { width: 5rem; height: .55rem; background: var(--band); fill: var(--link); }
.concordance { min-width: 0; } .concordance :is(td, th) { border: 0; padding: .1rem .3rem; min-width: 0; } .concordance .left { text-align: right; }
.concordance tbody th { color: var(--quiet); font-size: .88em; padding-right: 1rem; padding-left: 0; } .concordance .match { font-weight: 600; text-align: center; }
.concordance .term { color: inherit; font-size: 1rem; padding-top: 1rem; border-bottom: 1px solid var(--line); }
blockquote { margin: .5rem 0; }
blockquote.key { padding-left: 1rem; border-left: 3px solid var(--line); }
blockquote.key p { margin: .2rem 0; }
blockquote.key.around { border-left-style: dashed; color: var(--quiet); } .context { font-size: .75rem; white-space: nowrap; }
blockquote.key cite { font-style: normal; font-weight: 600; margin-right: .8em; }
figure { margin: 1.8rem 0; break-inside: avoid; }
figure.drawn .scroll { background: #fff; border: 1px solid var(--line); border-radius: 6px; margin: 0; }
figure svg { display: block; width: 100%; height: auto; min-width: 44rem; }
figcaption { font-size: .85rem; color: var(--quiet); line-height: 1.65; margin-top: .5rem; }
.drawn figcaption { display: none; }
.transcript h3 { margin-top: 3rem; }
.turn { margin: 1.6rem 0; scroll-margin-top: 1rem; }
.turn p { margin: .3rem 0; }
.who { color: var(--quiet); font-size: .9rem; }
.who b, .who bdi:first-child { color: var(--ink); }
.turn.unattributed p { color: var(--quiet); }
.sentence { scroll-margin-top: 30vh; }
.sentence:target { background: var(--mark); box-shadow: 0 0 0 .2em var(--mark); border-radius: 2px; }
mark { background: var(--mark); color: inherit; padding: .05em .1em; border-radius: 2px; }
.evidence { display: none; }
.evidence:target {
  display: block; position: fixed; z-index: 2; inset: 0 0 0 auto; width: min(27rem, 100vw); overflow-y: auto; overscroll-behavior: contain;
  background: var(--card); border-left: 1px solid var(--line); box-shadow: 0 0 3rem rgb(0 0 0 / .25); padding: 0 1.4rem 2rem; outline: 0;
}
.evidence header { position: sticky; top: 0; background: var(--card); padding: 1.1rem 2.5rem .6rem 0; border-bottom: 1px solid var(--line); }
.evidence h3 { margin: 0; font-size: 1.1rem; } .evidence header p { margin: 0; color: var(--quiet); font-size: .85rem; }
.evidence .close { position: absolute; right: -.5rem; top: .6rem; width: 2.75rem; height: 2.75rem; font-size: 1.6rem; line-height: 2.6rem; text-align: center; text-decoration: none; color: inherit; }
.evidence ul { list-style: none; margin: 0; padding: 0; }
.evidence li { padding: .8rem 0; border-bottom: 1px solid var(--line); }
.evidence li p { margin: 0; } .evidence blockquote { margin: .15rem 0 0; font-size: .95rem; line-height: 1.7; }
footer { margin: 5rem auto 3rem; max-width: 64rem; padding-inline: clamp(1rem, 4vw, 3rem); color: var(--quiet); font-size: .8rem; }
@media (max-width: 46rem) {
  body { font-size: 1.02rem; }
  .part { margin-top: 3rem; }
  .drawn figcaption { display: block; }
  .bar { width: 2.6rem; }
  /* What was said stands below the figure, not beyond the edge. */
  #facts thead { display: none; }
  #facts tbody tr { display: flex; flex-wrap: wrap; gap: 0 .9rem; padding: .6rem 0; border-bottom: 1px solid var(--line); }
  #facts tbody :is(th, td) { border: 0; padding: 0; min-width: 0; white-space: normal; }
  #facts tbody td:last-child { flex-basis: 100%; }
  .evidence:target { inset: auto 0 0 0; width: 100vw; max-height: 78vh; border-left: 0; border-top: 1px solid var(--line); border-radius: 14px 14px 0 0; }
}
@media print {
  :root { --paper: #fff; --card: #fff; --ink: #000; --quiet: #444; --line: #bbb; --band: #f3f3f3; --accent: #8a2a18; --link: #000; --mark: #eee; --strong: #000; --hint: #333; }
  @page { margin: 18mm 16mm; }
  html { font-size: 10.5pt; }
  .contents, .skip, .evidence, .evidence:target { display: none; }
  .masthead { padding-top: 0; } .part { margin-top: 2.2rem; }
  main, .masthead { max-width: none; padding: 0; }
  a, .also, .leads { text-decoration: none; } .scroll { overflow: visible; } figure svg { min-width: 0; }
  tr, blockquote, #findings li { break-inside: avoid; } h2, h3, h4, caption { break-after: avoid; } thead { display: table-header-group; }
  .transcript { break-before: page; }
}
`;
