#pragma once

namespace core {

/// oneDNN divides the work of a primitive by the number of threads for which it was compiled, and each thread of the
/// team does one part. A smaller team silently leaves parts undone. OpenMP creates smaller teams than requested because
/// of OMP_DYNAMIC, OMP_THREAD_LIMIT or OMP_MAX_ACTIVE_LEVELS, and inside another parallel region.

/// The number of threads in a parallel region that this thread starts. Turns off the settings that make teams smaller,
/// and measures the size. Throws Error if a region has fewer threads than OpenMP reports.
int certainTeam();

/// During its lifetime, parallel regions of this thread have `size` threads. Inside a parallel region, only 1 is
/// possible.
class Team {
public:
    explicit Team(int size);
    ~Team();
    Team(const Team&) = delete;
    Team& operator=(const Team&) = delete;

private:
    int m_before = 0;  ///< 0: nothing to restore
};

}  // namespace core
