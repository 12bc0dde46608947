/// What boilerplate lines say, in lower case and without marks.
enum BoilerplatePhrases {
    /// Lines that are nothing else.
    static let whole: Set<String> = [
        // Ways around the page
        "main menu", "menu", "search", "search form", "skip to content", "skip to main content", "skip to navigation",
        "home", "back to top", "back", "top", "next", "previous", "next page", "previous page", "read more", "more",
        "see more", "show more", "load more", "view all", "see all", "continue reading", "read full story",
        "contents", "close", "open menu", "toggle navigation", "navigation", "breadcrumb", "you are here", "log in",
        "login", "sign in", "sign up", "register", "my account", "contact", "contact us", "about us", "site map",
        "sitemap", "a z index", "jump to navigation", "select language", "go to search",
        // Sharing
        "share", "share this", "share this article", "share this page", "share this post", "share this story",
        "share on facebook", "share on twitter", "share on x", "share on linkedin", "share on whatsapp",
        "share by email", "share via email", "facebook share", "twitter share", "facebook", "twitter", "linkedin",
        "whatsapp", "email", "e mail", "print", "print this page", "copy link", "link copied", "tweet", "tweet this",
        "pin it", "reddit", "pinterest", "instagram", "youtube", "telegram", "follow us", "follow us on twitter",
        "follow us on facebook", "like us on facebook", "send to a friend", "save", "save article", "bookmark",
        // Subscribing, paying
        "subscribe", "subscribe now", "subscribe to news", "subscribe to our newsletter", "newsletter",
        "sign up to our newsletter", "sign up for our newsletter", "get our newsletter", "donate", "donate now",
        "join us", "support us", "take action", "enter your email", "your email address", "email address", "submit",
        // Advertising, cookies, law
        "advertisement", "advertising", "sponsored", "sponsored content", "ad", "ads", "accept", "accept all",
        "accept cookies", "accept all cookies", "cookie settings", "cookie policy", "privacy policy", "privacy",
        "terms of use", "terms and conditions", "terms", "manage cookies", "all rights reserved",
        // What else there is
        "related", "related articles", "related stories", "related links", "related content", "related news",
        "related topics", "most read", "most popular", "trending", "trending now", "latest news", "recommended",
        "recommended for you", "you may also like", "you might also like", "more from", "more on this story",
        "read next", "also read", "see also", "comments", "leave a comment", "leave a reply", "add a comment",
        "post a comment", "no comments", "tags", "topics", "popular posts", "recent posts", "archives", "categories",
        // de, fr, es, it, pt, nl
        "teilen", "drucken", "startseite", "suche", "hauptmenü", "zum inhalt springen", "mehr zum thema", "anzeige",
        "newsletter abonnieren", "anmelden", "impressum", "datenschutz", "kommentare", "partager", "imprimer",
        "accueil", "rechercher", "menu principal", "lire aussi", "à lire aussi", "publicité", "s abonner",
        "mentions légales", "compartir", "imprimir", "inicio", "buscar", "menú principal", "publicidad",
        "suscríbete", "lea también", "condividi", "stampa", "cerca", "pubblicità", "leggi anche", "iscriviti",
        "compartilhar", "partilhar", "publicidade", "leia também", "delen", "afdrukken", "zoeken", "hoofdmenu",
        "lees ook", "advertentie", "inschrijven", "naar de inhoud",
    ]

    /// What a line may begin with that is then boilerplate to its end.
    static let openings: [String] = [
        "share on facebook", "share on twitter", "share this article", "click to share", "click here to",
        "sign up to our",
        "sign up for our", "subscribe to our", "subscribe to the", "follow us on", "this site uses cookies",
        "this website uses cookies", "we use cookies", "by continuing to", "by using this site", "all rights reserved",
        "copyright 20", "copyright 19", "copyright c", "for more information or to arrange an interview",
        "for more information please contact", "for media enquiries", "for media inquiries", "download the app",
        "select this search", "your email address will not be published", "required fields are marked",
        "read also ", "also read ", "skip to ", "filed under", "posted in ", "tagged with", "report this ad",
        "listen to this article",
    ]
}
