/// Sends one request over the network; a test may stand in for it.
protocol HTTPTransport: AnyObject {
    /// Sends `request`, and gives what came of it.
    func send(_ request: TransportRequest) -> TransportAnswer
}

/// One request to a host whose addresses are known.
struct TransportRequest {
    var url: WebURL
    /// The only addresses that may be connected to, in the order in which they are tried.
    var addresses: [IPAddress]
    /// Header lines, without line breaks.
    var headers: [String]
    /// What is sent, with POST; `nil` to GET.
    var body: [UInt8]?
    var limits: FetchLimits
    /// Asked about the address that a socket is about to be connected to.
    var mayConnect: (_ address: IPAddress, _ port: UInt16) -> Bool
}

/// What came of a request.
struct TransportAnswer {
    /// How it ended.
    enum Outcome: Hashable {
        case fine
        /// The address that was about to be connected to is not allowed; nothing was sent.
        case refused
        case unreached, late, tooLarge, insecure
        /// The connection ended inside the body.
        case cut
        case failed
    }

    var outcome: Outcome
    var status = 0
    /// Request line and header lines as they were sent.
    var sent: [UInt8] = []
    /// Status line and header lines as they came.
    var head: [UInt8] = []
    /// The body without its transfer encoding, packed as it was sent.
    var body: [UInt8] = []
    /// The address that was connected to.
    var address = ""
    /// What went wrong, in the library's words.
    var reason = ""
}
