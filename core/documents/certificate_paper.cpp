#include "core/documents/certificate_paper.h"

#include "core/base/say.h"
#include "core/documents/paper_blocks.h"
#include "core/documents/pdf_file.h"
#include "core/documents/typesetter.h"
#include "core/text/vietnamese_numbers.h"

#include <QColor>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace taphuan {

namespace {

constexpr double pageWidth = mm(297);
constexpr double pageHeight = mm(210);
constexpr double frameInset = mm(11);
constexpr double textInset = mm(30);
constexpr double textTop = mm(20);
constexpr double textBottom = mm(190);

QColor frameColour() {
    return {0x7a, 0x5c, 0x1e};
}
QColor titleColour() {
    return {0x9e, 0x1b, 0x1b};
}

struct CertificateTitle {
    QString title;
    QString subtitle;
    QString verb;
};

CertificateTitle titleOf(CertificateKind kind) {
    switch (kind) {
        case CertificateKind::chung_chi:
            return {u"CHỨNG CHỈ"_s, {}, u"Đã hoàn thành chương trình"_s};
        case CertificateKind::giay_chung_nhan_hoan_thanh:
            return {u"GIẤY CHỨNG NHẬN"_s, u"HOÀN THÀNH KHÓA HỌC"_s, u"Đã hoàn thành chương trình"_s};
        case CertificateKind::giay_chung_nhan_tham_gia:
            return {u"GIẤY CHỨNG NHẬN"_s, u"THAM GIA TẬP HUẤN"_s, u"Đã tham gia chương trình"_s};
    }
    return {};
}

QString certifiesWhom(Sex sex) {
    switch (sex) {
        case Sex::male:
            return u"Chứng nhận ông"_s;
        case Sex::female:
            return u"Chứng nhận bà"_s;
        case Sex::unknown:
            return u"Chứng nhận ông/bà"_s;
    }
    return {};
}

QString birthText(const PartialDate& birth) {
    if (birth.isNull()) return {};
    if (birth.isFull()) return u"Sinh "_s + longDateText(QDate(birth.year(), birth.month(), birth.day()));
    if (birth.month() != 0) return u"Sinh tháng "_s + birth.vietnamese();
    return u"Sinh năm "_s + birth.vietnamese();
}

QString labelled(const QString& label, const QString& text) {
    return text.isEmpty() ? QString() : label + u": "_s + text;
}

// "Từ ngày 12 tháng 6 năm 2023 đến ngày 13 tháng 6 năm 2023; thời lượng: 16 tiết"
QString timeText(const CertificatePaper& paper) {
    QString days = longDateText(paper.starts.isValid() ? paper.starts : paper.ends);
    if (paper.starts.isValid() && paper.ends.isValid() && paper.starts != paper.ends)
        days = u"từ "_s + days + u" đến "_s + longDateText(paper.ends);
    QStringList parts;
    if (!days.isEmpty()) parts << days;
    if (paper.hours > 0) parts << u"thời lượng: %1 tiết"_s.arg(paper.hours);
    QString text = parts.join(u"; "_s);
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

struct CertificateLine {
    SetText text;
    double left = 0;
    double spaceBefore = 0;
    bool startsGroup = false;
    bool coloured = false;
    bool ruled = false;
};

// One page, set with its type at `scale` of its full size.
class CertificatePage {
  public:
    CertificatePage(Typesetter& typesetter, const CertificatePaper& paper, double scale)
        : typesetter_(typesetter), scale_(scale) {
        setBody(paper);
        setFoot(paper);
    }

    bool fits() const { return bodyHeight() + footHeight() <= textBottom - textTop; }

    void paint(QPainter& painter) const {
        paintFrame(painter);
        // What is left of the height goes evenly above the groups of lines, the signature among them.
        const double left = textBottom - textTop - bodyHeight() - footHeight();
        const double stretch = std::min(left / (groups_ + 1), mm(8));
        double y = textTop + (left - stretch * (groups_ + 1)) / 2;
        for (const CertificateLine& line : body_) {
            y += line.spaceBefore + (line.startsGroup ? stretch : 0);
            painter.setPen(line.coloured ? titleColour() : QColor(Qt::black));
            line.text.paint(painter, {line.left, y});
            y += line.text.height();
            if (line.ruled) {
                const double half = line.text.naturalWidth() / 2;
                paintRule(painter, pageWidth / 2 - half, pageWidth / 2 + half, y + pt(2));
            }
        }
        paintFoot(painter);
    }

  private:
    void add(const QString& text, PaperTextStyle style, double spaceBefore = 0) {
        if (text.isEmpty()) return;
        style.points *= scale_;
        const double width = typesetter_.balancedWidth(text, style, pageWidth - 2 * textInset);
        CertificateLine line;
        line.text = typesetter_.set(text, {style, TextAlignment::centre, 0}, width);
        line.left = (pageWidth - width) / 2;
        line.spaceBefore = spaceBefore * scale_;
        body_.push_back(line);
    }

    void startGroup(const QString& text, PaperTextStyle style, double spaceBefore) {
        if (text.isEmpty()) return;
        add(text, style, spaceBefore);
        body_.back().startsGroup = true;
        ++groups_;
    }

    void setBody(const CertificatePaper& paper) {
        const CertificateTitle title = titleOf(paper.kind);
        const PaperTextStyle plain{15, false, false};
        const double gap = mm(0.8);
        add(u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s, {13, true, false});
        add(u"Độc lập - Tự do - Hạnh phúc"_s, {14, true, false});
        body_.back().ruled = true;
        if (paper.superiorAgency.isEmpty()) {
            startGroup(paper.agency, {14, true, false}, mm(4));
        } else {
            startGroup(paper.superiorAgency, {14, false, false}, mm(4));
            add(paper.agency, {14, true, false});
        }
        startGroup(title.title, {32, true, false}, mm(2));
        body_.back().coloured = true;
        if (!title.subtitle.isEmpty()) {
            add(title.subtitle, {16, true, false});
            body_.back().coloured = true;
        }
        startGroup(certifiesWhom(paper.sex), plain, mm(2));
        add(paper.fullName, {24, true, false}, gap);
        add(birthText(paper.birth), plain, gap);
        add(labelled(u"Chức vụ"_s, paper.position), plain, gap);
        add(labelled(u"Đơn vị"_s, paper.unit), plain, gap);
        startGroup(title.verb, plain, mm(2));
        add(paper.course, {18, true, false}, gap);
        add(timeText(paper), plain, gap);
        add(labelled(u"Xếp loại"_s, paper.grade), plain, gap);
    }

    SetText footText(const QString& text, PaperTextStyle style, TextAlignment alignment) {
        style.points *= scale_;
        return typesetter_.set(text, {style, alignment, 0}, footWidth());
    }

    void setFoot(const CertificatePaper& paper) {
        signature_ = {
            footText(placeAndDateText(paper.place, paper.issuedOn), {14, false, true}, TextAlignment::centre),
            footText(paper.signerAuthority, {13, true, false}, TextAlignment::centre),
            footText(paper.signerPosition, {13, true, false}, TextAlignment::centre)};
        signer_ = footText(paper.signerName, {14, true, false}, TextAlignment::centre);
        QStringList lines;
        if (!paper.decision.isEmpty()) {
            lines << u"Quyết định số: "_s + paper.decision;
            if (paper.decidedOn.isValid()) lines.last() += u" ngày "_s + dateText(paper.decidedOn);
        }
        lines << u"Số vào sổ: "_s + paper.number;
        if (!paper.serial.isEmpty()) lines << u"Số hiệu: "_s + paper.serial;
        numbers_ = footText(lines.join(u'\n'), {13, false, false}, TextAlignment::left);
    }

    static double footWidth() { return (pageWidth - 2 * textInset) * 0.46; }

    // Room to sign and seal below the position.
    static double signingSpace() { return mm(21); }

    double footHeight() const {
        double height = signingSpace() + signer_.height() + mm(3);
        for (const SetText& line : signature_) height += line.height();
        return height;
    }

    double bodyHeight() const {
        double height = 0;
        for (const CertificateLine& line : body_) height += line.spaceBefore + line.text.height();
        return height;
    }

    void paintFoot(QPainter& painter) const {
        painter.setPen(Qt::black);
        const double left = pageWidth - textInset - footWidth();
        double y = textBottom - footHeight() + mm(3);
        for (const SetText& line : signature_) {
            line.paint(painter, {left, y});
            y += line.height();
        }
        signer_.paint(painter, {left, textBottom - signer_.height()});
        numbers_.paint(painter, {textInset, textBottom - numbers_.height()});
    }

    // Two rules around the page, the inner one stepping back at the corners around a small diamond.
    static void paintFrame(QPainter& painter) {
        painter.setBrush(Qt::NoBrush);
        const QRectF outer(frameInset, frameInset, pageWidth - 2 * frameInset, pageHeight - 2 * frameInset);
        painter.setPen(QPen(frameColour(), pt(2.4), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(outer);
        painter.setPen(QPen(frameColour(), pt(0.7), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        const double gap = mm(2);
        const double step = mm(6);
        const QRectF inner = outer.adjusted(gap, gap, -gap, -gap);
        painter.drawPolygon(steppedCorners(inner, step));
        painter.setPen(Qt::NoPen);
        painter.setBrush(frameColour());
        const double middle = step / 2;
        for (const QPointF corner :
             {inner.topLeft() + QPointF(middle, middle), inner.topRight() + QPointF(-middle, middle),
              inner.bottomRight() + QPointF(-middle, -middle), inner.bottomLeft() + QPointF(middle, -middle)})
            paintDiamond(painter, corner, mm(1.5));
        painter.setBrush(Qt::NoBrush);
    }

    static QPolygonF steppedCorners(const QRectF& box, double step) {
        const double l = box.left();
        const double t = box.top();
        const double r = box.right();
        const double b = box.bottom();
        return QPolygonF({{l + step, t},
                          {r - step, t},
                          {r - step, t + step},
                          {r, t + step},
                          {r, b - step},
                          {r - step, b - step},
                          {r - step, b},
                          {l + step, b},
                          {l + step, b - step},
                          {l, b - step},
                          {l, t + step},
                          {l + step, t + step}});
    }

    static void paintDiamond(QPainter& painter, QPointF centre, double half) {
        painter.drawPolygon(QPolygonF({centre + QPointF(0, -half), centre + QPointF(half, 0),
                                       centre + QPointF(0, half), centre + QPointF(-half, 0)}));
    }

    Typesetter& typesetter_;
    double scale_;
    int groups_ = 0;
    std::vector<CertificateLine> body_;
    std::vector<SetText> signature_;
    SetText signer_;
    SetText numbers_;
};

Result<CertificatePage> setCertificate(Typesetter& typesetter, const CertificatePaper& paper) {
    for (const double scale : {1.0, 0.9, 0.8, 0.7}) {
        CertificatePage page(typesetter, paper, scale);
        if (typesetter.failure()) return *typesetter.failure();
        if (page.fits()) return page;
    }
    return refused(say("core", "Nội dung chứng nhận quá dài, không in vừa một trang"), paper.fullName,
                   say("core", "Rút gọn tên chương trình hoặc đơn vị rồi in lại"));
}

}  // namespace

Status writeCertificates(const std::vector<CertificatePaper>& certificates, const QString& path) {
    if (certificates.empty()) return refused(say("core", "Không có chứng chỉ, giấy chứng nhận nào để in"));
    Typesetter typesetter;
    const auto paint = [&](QPdfWriter& writer, QPainter& painter) -> Status {
        bool first = true;
        for (const CertificatePaper& paper : certificates) {
            TAPHUAN_ASSIGN(const CertificatePage page, setCertificate(typesetter, paper));
            if (!first) writer.newPage();
            first = false;
            page.paint(painter);
        }
        return {};
    };
    TAPHUAN_ASSIGN(const QByteArray bytes, paintPdf(u"Chứng chỉ, giấy chứng nhận"_s, a4(true), paint));
    return writeWholeFile(bytes, path);
}

}  // namespace taphuan
