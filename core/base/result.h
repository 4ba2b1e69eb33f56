#pragma once

#include "core/base/error.h"

#include <utility>
#include <variant>
#include <vector>

namespace taphuan {

// A value or the reason there is none. Reading the value of a failed result is a programming error (it throws
// std::bad_variant_access, which nothing catches).
template <class T>
class [[nodiscard]] Result {
  public:
    using Value = T;
    Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return state_.index() == 0; }
    bool ok() const { return state_.index() == 0; }

    T& value() & { return std::get<0>(state_); }
    const T& value() const& { return std::get<0>(state_); }
    T&& value() && { return std::get<0>(std::move(state_)); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    const Error& error() const& { return std::get<1>(state_); }
    Error&& error() && { return std::get<1>(std::move(state_)); }

  private:
    std::variant<T, Error> state_;
};

template <>
class [[nodiscard]] Result<void> {
  public:
    using Value = void;
    Result() = default;
    Result(Error error) : state_(std::move(error)) {}
    explicit operator bool() const { return state_.index() == 0; }
    bool ok() const { return state_.index() == 0; }
    const Error& error() const& { return std::get<1>(state_); }
    Error&& error() && { return std::get<1>(std::move(state_)); }

  private:
    std::variant<std::monostate, Error> state_;
};

using Status = Result<void>;

// The values, or the first error among them.
template <class T>
Result<std::vector<T>> allOf(std::vector<Result<T>> results) {
    std::vector<T> values;
    values.reserve(results.size());
    for (Result<T>& result : results) {
        if (!result) return std::move(result).error();
        values.push_back(std::move(result).value());
    }
    return values;
}

}  // namespace taphuan

#define TAPHUAN_JOIN2(a, b) a##b
#define TAPHUAN_JOIN(a, b) TAPHUAN_JOIN2(a, b)

// Returns the error of a failed expression from the enclosing function.
#define TAPHUAN_TRY(expression)                                                                            \
    do {                                                                                                   \
        if (auto taphuan_status = (expression); !taphuan_status) return std::move(taphuan_status).error(); \
    } while (false)

// TAPHUAN_ASSIGN(const auto people, readPeople(db)): declares `people` from a good result, returns a bad
// one's error.
#define TAPHUAN_ASSIGN(declaration, expression)                            \
    auto TAPHUAN_JOIN(taphuan_result_, __LINE__) = (expression);           \
    if (!TAPHUAN_JOIN(taphuan_result_, __LINE__))                          \
        return std::move(TAPHUAN_JOIN(taphuan_result_, __LINE__)).error(); \
    declaration = std::move(TAPHUAN_JOIN(taphuan_result_, __LINE__)).value()
