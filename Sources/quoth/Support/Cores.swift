internal import Glibc

/// The cores of this machine.
let coreCount = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
