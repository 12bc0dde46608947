internal import Glibc

/// Counts what one thread has made ready for another (POSIX). What was written before ``post()`` is seen behind the
/// ``wait()`` that it lets through.
///
/// Sendable: the pointer is never changed, and the calls on what it points at may come from any thread.
package final class Semaphore: @unchecked Sendable {
    private let place = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)

    package init(_ count: UInt32 = 0) {
        sem_init(place, 0, count)
    }

    deinit {
        sem_destroy(place)
        place.deallocate()
    }

    /// Makes one more ready.
    package func post() { sem_post(place) }

    /// Takes one, as soon as there is one.
    package func wait() {
        while sem_wait(place) != 0, errno == EINTR {}
    }

    /// Takes one, if there is one now.
    package func take() -> Bool {
        while sem_trywait(place) != 0 {
            if errno != EINTR { return false }
        }
        return true
    }

    /// Takes one, if there is one within so many seconds.
    package func wait(within seconds: Double) -> Bool {
        var end = timespec()
        clock_gettime(CLOCK_REALTIME, &end)
        let nanoseconds = end.tv_nsec + Int(seconds * 1e9)
        end.tv_sec += nanoseconds / 1_000_000_000
        end.tv_nsec = nanoseconds % 1_000_000_000
        while sem_timedwait(place, &end) != 0 {
            if errno != EINTR { return false }
        }
        return true
    }
}
