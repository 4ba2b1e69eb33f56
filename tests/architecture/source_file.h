#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace taphuan {

// What the rules of the architecture see of a source file.
struct Include {
    int line = 0;
    QString header;
    bool angled = false;  // <…> rather than "…"
};

struct Literal {
    int line = 0;
    QString text;  // of neighbours, which the compiler joins, too
};

struct SourceFile {
    QString path;  // from the root of the source tree: "core/base/id.h"
    std::vector<Include> includes;
    std::vector<Literal> literals;
    QString code;  // without comments, its literals empty; the lines stay
};

SourceFile parseSource(const QString& path, const QString& text);

// The .h and .cpp files below the folders of the tree at `root`; empty where it has none.
std::vector<SourceFile> readSources(const QString& root, const QStringList& folders);

// Every file below `root` whose name ends so, from the root.
QStringList filesBelow(const QString& root, const QString& folder, const QStringList& endings);

}  // namespace taphuan
