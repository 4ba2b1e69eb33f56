#pragma once

#include "core/storage/database.h"

#include <atomic>
#include <functional>

namespace taphuan {

struct DemoOptions {
    QString province = QStringLiteral("tay_ninh");  // code of a plan that the program brings
    int people = 2400;
    quint64 seed = 2022;
    OpenOptions open;
    // Called with 0…100 and what is being made; may be empty. From the thread that makes the demo.
    std::function<void(int, const QString&)> progress;
    const std::atomic<bool>* cancelled = nullptr;
};

// A filled database: the real units, agencies and plan of the province, synthetic people, and classes run
// through to certificates over the plan's years. Names are put together by chance; identity numbers begin
// with 099 (past a million people 098, 097), which no province has, so none of them is anybody's. The same options give the same data. Refused
// where the file exists; on failure or when cancelled the file is gone.
Status makeDemo(const QString& path, const DemoOptions& options);

}  // namespace taphuan
