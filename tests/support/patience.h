#pragma once

namespace taphuan {

// How long a test of the window waits for an answer of another thread before it fails, in milliseconds; also
// a loaded machine under a sanitizer answers within it.
constexpr int patience = 20'000;

}  // namespace taphuan
