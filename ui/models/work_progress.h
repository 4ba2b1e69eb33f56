#pragma once

#include "core/base/progress.h"

#include <atomic>
#include <memory>

namespace taphuan {

// How far work on another thread is, and the wish to stop it, shared by the work and whoever waits for it.
struct WorkProgress {
    std::atomic<qint64> done{0};
    std::atomic<bool> stop{false};

    static Progress reporter(std::shared_ptr<WorkProgress> work) {
        return [work = std::move(work)](qint64 done) {
            work->done = done;
            return !work->stop;
        };
    }
};

}  // namespace taphuan
