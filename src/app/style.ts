import { HTML_COLOURS } from '../report/html/style.js';

/** The look of the app: the colours and faces of the report. */
export const APP_STYLE = `${HTML_COLOURS}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.7 var(--sans); overflow-wrap: anywhere; line-break: strict; }
.top, main { max-width: 84rem; margin-inline: auto; padding-inline: clamp(1rem, 3vw, 2.5rem); }
main.list { max-width: 60rem; }
main { padding-bottom: 5rem; }
.top { display: flex; gap: 1.2rem; align-items: baseline; padding-top: 1rem; }
.top .brand { font-weight: 700; font-size: 1.15rem; color: var(--ink); text-decoration: none; border-bottom: .2rem solid var(--accent); }
.top .language { margin-left: auto; }
h1 { font-size: clamp(1.5rem, 1.1rem + 1.8vw, 2.2rem); line-height: 1.35; margin: 1.4rem 0 .6rem; text-wrap: balance; }
h2 { font-size: 1.1rem; margin: 1.8rem 0 .5rem; line-height: 1.4; } h3 { font-size: 1rem; margin: 0 0 .4rem; }
p { margin: .4rem 0; }
a { color: var(--link); text-underline-offset: .2em; }
.quiet { color: var(--quiet); font-size: .88rem; font-weight: 400; }
ul, ol, dl { margin: 0; padding: 0; list-style: none; }
button, select, input, textarea { font: inherit; color: inherit; }
button, .button {
  display: inline-block; padding: .3rem .85rem; min-height: 2.2rem; border: 1px solid var(--line); border-radius: 6px; background: var(--card); color: var(--ink);
  cursor: pointer; text-decoration: none; font-size: .9rem; line-height: 1.5;
}
button:hover, .button:hover { border-color: var(--accent); color: var(--accent); }
button:disabled { color: var(--quiet); border-color: var(--line); cursor: default; background: var(--band); }
button.primary { background: var(--link); border-color: var(--link); color: var(--card); }
button.plain { border: 0; background: none; color: var(--link); padding: .2rem .4rem; min-height: 1.5rem; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 3px; }
input:not([type=checkbox], [type=radio], [type=file]), select, textarea {
  width: 100%; padding: .4rem .6rem; border: 1px solid var(--quiet); border-radius: 6px; background: var(--card); min-height: 2.3rem;
}
.field { display: block; margin-block: .6rem; } .field > span { display: block; font-size: .88rem; color: var(--quiet); }
.inline { display: flex; gap: .5rem; align-items: end; margin-block: .6rem; } .inline .field { flex: 1; margin: 0; min-width: 0; } .inline button { flex: none; min-height: 2.3rem; }
.check { display: flex; gap: .5rem; align-items: baseline; margin-block: .35rem; }
fieldset { border: 0; padding: 0; margin: .6rem 0; } legend { font-size: .88rem; color: var(--quiet); padding: 0; }
.actions { display: flex; flex-wrap: wrap; gap: .4rem; align-items: center; }
.badge { font-size: .78rem; font-weight: 500; line-height: 1; padding: .25em .65em; border-radius: 1em; border: 1px solid var(--line); color: var(--quiet); white-space: nowrap; }
.badge[data-state=current] { color: var(--strong); border-color: currentcolor; }
.badge[data-state=changed], .badge[data-state=doubts] { color: var(--hint); border-color: currentcolor; }
.notice { position: fixed; z-index: 2; left: 1rem; bottom: 1rem; max-width: min(36rem, calc(100vw - 2rem)); display: flex; align-items: center; gap: .6rem; font-size: .92rem; color: var(--strong); background: var(--card); border: 1px solid currentcolor; border-radius: 8px; padding: .4rem .6rem .4rem 1rem; box-shadow: 0 .2rem 1rem rgb(0 0 0 / .15); }
.notice:empty { display: none; } .notice[data-problem] { color: var(--accent); }
input[type=file] { max-width: 100%; }
input::file-selector-button { font: inherit; font-size: .9rem; padding: .3rem .85rem; margin-inline-end: .6rem; border: 1px solid var(--line); border-radius: 6px; background: var(--card); color: var(--ink); cursor: pointer; }
.problem { color: var(--accent); font-size: .9rem; }
textarea.code { font: .86rem/1.6 ui-monospace, Consolas, monospace; }
code { font-family: ui-monospace, Consolas, monospace; font-size: .86em; background: var(--band); border-radius: 3px; padding: .1em .35em; }
pre { font: .82rem/1.6 ui-monospace, Consolas, monospace; background: var(--band); border-radius: 6px; padding: .8rem; margin: .4rem 0; overflow-x: auto; white-space: pre-wrap; }
summary { cursor: pointer; padding-block: .3rem; color: var(--link); }
mark { background: var(--mark); color: inherit; border-radius: 2px; }
.boxed { border: 1px solid var(--line); border-radius: 8px; background: var(--band); padding: .8rem 1rem; margin-block: .8rem; }
.effect { border-color: var(--link); } .differences { columns: 12rem; font-size: .92rem; }

.drop { position: relative; display: flex; flex-direction: column; align-items: center; gap: .2rem; padding: 2rem 1rem; margin-top: 1rem; border: 2px dashed var(--quiet); border-radius: 12px; background: var(--card); text-align: center; cursor: pointer; }
.drop:hover, .drop[data-over], .drop:focus-within { border-color: var(--accent); background: var(--band); }
.drop input { position: absolute; inset: 0; opacity: 0; cursor: pointer; }
.drop:focus-within { outline: 3px solid var(--link); outline-offset: 2px; }
.paste { margin-top: .6rem; }
.rows > li { display: flex; flex-wrap: wrap; gap: .5rem .9rem; align-items: center; padding: .9rem 0; border-bottom: 1px solid var(--line); }
.rows .about { flex: 1 1 18rem; min-width: 0; display: flex; flex-direction: column; } .rows .about a { font-size: 1.08rem; font-weight: 500; }
.rows .inline { flex-basis: 100%; }

.bar { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: end; border-bottom: 1px solid var(--line); }
.tabs { display: flex; gap: .3rem; } .tabs a { padding: .5rem 1rem; text-decoration: none; color: var(--quiet); border-bottom: 3px solid transparent; }
.tabs a[aria-current] { color: var(--ink); font-weight: 600; border-bottom-color: var(--accent); } .tabs a:hover { color: var(--accent); }
.steps { margin-left: auto; display: flex; gap: .4rem; align-items: center; padding-bottom: .4rem; }

.columns, .themes, .report { margin-top: 1.2rem; }
.columns { display: grid; grid-template-columns: minmax(0, 1fr) 22rem; gap: 2.5rem; align-items: start; }
.columns > .beside { order: 2; position: sticky; top: .5rem; max-height: calc(100vh - 1rem); overflow-y: auto; padding: 0 .4rem 1rem; }
.columns > * > section:first-child > h2 { margin-top: .3rem; }
.doubts li { border-left: 3px solid var(--hint); padding: .2rem 0 .2rem .8rem; margin-bottom: .9rem; font-size: .92rem; }
.person { display: block; width: 100%; text-align: start; margin-bottom: .4rem; } .person bdi { font-weight: 600; margin-inline-end: .5rem; }
.share { display: block; width: 100%; height: .3rem; margin-top: .25rem; background: var(--band); fill: var(--link); border-radius: 2px; }
.forms li { margin-block: .25rem; }
dl > div { display: flex; gap: .8rem; padding-block: .15rem; font-size: .92rem; } dt { flex: none; width: 4.5rem; color: var(--quiet); } dd { margin: 0; }

.text { min-width: 0; } .text > .search { position: sticky; top: 0; z-index: 1; background: var(--paper); display: flex; gap: .8rem; align-items: end; padding-block: .3rem .6rem; } .search .field { flex: 0 1 22rem; margin: 0; }
.turn { margin: 1.2rem 0; content-visibility: auto; contain-intrinsic-size: auto 12rem; }
.turn > header { display: flex; gap: .7rem; align-items: baseline; }
.speaker { font-weight: 600; border-color: transparent; background: var(--band); padding: .1rem .7rem; min-height: 1.9rem; } .speaker[data-nobody] { color: var(--quiet); font-weight: 400; border: 1px dashed var(--quiet); }
.line { display: grid; grid-template-columns: 2.8rem minmax(0, 1fr); gap: .6rem; align-items: start; scroll-margin-top: 5rem; }
.line p { margin: .15rem 0; max-width: 46rem; }
.line .number { border: 0; background: none; color: var(--quiet); font-size: .78rem; padding: .2rem .3rem; min-height: 1.6rem; text-align: right; font-variant-numeric: tabular-nums; }
.line .number:hover { color: var(--accent); text-decoration: underline; }
.line:not([data-kind=speech]) p { color: var(--quiet); } .line[data-kind=heading] p, .line[data-kind=title] p { color: var(--ink); font-weight: 600; font-size: 1.1rem; }
.kind { font-size: .72rem; font-weight: 500; color: var(--hint); border: 1px dashed currentcolor; border-radius: 1em; padding: .05em .6em; margin-inline-end: .6em; white-space: nowrap; }

.sentence { cursor: pointer; } .sentence:hover { text-decoration: underline dotted var(--quiet); text-underline-offset: .3em; }
.sentences { max-height: 14rem; overflow-y: auto; font-size: .92rem; }
.panel { position: fixed; inset: 0 0 0 auto; margin: 0; width: min(28rem, 100vw); height: 100dvh; max-height: none; border: 0; border-left: 1px solid var(--line); background: var(--card); color: var(--ink); padding: 0; overflow-y: auto; box-shadow: 0 0 3rem rgb(0 0 0 / .25); }
.panel::backdrop { background: rgb(0 0 0 / .12); }
.panel .inside { padding: 1rem 1.4rem 2rem; min-height: 100%; } .panel header { display: flex; justify-content: space-between; align-items: start; } .panel h2 { margin: 0 0 .4rem; font-size: 1.3rem; }
.panel header .plain { font-size: 1.6rem; line-height: 1; width: 2.75rem; height: 2.75rem; color: var(--ink); }
blockquote { margin: .6rem 0; padding-left: .9rem; border-left: 3px solid var(--line); }

.report iframe { width: 100%; height: max(40rem, calc(100vh - 3rem)); border: 1px solid var(--line); border-radius: 8px; background: var(--paper); }
.downloads h2 { margin-top: .6rem; } .downloads .field { max-width: 14rem; }
.branding { display: grid; grid-template-columns: minmax(0, 26rem) minmax(0, 1fr); gap: 2rem; align-items: start; } .branding img { max-height: 28rem; max-width: 100%; border: 1px solid var(--line); }
.colours { display: flex; flex-wrap: wrap; gap: 1rem; } .colours .field { margin-block: 0; } .colours input { padding: .15rem; width: 4.5rem; cursor: pointer; }
.changes li { margin-block: .3rem; font-size: .92rem; } ins, del { text-decoration: none; font-weight: 600; font-size: .82rem; } ins { color: var(--strong); } del { color: var(--hint); }

.chips { display: flex; flex-wrap: wrap; gap: .4rem; margin-block: .5rem; }
.chip { border: 1px solid var(--line); border-radius: 2rem; background: var(--card); padding: .15rem .75rem; font-size: .92rem; min-height: 1.9rem; }
.chip[draggable=true] { cursor: grab; } .chip[aria-pressed=true] { border-color: var(--accent); box-shadow: 0 0 0 1px var(--accent); }
.proposals li { display: flex; flex-wrap: wrap; gap: .3rem .8rem; align-items: center; padding: .35rem 0; border-bottom: 1px solid var(--line); } .proposals .actions { margin-left: auto; } .term { font-weight: 600; }
.quotes li { padding: .6rem 0; border-bottom: 1px solid var(--line); } .quotes p { margin: .1rem 0; font-size: .95rem; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr)); gap: 1rem; align-items: start; margin-top: 1rem; }
.card { border: 1px solid var(--line); border-radius: 10px; background: var(--card); padding: .8rem 1rem 1rem; min-width: 0; } .card[data-over] { border-color: var(--accent); box-shadow: 0 0 0 2px var(--accent); } .card h2 { margin-top: .2rem; }
.rule { margin-block: .4rem; }

@media (max-width: 56rem) {
  .columns { grid-template-columns: minmax(0, 1fr); gap: 1rem; }
  .branding { grid-template-columns: minmax(0, 1fr); gap: 1rem; }
  .columns > .beside { order: 0; position: static; max-height: none; }
  .tabs a { padding: .5rem .7rem; } .steps { margin-left: 0; }
}
@media (max-width: 46rem) {
  .panel { inset: auto 0 0 0; width: 100vw; max-width: none; height: auto; max-height: 82dvh; border-left: 0; border-top: 1px solid var(--line); border-radius: 14px 14px 0 0; }
  .line { grid-template-columns: 2rem minmax(0, 1fr); gap: .3rem; }
}
`;
