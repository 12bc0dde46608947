public import QuothRecord

/// Why the site has no answer.
public enum SiteError: Error, Hashable, Sendable {
    case notFound(SiteReason)
    case badRequest(SiteReason)
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
    case conflict(SiteReason)
    case people(PeopleError)
    case unknownHost(String)
    case unreadable(SiteReason)
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
    var title: Label {
        switch self {
        case .notFound: .errorNotFound
        case .badRequest: .errorAddress
        case .method: .errorMethod
        case .tooLarge: .errorTooLarge
        case .mediaType: .errorMedia
        case .foreign: .errorForeign
        case .unknownVisitor: .errorLogIn
        case .unknownToken: .errorToken
        case .readOnlyToken: .errorReadOnly
        case .forbidden: .errorRole
        case .insecure: .errorTLS
        case .conflict: .errorConflict
        case .people(.store(.busy)): .errorBusy
        case .people(.store), .people(.system): .errorRecord
        case .people: .errorPeople
        case .unknownHost: .errorHost
        case .unreadable: .errorDraft
        case .tooMany: .errorTooMany
        case .busy, .record(.busy): .errorBusy
        case .record, .notListening, .encoding: .errorRecord
        }
    }

    /// What was wrong, with which thing, and what to do. What only the operator can act on stands in the log alone.
    func detail(in language: SiteLanguage) -> Sentence {
        func say(_ label: Label) -> Sentence { Sentence(language.say(label)) }
        return switch self {
        case .notFound(let reason), .badRequest(let reason), .conflict(let reason), .unreadable(let reason):
            reason.sentence(in: language)
        case .method(let allowed): language.sentence(.takesMethods(allowed.joined(separator: ", ")))
        case .tooLarge(let bytes, let limit): language.sentence(.tooLarge(bytes: bytes, limit: limit))
        case .mediaType(let type): language.sentence(.badMedia(String(type.prefix(80))))
        case .foreign: say(.foreignForm)
        case .unknownVisitor: say(.onlyAccounts)
        case .unknownToken: say(.badToken)
        case .readOnlyToken: say(.readToken)
        case .forbidden(let role): language.sentence(.takesRole(role))
        case .insecure: say(.noTLS)
        case .unknownHost(let name): language.sentence(.notCalled(String(name.prefix(100))))
        case .tooMany(let seconds): language.sentence(.waitSeconds(seconds))
        case .busy, .record(.busy), .people(.store(.busy)): say(.tryAgainSoon)
        case .people(.store), .people(.system), .record, .notListening, .encoding: say(.pageNotMade)
        case .people(let error): language.sentence(.people(error))
        }
    }
}

extension SiteError: CustomStringConvertible {
    /// What was wrong, with which thing, and what to do.
    public var description: String {
        switch self {
        case .people(let error): "\(error)"
        case .record(let error): "\(error)"
        case .notListening(let address, let port, let reason):
            "Nothing can listen at \(address) port \(port): \(reason). Choose another with --host and --port."
        case .encoding: "A number that is not finite stands in the answer."
        default: detail(in: .english).string
        }
    }
}
