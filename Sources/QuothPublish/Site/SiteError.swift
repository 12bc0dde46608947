public import QuothRecord

/// Why the site has no answer.
public enum SiteError: Error, Hashable, Sendable {
    case notFound(what: String, advice: String)
    case badRequest(what: String, advice: String)
    case method(allowed: [String])
    case tooLarge(bytes: Int, limit: Int)
    case mediaType(String)
    case foreign
    /// One has to log in first.
    case unknownVisitor
    /// A token that is none, or no more.
    case unknownToken
    /// A token that only reads was sent to write.
    case readOnlyToken
    /// Who asks may not do this.
    case forbidden(Role)
    /// Passwords and sessions do not go through a network in the clear.
    case insecure
    /// What was sent does not fit what is there.
    case conflict(what: String, advice: String)
    case people(PeopleError)
    case unknownHost(String)
    case unreadable(String)
    case tooMany(seconds: Int)
    case busy
    case record(RecordError)
    case notListening(address: String, port: UInt16, reason: String)
    case encoding

    /// The status code (RFC 9110, section 15).
    var status: Int {
        switch self {
        case .notFound: 404
        case .badRequest: 400
        case .method: 405
        case .tooLarge: 413
        case .mediaType: 415
        case .foreign, .forbidden, .insecure, .readOnlyToken: 403
        case .unknownVisitor, .unknownToken: 401
        case .conflict: 409
        case .people(.store(.busy)): 503
        case .people(.store), .people(.system): 500
        case .people: 422
        case .unknownHost: 421
        case .unreadable: 422
        case .tooMany: 429
        case .busy, .record(.busy): 503
        case .record, .notListening, .encoding: 500
        }
    }

    /// What the kind of problem is called, always the same.
    var title: String {
        switch self {
        case .notFound: "There is no such page"
        case .badRequest: "The address cannot be understood"
        case .method: "This page takes no such request"
        case .tooLarge: "Too much at once"
        case .mediaType: "This kind of content is not read"
        case .foreign: "Sent from another site"
        case .unknownVisitor: "Log in first"
        case .unknownToken: "Not a token"
        case .readOnlyToken: "Not with this token"
        case .forbidden: "Not with this role"
        case .insecure: "Not without TLS"
        case .conflict: "This does not fit what is there"
        case .people(.store(.busy)): "Busy"
        case .people(.store), .people(.system): "Something is wrong with the record"
        case .people: "This cannot be done"
        case .unknownHost: "Not this site’s name"
        case .unreadable: "The draft cannot be read"
        case .tooMany: "Too many requests"
        case .busy, .record(.busy): "Busy"
        case .record, .notListening, .encoding: "Something is wrong with the record"
        }
    }

    /// What was wrong, with which thing, and what to do. What only the operator can act on stands in the log alone.
    var detail: String {
        switch self {
        case .record(.busy), .people(.store(.busy)): SiteError.busy.description
        case .people(.store), .people(.system): SiteError.encoding.detail
        case .record, .encoding: "The page could not be made. Whoever runs this site finds the reason in its log."
        default: description
        }
    }
}

extension SiteError: CustomStringConvertible {
    /// What was wrong, with which thing, and what to do.
    public var description: String {
        switch self {
        case .notFound(let what, let advice), .badRequest(let what, let advice): "\(what) \(advice)"
        case .method(let allowed): "It takes \(allowed.joined(separator: ", "))."
        case .tooLarge(let bytes, let limit): "\(bytes) bytes were sent, and at most \(limit) are taken. Send less."
        case .mediaType(let type):
            "“\(type.prefix(80))” is not taken. Send a form, multipart/form-data, text/plain, text/markdown or text/html."
        case .foreign: "A page of another site sent this form. Open the page here and send it again."
        case .unknownVisitor: "Only who has an account may do this. Log in, or send a token."
        case .unknownToken: "The token in “Authorization” is none of this site, or was revoked. Make another one."
        case .readOnlyToken: "This token has the scope “read”. Send one with the scope “write”."
        case .forbidden(let role): "It takes the role “\(role.rawValue)”. Whoever runs this site can give it."
        case .insecure: "This address has no TLS, so that others could read along. Use https, or this machine itself."
        case .conflict(let what, let advice): "\(what) \(advice)"
        case .people(let error): "\(error)"
        case .unknownHost(let name):
            "This site is not called “\(name.prefix(100))”. If it is to be, start it with --name."
        case .unreadable(let reason): reason
        case .tooMany(let seconds): "Wait \(seconds) seconds, then go on more slowly."
        case .busy: "Other work has to end first. Try again in a few seconds."
        case .record(let error): "\(error)"
        case .notListening(let address, let port, let reason):
            "Nothing can listen at \(address) port \(port): \(reason). Choose another with --host and --port."
        case .encoding: "A number that is not finite stands in the answer."
        }
    }
}
