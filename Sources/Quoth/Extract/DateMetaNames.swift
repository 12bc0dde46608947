/// The names of `meta` elements that tell dates, in lower case, the surest first.
enum DateMetaNames {
    /// Those of publication.
    static let published = [
        "article:published_time", "datepublished", "article:published", "og:published_time",
        "og:article:published_time",
        "article:published_date", "og:pubdate", "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.issued",
        "dc.date.published", "dc.issued", "dc.date.created", "dcterms.created", "dc.created", "dcterms.date", "dc.date",
        "citation_publication_date", "citation_online_date", "citation_date", "citation_cover_date",
        "prism.publicationdate",
        "bepress_citation_date", "bepress_citation_online_date", "eprints.date", "publish-date", "publish_date",
        "publishdate", "published-date", "published_date", "publisheddate", "published", "published_time",
        "publish_time",
        "publishtime", "published_at", "publication_date", "publication-date", "publicationdate", "pubdate", "pub_date",
        "pub-date", "pubtime", "cxenseparse:publishtime", "cxenseparse:recs:publishtime", "cse-publish-date",
        "article.published", "article_date_original", "article_publication_date", "articledate", "article:post_date",
        "article-publish-date", "date.created", "date_created", "date_published", "date-published", "datecreated",
        "rnews:datepublished", "shareaholic:article_published_time", "vf:date", "originalpublicationdate",
        "original-publish-date", "first_published", "firstpublished", "article:created_time", "article:created",
        "displaydate", "displaydate-first", "release_date", "release-date", "releasedate", "posted", "post_date",
        "mediator_published_time", "weibo:article:create_at", "analytics-s-published-date", "sort_date", "timestamp",
        "gentime", "blog:published", "news_keywords_date", "ptime", "rbpubdate", "og:regdate", "regdate",
        "og:release_date",
        "pdate", "dateposted", "cre_date", "article:publicationdate", "dmp:article_published_time", "article:issued",
        "msvalidate.date", "content_created_date", "creation_date", "contentcreated",
    ]

    /// Those of the last change.
    static let modified = [
        "article:modified_time", "datemodified", "article:modified", "og:updated_time", "article:updated_time",
        "article:modified_date", "og:modified_time", "dc.date.modified", "dcterms.modified", "dc.modified",
        "dc.date.updated",
        "last-modified", "lastmod", "lastmodified", "last_modified", "last-updated", "lastupdated", "last_updated",
        "lastdate",
        "modified", "modified-date", "modified_date", "modified-time", "modifieddate", "moddate", "updated",
        "updated_time",
        "update_time", "updatetime", "article_date_updated", "revision_date", "revised",
        "cxenseparse:recs:modifiedtime",
        "date.modified", "date_modified", "date_updated", "dateupdated", "revision", "analytics-s-updated-date",
        "rnews:datemodified", "utime", "mdate", "cdc:last_updated",
    ]

    /// Those that don't say what day it is.
    static let vague = ["date", "created", "dc.date.x-metadatalastmodified", "created_date", "build", "content-date"]
}
