#include "tests/fuzz/readers.h"

#include <cstdint>
#include <cstdlib>
#include <cstring>

// One program a reader, TAPHUAN_READER.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    static const taphuan::fuzz::Reader& reader = [&]() -> const taphuan::fuzz::Reader& {
        for (const auto& each : taphuan::fuzz::readers())
            if (std::strcmp(each.name, TAPHUAN_READER) == 0) return each;
        std::abort();
    }();
    reader.read(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)));
    return 0;
}
