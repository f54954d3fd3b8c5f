/** The reading view: a column of text, light or dark as the reader has it. */
export const pageStyle = `:root {
  color-scheme: light dark;
  --ink: #1d1d1b; --paper: #fdfcf9; --faint: #6b675f; --rule: #d8d4ca; --link: #1a4f8b;
}
@media (prefers-color-scheme: dark) {
  :root { --ink: #e4e1d9; --paper: #1a1917; --faint: #a09b90; --rule: #3d3a35; --link: #8db8ec; }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 42rem;
  background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.6 'Iowan Old Style', 'Palatino Linotype', Palatino, Georgia, serif;
  overflow-wrap: break-word;
}
h1 { font-size: 1.35rem; line-height: 1.35; margin: 0 0 1rem; }
h2, h3, h4, h5, h6 { font-size: 1.05rem; margin: 1.75rem 0 .5rem; }
p { margin: 0 0 .9rem; }
a { color: var(--link); text-decoration: none; }
a:hover, a:focus-visible { text-decoration: underline; }
sup { line-height: 0; font-size: .72em; }
.dateline { text-align: right; font-style: italic; }
.file { color: var(--faint); }
.signed { margin-left: 50%; }
.page { color: var(--faint); font-size: .8em; font-family: system-ui, sans-serif; white-space: nowrap; }
.list { margin: 0 0 .9rem; }
.list .item { margin-left: 2rem; }
.attachment { margin-top: 2rem; border-top: 1px solid var(--rule); }
table { border-collapse: collapse; margin: 0 0 .9rem; }
td { border: 1px solid var(--rule); padding: .2rem .6rem; vertical-align: top; }
.notes { margin-top: 2.5rem; border-top: 1px solid var(--rule); padding-top: 1rem; font-size: .9rem; line-height: 1.5; }
.notes ol { list-style: none; margin: 0; padding: 0; }
.notes li { margin: 0 0 .6rem; }
.notes .back { display: inline-block; min-width: 1.4rem; }
:target { background: color-mix(in srgb, var(--link) 18%, transparent); }
@media print { body { max-width: none; padding: 0; } a { color: inherit; } }
`;
