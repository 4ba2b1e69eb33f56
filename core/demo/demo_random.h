#pragma once

#include <QtGlobal>

#include <vector>

namespace taphuan {

// Chance that is the same for the same seed on every system (splitmix64; the standard library's distributions
// differ).
class DemoRandom {
  public:
    explicit DemoRandom(quint64 seed) : state_(seed) {}

    quint64 next() {
        quint64 value = (state_ += 0x9e3779b97f4a7c15ULL);
        value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
        value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
        return value ^ (value >> 31);
    }
    // 0 … bound − 1
    int below(int bound) { return bound <= 1 ? 0 : int(next() % quint64(bound)); }
    bool oneIn(int many) { return below(many) == 0; }
    bool percent(int chance) { return below(100) < chance; }
    template <class T>
    const T& of(const std::vector<T>& values) {
        return values[size_t(below(int(values.size())))];
    }
    template <class T>
    void shuffle(std::vector<T>& values) {
        for (size_t i = values.size(); i > 1; --i) std::swap(values[i - 1], values[size_t(below(int(i)))]);
    }

  private:
    quint64 state_;
};

}  // namespace taphuan
