internal import ArgumentParser
internal import QuothRecord

/// Some of the subscriptions.
struct FollowChoice: ParsableArguments {
    @Argument(help: ArgumentHelp("Numbers of subscriptions, as `quoth follow list` prints them.", valueName: "number"))
    var numbers: [Int]
    @OptionGroup var place: RecordOption

    /// Does `body` with each subscription, and says of which it is not true that there is one.
    func forEach(_ console: Console, _ body: (FollowingStore, Int) throws(RecordError) -> Bool) throws -> RunStatus {
        let store = try FollowingStore(place.record)
        var done = 0
        for number in numbers {
            if try body(store, number) {
                done += 1
            } else {
                console.report("quoth: \(FollowError.noSubscription("\(number)"))")
            }
        }
        return done == numbers.count ? .fine : done > 0 ? .partial : .error
    }
}
