#pragma once

#include "core/base/error.h"
#include "core/base/say.h"

#include <functional>

namespace taphuan {

// Told by long work, on the thread it runs on, how many of its items are done. False asks it to stop: it then
// leaves everything as it was and fails with stoppedError().
using Progress = std::function<bool(qint64 done)>;

inline Error stoppedError() {
    return refused(say("core", "Đã dừng theo yêu cầu"));
}

}  // namespace taphuan
