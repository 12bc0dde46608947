internal import FoundationEssentials
internal import Quoth

/// The style sheet of the site: that of the report, and what pages with forms, lists and a way around need beside it.
enum SiteStyle {
    /// Tells this sheet from others, so that it may be kept for ever.
    static let hash = EntityTag.hash(Array(css.utf8))

    /// The same for a content security policy that allows the sheet inside a page: its SHA-256 in base 64.
    static let digest = Data(SHA256.digest(Array(css.utf8))).base64EncodedString()

    static let css = ReportStyle.css + own

    private static let own = """
        .bar{max-width:none;padding:0;border-bottom:1px solid var(--line);background:var(--card)}
        .bar>div{max-width:70rem;margin:0 auto;padding:.6rem 1rem;display:flex;flex-wrap:wrap;gap:.5rem 1.25rem;align-items:center}
        .bar a{color:var(--fg);text-decoration:none;padding:.35rem .2rem;min-height:1.5rem}
        .bar a:hover{text-decoration:underline}
        .bar .name{font-weight:700;letter-spacing:.03em;font-size:1.1rem}
        .bar form{flex:1 1 16rem;margin:0;min-width:0}
        .bar nav{margin-inline-start:auto;display:flex;flex-wrap:wrap;gap:.25rem 1rem}
        form.search{display:flex;gap:.5rem}
        form.search input{flex:1 1 0;min-width:0;width:0}
        input,textarea,select,button{font:inherit;color:inherit;background:var(--bg);border:1px solid var(--soft);border-radius:.4rem;\
        padding:.4rem .6rem;max-width:100%}
        textarea{width:100%;min-height:14rem;resize:vertical}
        button{background:var(--fg);color:var(--bg);border-color:var(--fg);font-weight:600;cursor:pointer;min-height:2.4rem;\
        flex:none;white-space:nowrap}
        input:focus-visible,textarea:focus-visible,select:focus-visible,button:focus-visible,summary:focus-visible{\
        outline:3px solid var(--link);outline-offset:2px}
        main{padding-bottom:2rem}
        main>h1,section>h1{margin-top:1.5rem}
        main .scroll{margin:1rem 0}
        tbody th[lang]{min-width:14rem}
        caption{max-width:calc(100vw - 2rem)}
        h2.first{border-top:0;margin-top:1.5rem;padding-top:0}
        .hero{margin:2.5rem 0 1.5rem}
        .hero form.search input{font-size:1.2rem;padding:.6rem .8rem}
        .meta{color:var(--soft);margin:.2rem 0;font-size:.925rem}
        .crumbs a{display:inline-block;padding:.1rem 0;min-height:1.5rem}
        .crumbs{margin:1rem 0 0;color:var(--soft);font-size:.925rem}
        .hits{list-style:none;margin:0;padding:0}
        .hits>li{padding:.9rem 0;border-bottom:1px solid var(--line)}
        .hits h2,.hits h3{border:0;margin:0;padding:0;font-size:1.08rem;line-height:1.35}
        .hits p{margin:.25rem 0}
        .hits h2 a,.hits h3 a{display:inline-block;padding:.1rem 0}
        .said{font-family:Charter,"Noto Serif",Georgia,"DejaVu Serif",serif;font-size:1.06rem}
        mark{background:var(--word);color:inherit;border-bottom:2px solid var(--word-line);border-radius:.15rem;padding:0 .1em}
        .columns{display:grid;grid-template-columns:minmax(0,1fr) 15rem;gap:2rem;align-items:start}
        .columns>*{min-width:0}
        .facets h2{font-size:1rem;border:0;margin:1.25rem 0 .25rem;padding:0}
        .facets ul{list-style:none;margin:0;padding:0}
        .facets li{display:flex;justify-content:space-between;gap:.5rem}
        .facets a{padding:.2rem 0;min-height:1.5rem}
        .facets .count{color:var(--soft);padding:.2rem 0}
        .pages{display:flex;gap:1rem;margin:1.25rem 0}
        .pages a,.act a{border:1px solid var(--soft);border-radius:.4rem;padding:.4rem .8rem;text-decoration:none;display:inline-block}
        .act{display:flex;flex-wrap:wrap;gap:.5rem;margin:1rem 0;padding:0;list-style:none}
        p.tick{margin:.2rem 0;display:flex;gap:.5rem;align-items:baseline}
        p.tick input{min-width:1.5rem;min-height:1.5rem;margin:0}
        fieldset{border:1px solid var(--line);border-radius:.4rem;margin:1rem 0;min-width:0}
        .act form{margin:0}
        .words{font-size:1.7rem;line-height:1.4;margin:1.25rem 0;white-space:normal}
        .words.long{font-size:1.25rem}
        .who{font-size:1.1rem;margin:.5rem 0}
        .who .name{font-weight:700}
        .facts{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.2rem .9rem;margin:1rem 0}
        .facts dt{color:var(--soft)}
        .facts dd{margin:0}
        .numbers{display:flex;flex-wrap:wrap;gap:1rem 2rem;margin:1rem 0;padding:0;list-style:none}
        .numbers strong{display:block;font-size:1.5rem;line-height:1.2}
        .text{font-family:Charter,"Noto Serif",Georgia,"DejaVu Serif",serif;font-size:1.06rem;max-width:44rem}
        .text p{margin:0 0 1rem;white-space:pre-line}
        .text h3{font-size:1.15rem;margin:1.5rem 0 .5rem}
        .text a.q{color:inherit;text-decoration:none;border-bottom:2px solid var(--link);background:var(--cut);border-radius:.15rem}
        .text a.q.altered{border-bottom:3px solid var(--word-line);background:var(--word)}
        .text a.q.alarm{border-bottom:4px double var(--risk-line);background:var(--risk)}
        .text a.q.unfound{border-bottom:2px dashed var(--soft);background:none}
        .text a.q:hover{text-decoration:underline}
        .text .chip{font-family:system-ui,sans-serif;margin:0 .15rem;vertical-align:.1em}
        .share{width:100%;height:1rem}
        svg .axis{stroke:var(--fg);stroke-width:1}svg .own{fill:var(--line)}svg .same{fill:var(--v0)}svg .changed{fill:var(--v1)}svg .lost{fill:var(--soft)}
        .key{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:.4rem 0 1rem;padding:0;font-size:.9rem}
        .key svg{display:inline-block;vertical-align:-.1em;margin-inline-end:.35rem}
        .strip{display:flex;flex-wrap:wrap;gap:.5rem;list-style:none;margin:.5rem 0;padding:0}
        .strip a,.strip span.now{border:1px solid var(--line);border-radius:.4rem;padding:.3rem .6rem;display:inline-block;\
        text-decoration:none}
        .strip span.now{border:2px solid var(--fg);font-weight:600}
        .note{border-inline-start:4px solid var(--word-line);background:var(--card);padding:.6rem .9rem;margin:1rem 0}
        .field{margin:1rem 0}
        .field label{display:block;font-weight:600;margin-bottom:.25rem}
        pre.cite{white-space:pre-wrap;overflow-wrap:anywhere;background:var(--card);border:1px solid var(--line);\
        border-radius:.4rem;padding:.7rem;font-size:.875rem;margin:.4rem 0 1rem}
        pre.error{background:var(--card);padding:.7rem;border-radius:.4rem;overflow-x:auto}
        .review .act{align-items:center}.review form,.note form{margin:0}
        details.correct{margin:1rem 0}details.correct form{border-inline-start:3px solid var(--line);padding-inline-start:1rem;margin:1rem 0}
        details.correct input[type=text],details.correct select{width:100%;max-width:30rem}
        summary{cursor:pointer;padding:.4rem 0;font-weight:600}
        code{font-family:ui-monospace,"DejaVu Sans Mono",monospace;font-size:.95em}
        footer{max-width:70rem;border-top:1px solid var(--line);margin-top:2rem}
        footer a{display:inline-block;min-height:1.5rem;margin-inline-end:1rem}
        footer nav{display:flex;flex-wrap:wrap;gap:0 1rem;padding:.4rem 0}footer nav a{margin:0}
        html:lang(ar){line-height:1.7}
        @media (max-width:45rem){.columns{grid-template-columns:minmax(0,1fr)}.words{font-size:1.3rem}.facts{grid-template-columns:1fr}\
        .facts dt{margin-top:.4rem}}
        @media print{.bar form,.bar nav,.facets,.act,.pages,form,.skip{display:none}.bar{border:0;background:none}mark{border:1px solid #000}\
        .columns{grid-template-columns:1fr}}

        """
}
