/// The report.
public struct ReportPage {
    public init(_ run: CheckRun) {}
    public init(_ run: TraceRun) {}
    public func bytes() throws -> [UInt8] { [] }
}
