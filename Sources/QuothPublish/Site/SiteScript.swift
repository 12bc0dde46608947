/// The site's one script. Every page works without it: it only adds keys.
enum SiteScript {
    /// Tells this script from others, so that it may be kept for ever.
    static let hash = EntityTag.hash(Array(source.utf8))

    /// `/` goes to the search field, `j` and `k` to the next and the previous result, `n` and `p` to the next and the
    /// previous change; in the review `a` accepts, `c` corrects and `s` skips.
    static let source = """
        "use strict";
        (() => {
          const step = (selector, by) => {
            const all = [...document.querySelectorAll(selector)];
            if (!all.length) return;
            const now = all.indexOf(document.activeElement);
            const next = all[Math.min(all.length - 1, Math.max(0, now < 0 ? (by > 0 ? 0 : all.length - 1) : now + by))];
            if (!next.matches("a")) next.setAttribute("tabindex", "-1");
            next.focus();
            next.scrollIntoView({ block: "center" });
          };
          const item = (selector) =>
            (document.activeElement?.closest(".review > li") ?? document.querySelector(".review > li"))?.querySelector(selector);
          const keys = {
            a: () => item(".accept")?.click(),
            s: () => {
              if (!document.activeElement?.closest(".review > li:last-child")) step(".review h2 a", 1);
              else item(".skip-one")?.click();
            },
            c: () => {
              const form = item("details.correct");
              if (!form) return;
              form.open = true;
              form.querySelector("input:not([type=hidden])")?.focus();
            },
            "/": () => document.querySelector("input[name=q]")?.focus(),
            j: () => step(".hits h2 a, .hits h3 a", 1), k: () => step(".hits h2 a, .hits h3 a", -1),
            n: () => step("main ins, main del", 1), p: () => step("main ins, main del", -1),
          };
          addEventListener("keydown", (event) => {
            if (event.ctrlKey || event.altKey || event.metaKey || event.target.matches("input, textarea, select")) return;
            const act = keys[event.key];
            if (!act || ("asc".includes(event.key) && !document.querySelector(".review"))) return;
            event.preventDefault();
            act();
          });
        })();

        """
}
