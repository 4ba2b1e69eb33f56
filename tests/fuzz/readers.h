#pragma once

#include <QByteArray>

#include <span>

namespace taphuan::fuzz {

// What one kind of bytes from outside goes through. Ends the program where a
// rule of the reader's is broken; whatever else it does to bad input is its answer.
struct Reader {
    const char* name;  // and of its folder in corpus/
    void (*read)(const QByteArray& input);
};

std::span<const Reader> readers();

}  // namespace taphuan::fuzz
