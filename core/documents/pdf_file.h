#pragma once

#include "core/base/result.h"
#include "core/documents/paper_document.h"

#include <QByteArray>
#include <QString>

#include <functional>

class QPageLayout;
class QPainter;
class QPdfWriter;

namespace taphuan {

// Writes the file beside its place and renames it: what stood at `path` stays untouched on any failure.
Status writeWholeFile(const QByteArray& bytes, const QString& path);

// The paper without margins.
QPageLayout a4(bool landscape);

// Paints a PDF in memory, the painter's origin at the corner of the paper, in units (typesetter.h); fonts
// are embedded. `paint` calls newPage() of the writer itself. Needs a QGuiApplication.
Result<QByteArray> paintPdf(const QString& name, const QPageLayout& layout,
                            const std::function<Status(QPdfWriter&, QPainter&)>& paint);

// The document with its page numbers, at `path`; nothing is written where a text cannot be printed.
Status writePdf(const PaperDocument& document, const QString& path);

}  // namespace taphuan
