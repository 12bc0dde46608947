/// The sign of the site: a pair of quotation marks.
enum SiteIcon {
    static let svg = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0b4fa8"/>\
        <path fill="#fff" d="M8 10h6v6q0 6-6 7v-3q3-1 3-4H8zM18 10h6v6q0 6-6 7v-3q3-1 3-4h-3z"/></svg>
        """
}
