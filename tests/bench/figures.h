#pragma once

#include "core/base/result.h"

#include <algorithm>
#include <benchmark/benchmark.h>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace taphuan {

[[noreturn]] inline void giveUp(const Error& error) {
    std::fputs(error.text().toUtf8().constData(), stderr);
    std::exit(1);
}

inline void must(const Status& status) {
    if (!status) giveUp(status.error());
}

template <class T>
T must(Result<T> result) {
    if (!result) giveUp(result.error());
    return std::move(*result);
}

// Milliseconds that one thing took, time after time.
class Samples {
  public:
    void add(double milliseconds) { values_.push_back(milliseconds); }
    // The value that `share` of all do not exceed; 0 where there are none.
    double percentile(double share) const {
        if (values_.empty()) return 0;
        std::vector<double> sorted = values_;
        std::sort(sorted.begin(), sorted.end());
        return sorted[std::min(sorted.size() - 1, size_t(share * double(sorted.size())))];
    }

  private:
    std::vector<double> values_;
};

// What every benchmark prints: its figure, what it is compared to, and the first as a multiple of the second.
inline void printRatio(benchmark::State& state, double figure, const std::string& comparedTo, double other) {
    state.counters["figure_ms"] = figure;
    state.counters[comparedTo + "_ms"] = other;
    state.counters["ratio_to_" + comparedTo] = other > 0 ? figure / other : 0;
}

}  // namespace taphuan
