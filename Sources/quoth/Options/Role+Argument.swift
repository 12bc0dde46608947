public import ArgumentParser
public import QuothRecord

extension Role: ExpressibleByArgument {}
extension TokenScope: ExpressibleByArgument {}
