/// The words of classes and ids that tell what an element is for.
enum ClassWords {
    /// The attributes that are looked at.
    enum Attribute {
        /// One whose value is words: `class`, `id`, `role`, `itemprop`.
        case words
        case hidden, ariaHidden, style

        init?(_ bytes: [UInt8], _ name: Range<Int>) {
            let page = bytes.span
            func isNamed(_ text: StaticString) -> Bool { page.matches(text, at: name.lowerBound) }
            switch name.count {
            case 2 where isNamed("id"), 4 where isNamed("role"), 5 where isNamed("class"), 8 where isNamed("itemprop"):
                self = .words
            case 5 where isNamed("style"): self = .style
            case 6 where isNamed("hidden"): self = .hidden
            case 11 where isNamed("aria-hidden"): self = .ariaHidden
            default: return nil
            }
        }
    }

    /// The groups of the words in `value`, which are parted by anything but letters, and by a capital after a small one.
    /// - Complexity: O(*n*) in the bytes.
    static func groups(_ bytes: [UInt8], _ value: Range<Int>) -> ClassGroups {
        let lexicon = lexicon
        var result: ClassGroups = []
        ClassNameWords.forEach(bytes, value) { hash, _ in
            if let group = lexicon[hash] { result.formUnion(group) }
        }
        return result
    }

    /// Whether a `style` says `display: none` or `visibility: hidden`.
    static func hides(_ bytes: [UInt8], _ value: Range<Int>) -> Bool {
        var style: [UInt8] = []
        for i in value where !isSpace(bytes[i]) && style.count < 512 { style.append(bytes[i]) }
        let span = style.span
        var i = 0
        while i < span.count {
            i = span.firstIndex(of: UInt8(ascii: ":"), in: i..<span.count)
            if i >= 7, span.isSame("display:none", at: i - 7) || i >= 10 && span.isSame("visibility:hidden", at: i - 10)
            {
                return true
            }
            i += 1
        }
        return false
    }

    private static let lexicon: HashLookup<ClassGroups> = {
        var result: [UInt64: ClassGroups] = [:]
        for (name, words) in table {
            let group = ClassGroups(named: name)
            for word in words.split(separator: " ") {
                result[ClassNameWords.hash(word.utf8), default: []].formUnion(group)
            }
        }
        return HashLookup(result.map { ($0.key, $0.value) })
    }()

    /// Each group's words.
    private static let table: [(String, String)] = [
        (
            "body",
            "body entry prose rich richtext rte hentry formatted paragraph markup typography articlebody storybody bodytext wysiwyg copy bodycopy postbody fulltext texte"
        ),
        ("article", "article story post blog single blogpost newsarticle artikel articulo artigo articolo storytext"),
        ("content", "content maincontent contents inhalt contenu contenido pagecontent postcontent"),
        ("main", "main primary"),
        (
            "intro",
            "intro lead dek standfirst subhead subheading subheadline subtitle summary abstract excerpt kicker chapo lede leadin strap strapline"
        ),
        ("toc", "toc contents outline anchors jumplinks"),
        ("faq", "faq faqs question answer accordion qa"),
        ("quote", "quote pull pullquote blockquote quotation"),
        ("product", "product products price item collection card cards tile grid sku shop deal"),
        ("list", "list listing items results result archive feed loop"),
        ("footer", "footer foot copyright colophon legal contentinfo footnav fuss pied imprint"),
        (
            "nav",
            "nav menu navigation navbar submenu dropdown breadcrumb breadcrumbs mega megamenu subnav pagination pager prev next previous sitemap menuitem menubar tabs tablist toolbar"
        ),
        ("header", "header masthead banner topbar top logo site head branding brand kopf"),
        ("sidebar", "sidebar aside secondary complementary rail widget textwidget widgets side sidecolumn tertiary"),
        (
            "form",
            "form input field fields checkbox login signin register cart password required checkout account captcha"
        ),
        (
            "newsletter",
            "newsletter newsletters subscribe subscription signup optin mailchimp mailinglist paywall piano subscriber abo registration"
        ),
        (
            "social",
            "share social sharing sharer twitter facebook linkedin whatsapp follow addthis sharethis sns tweet instagram addtoany shares like"
        ),
        (
            "comments",
            "comment comments respond disqus reply commentform discussion commenting commentlist kommentare livefyre"
        ),
        (
            "related",
            "related recommended recommendation recommendations more latest popular trending recent posts similar also read teaser teasers readmore outbrain taboola suggested further featured promoted upnext onward mostread links"
        ),
        (
            "author",
            "author bio byline authors profile contributor contributors vcard biography writer byauthor autor auteur"
        ),
        (
            "meta",
            "meta date published time updated posted taxonomy category categories tag tags duration reading timestamp dateline pubdate entrymeta terms topic topics keywords"
        ),
        (
            "caption",
            "caption credit image figure media embed video photo gallery picture img figcaption legend bildunterschrift copyrights audio player"
        ),
        (
            "unseen",
            "hidden hide invisible visually sr screen reader skip focusable none noprint accessibility printonly"
        ),
        ("modal", "modal popup dialog overlay drawer tooltip lightbox popover flyout offcanvas toast interstitial"),
        ("cookie", "cookie cookies consent gdpr cmp onetrust privacy cookiebot ccpa"),
        (
            "ad",
            "ad ads advert advertisement advertising promo promotion sponsored sponsor cta adsense dfp commercial affiliate anzeige werbung pub donate donation"
        ),
        ("message", "error message success alert notice fail validation warning notification loading noscript"),
        ("button", "btn button buttons actions action toggle"),
        ("title", "title headline heading headlines hed"),
        ("label", "label badge pill chip tagline eyebrow icon icons"),
        ("disclaimer", "disclaimer disclosure license licence credits correction corrections"),
        ("mobile", "mobile desktop tablet sticky fixed"),
        ("slider", "carousel slider slide slides swiper slick slideshow splide marquee ticker"),
        ("review", "review reviews rating ratings testimonial testimonials stars"),
        ("notes", "footnote footnotes reference references endnotes citation citations bibliography notes"),
        ("contact", "contact address phone email mail location map"),
        ("search", "search searchform filter filters sort facet facets"),
    ]
}
