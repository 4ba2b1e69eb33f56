#include "core/documents/pdf_file.h"

#include "core/base/say.h"
#include "core/documents/page_layout.h"
#include "core/documents/paper_blocks.h"
#include "core/documents/typesetter.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QStorageInfo>

namespace taphuan {

namespace {

Error cannotOpen(const QString& path) {
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    const QString where = QDir::toNativeSeparators(file.absoluteFilePath());
    if (file.isDir())
        return badFile(say("core", "Không ghi được tệp vì đã có thư mục cùng tên"), where,
                       say("core", "Chọn tên tệp khác"));
    if (!folder.exists())
        return badFile(say("core", "Không ghi được tệp vì thư mục không tồn tại"), where,
                       say("core", "Tạo thư mục hoặc chọn thư mục khác"));
    return badFile(say("core", "Không có quyền ghi tệp vào thư mục này"), where,
                   say("core", "Chọn thư mục khác hoặc đóng chương trình đang mở tệp"));
}

Error cannotFinish(const QString& path, qint64 size) {
    const QString where = QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath());
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    if (disk.isValid() && disk.bytesAvailable() >= 0 && disk.bytesAvailable() < size)
        return badFile(say("core", "Ổ đĩa không còn đủ chỗ trống để ghi tệp"), where,
                       say("core", "Xóa bớt tệp hoặc chọn ổ đĩa khác; tệp cũ (nếu có) vẫn còn nguyên"));
    return badFile(say("core", "Việc ghi tệp bị dừng giữa chừng"), where,
                   say("core", "Kiểm tra ổ đĩa rồi ghi lại; tệp cũ (nếu có) vẫn còn nguyên"));
}

struct SetBlock {
    Typesetter& typesetter;
    double width;

    std::vector<Strip> operator()(const OfficialHead& head) const { return setHead(typesetter, head, width); }
    std::vector<Strip> operator()(const DocumentTitle& title) const {
        return setTitle(typesetter, title, width);
    }
    std::vector<Strip> operator()(const Paragraph& text) const {
        return setParagraph(typesetter, text, width);
    }
    std::vector<Strip> operator()(const Table& table) const { return setTable(typesetter, table, width); }
    std::vector<Strip> operator()(const Signatures& signers) const {
        return setSignatures(typesetter, signers, width);
    }
    std::vector<Strip> operator()(const PageBreak&) const {
        Strip strip;
        strip.startsPage = true;
        strip.keepWithNext = true;
        strip.paint = [](QPainter&, QPointF) {};
        return {strip};
    }
};

// Centred in the top margin; the first page shows none.
void paintPageNumber(Typesetter& typesetter, QPainter& painter, const PageSetup& page, size_t number) {
    const TextShape shape{{13, false, false}, TextAlignment::centre, 0};
    const SetText text = typesetter.set(QString::number(number), shape, mm(page.contentWidth()));
    text.paint(painter, QPointF(mm(page.left), (mm(page.top) - text.height()) / 2));
}

}  // namespace

Status writeWholeFile(const QByteArray& bytes, const QString& path) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return cannotOpen(path);
    // commit() flushes too, but drops a failure of that: a short file would take the old one's place.
    if (file.write(bytes) != bytes.size() || !file.flush() || !file.commit())
        return cannotFinish(path, bytes.size());
    return {};
}

QPageLayout a4(bool landscape) {
    const auto orientation = landscape ? QPageLayout::Landscape : QPageLayout::Portrait;
    return QPageLayout(QPageSize(QPageSize::A4), orientation, QMarginsF());
}

Result<QByteArray> paintPdf(const QString& name, const QPageLayout& layout,
                            const std::function<Status(QPdfWriter&, QPainter&)>& paint) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(int(unitsPerInch));
        writer.setTitle(name);
        writer.setCreator(QStringLiteral("Tập Huấn"));
        writer.setPageLayout(layout);
        QPainter painter;
        if (!painter.begin(&writer)) return refused(say("core", "Không tạo được tệp PDF"));
        TAPHUAN_TRY(paint(writer, painter));
        if (!painter.end()) return refused(say("core", "Không tạo được tệp PDF"));
    }
    return buffer.data();
}

Status writePdf(const PaperDocument& document, const QString& path) {
    Typesetter typesetter;
    std::vector<Strip> strips;
    for (const PaperBlock& block : document.blocks)
        for (Strip& strip : std::visit(SetBlock{typesetter, mm(document.page.contentWidth())}, block))
            strips.push_back(std::move(strip));
    if (typesetter.failure()) return *typesetter.failure();
    TAPHUAN_ASSIGN(const auto pages, paginate(strips, mm(document.page.contentHeight())));
    const auto paint = [&](QPdfWriter& writer, QPainter& painter) -> Status {
        const QPointF corner(mm(document.page.left), mm(document.page.top));
        for (size_t number = 1; number <= pages.size(); ++number) {
            if (number > 1) {
                writer.newPage();
                paintPageNumber(typesetter, painter, document.page, number);
            }
            for (const PlacedStrip& placed : pages[number - 1])
                placed.strip->paint(painter, corner + QPointF(0, placed.top));
        }
        return {};
    };
    TAPHUAN_ASSIGN(const QByteArray bytes, paintPdf(document.name, a4(document.page.landscape), paint));
    return writeWholeFile(bytes, path);
}

}  // namespace taphuan
