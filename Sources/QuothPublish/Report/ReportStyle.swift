internal import FoundationEssentials
internal import Quoth

/// The report's style sheet, and its place in the content security policy.
enum ReportStyle {
    /// Nothing may be loaded, sent or run; only this style sheet applies.
    static var policy: String {
        let hash = Data(SHA256.digest(Array(css.utf8))).base64EncodedString()
        return "default-src 'none'; style-src 'sha256-\(hash)'; img-src data:; base-uri 'none'; form-action 'none'"
    }

    static let css = """
        :root{color-scheme:light dark;--bg:#fff;--fg:#1b1b20;--soft:#54545f;--line:#c9c9d2;--card:#f6f6f9;--link:#0b4fa8;\
        --word:#fff0d6;--word-line:#8f5600;--risk:#f4e3fc;--risk-line:#76189c;--form-line:#54545f;--cut:#e6eef8;\
        --v0:#1f5fa8;--v1:#a34a00;--v2:#5b7300;--v3:#8a2a86;--v4:#0b7468;--v5:#a3263b}
        @media (prefers-color-scheme:dark){:root{--bg:#141418;--fg:#ececf1;--soft:#b6b6c2;--line:#45454f;--card:#1e1e24;\
        --link:#8fbcff;--word:#46320f;--word-line:#f0b95a;--risk:#43205a;--risk-line:#dba6f7;--form-line:#b6b6c2;\
        --cut:#1f3147;--v0:#8fbcff;--v1:#ffb066;--v2:#bcd35c;--v3:#e7a1e4;--v4:#6fd6c8;--v5:#ff9aa8}}
        *{box-sizing:border-box}
        html{font:1rem/1.55 system-ui,-apple-system,"Segoe UI","Noto Sans","DejaVu Sans",sans-serif}
        body{margin:0;background:var(--bg);color:var(--fg);overflow-wrap:anywhere}
        header,main,footer{max-width:70rem;margin:0 auto;padding:0 1rem}
        h1{font-size:1.6rem;line-height:1.25;margin:.3rem 0}
        h2{font-size:1.25rem;margin:2.5rem 0 .75rem;padding-top:1rem;border-top:1px solid var(--line)}
        h3{font-size:1.05rem;margin:0 0 .5rem}
        h4{font-size:.95rem;margin:0 0 .25rem}
        a{color:var(--link);text-underline-offset:.15em}
        a:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--link);outline-offset:2px}
        .skip{position:absolute;inset-inline-start:1rem;top:-4rem;background:var(--bg);padding:.5rem 1rem;z-index:1}
        .skip:focus{top:.5rem}
        .brand{margin:1.5rem 0 0;color:var(--soft);font-weight:600;letter-spacing:.04em}
        .summary{font-size:1.1rem;margin:.25rem 0 .75rem}
        .soft{color:var(--soft)}
        .counts{list-style:none;display:flex;flex-wrap:wrap;gap:.5rem;margin:0 0 1rem;padding:0}
        .chip{display:inline-block;border:1px solid var(--fg);border-radius:.4rem;padding:.05rem .5rem;font-size:.85rem;\
        font-weight:600;white-space:nowrap}
        .chip.quiet{border-color:var(--line);font-weight:400}
        .chip.alarm{border:2px solid var(--risk-line);background:var(--risk)}
        .scroll{overflow-x:auto;position:relative}
        table{border-collapse:collapse;width:100%}
        caption{text-align:start;color:var(--soft);padding-bottom:.4rem}
        th,td{text-align:start;vertical-align:top;padding:.45rem .6rem;border-bottom:1px solid var(--line)}
        td,th{overflow-wrap:break-word}
        thead th{font-size:.85rem;color:var(--soft)}
        .number{white-space:nowrap}
        tbody th{font-weight:400}
        td a,th a{display:inline-block;min-width:1.75rem;min-height:1.75rem;padding:.1rem .2rem}
        article{margin:1.25rem 0;padding:1rem;border:1px solid var(--line);border-radius:.6rem}
        article>ul{margin:.4rem 0;padding-inline-start:1.2rem}
        .pair{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:1rem;margin:.75rem 0}
        .side{background:var(--card);border-radius:.4rem;padding:.75rem}
        .seam{border-top:3px dashed var(--line);margin:.75rem 0;padding-top:.25rem;color:var(--soft)}
        dl.where{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:0 .6rem;margin:0 0 .5rem;font-size:.875rem}
        dl.where dt{color:var(--soft)}
        dl.where dd{margin:0}
        dl.where a{display:inline-block;min-height:1.5rem}
        blockquote{margin:0;white-space:pre-line;font-family:Charter,"Noto Serif",Georgia,"DejaVu Serif",serif;font-size:1.06rem}
        .around{color:var(--soft)}
        ins,del{text-decoration:none;border-radius:.2rem;padding:0 .12em}
        ins::before{content:"+"}
        del::before{content:"−"}
        ins::before,del::before{font-family:ui-monospace,monospace;font-weight:700;padding-inline-end:.1em}
        .form{border-bottom:2px dotted var(--form-line)}
        .word{background:var(--word);border-bottom:2px solid var(--word-line)}
        .risk{background:var(--risk);border-bottom:4px double var(--risk-line);font-weight:700}
        del.form,del.word,del.risk{border-bottom-style:dashed}
        .differs{font-weight:700;border-bottom:4px double var(--risk-line)}
        .mark{background:var(--cut);border-radius:.2rem;padding:0 .15em}
        .pill{font:600 .8rem/1.4 system-ui,sans-serif;background:var(--cut);border:1px solid var(--soft);border-radius:1rem;\
        padding:0 .5rem;white-space:nowrap}
        .vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
        section>h3{margin:1.75rem 0 .5rem}
        svg{direction:ltr;display:block;max-width:none;font:13px system-ui,-apple-system,"Segoe UI","Noto Sans","DejaVu Sans",sans-serif}
        svg text{fill:var(--fg)}
        svg .tick{fill:var(--soft);font-size:12px}
        [dir=rtl] svg .tick{direction:rtl;text-anchor:end}
        svg .grid{stroke:var(--line);stroke-width:1}
        svg .band{fill:var(--card)}
        svg .span{stroke:var(--soft);stroke-width:3;stroke-opacity:.45}
        svg .arc{fill:none;stroke:var(--soft);stroke-width:1.6}
        svg .likely{stroke-dasharray:7 4}
        svg .open{stroke-dasharray:1.5 4;stroke-width:1.2}
        svg .v0{fill:var(--v0)}svg .v1{fill:var(--v1)}svg .v2{fill:var(--v2)}svg .v3{fill:var(--v3)}svg .v4{fill:var(--v4)}\
        svg .v5{fill:var(--v5)}
        .sign{font-weight:700;white-space:nowrap}
        .v0{color:var(--v0)}.v1{color:var(--v1)}.v2{color:var(--v2)}.v3{color:var(--v3)}.v4{color:var(--v4)}.v5{color:var(--v5)}
        footer{color:var(--soft);padding:2rem 1rem;font-size:.875rem}
        @media (max-width:45rem){.pair{grid-template-columns:minmax(0,1fr)}article{padding:.75rem}th,td{padding:.4rem .3rem}\
        .advice{display:none}.chip{white-space:normal}}
        @media print{:root{--bg:#fff;--fg:#000;--soft:#444;--line:#999;--card:#fff;--link:#000;--word:#fff;--risk:#fff;\
        --word-line:#000;--risk-line:#000;--form-line:#000;--cut:#fff}html{font-size:10pt}.skip{display:none}\
        .side{border:1px solid var(--line)}.pair,tr,h2,h3{break-inside:avoid}h2,h3,.lead{break-after:avoid}\
        .scroll{overflow:visible}@page{margin:18mm 15mm}}

        """
}
