#include "core/documents/paper_blocks.h"

#include <QPainter>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace taphuan {

namespace {

// A text at a place of its block.
struct PlacedText {
    SetText text;
    QPointF at;
};

struct PlacedRule {
    double left = 0;
    double right = 0;
    double y = 0;
};

// Texts and rules one below the other in a column of the line.
class Stack {
  public:
    Stack(Typesetter& typesetter, double left, double width)
        : typesetter_(typesetter), left_(left), width_(width) {}

    void add(const QString& text, const PaperTextStyle& style,
             TextAlignment alignment = TextAlignment::centre) {
        if (text.isEmpty()) return;
        const bool centred = alignment == TextAlignment::centre;
        const double width = centred ? typesetter_.balancedWidth(text, style, width_) : width_;
        last_ = typesetter_.set(text, {style, alignment, 0}, width);
        texts_.push_back({last_, QPointF(left_ + (width_ - width) / 2, y_)});
        y_ += last_.height();
    }
    // Below the last text, that part of its width, centred.
    void addRule(double part) {
        const double half = last_.naturalWidth() * part / 2;
        y_ += pt(3);
        rules_.push_back({left_ + width_ / 2 - half, left_ + width_ / 2 + half, y_});
        y_ += pt(2);
    }
    void space(double height) { y_ += height; }
    void moveTo(double y) { y_ = y; }
    double bottom() const { return y_; }

    void appendTo(std::vector<PlacedText>& texts, std::vector<PlacedRule>& rules) const {
        texts.insert(texts.end(), texts_.begin(), texts_.end());
        rules.insert(rules.end(), rules_.begin(), rules_.end());
    }

  private:
    Typesetter& typesetter_;
    double left_;
    double width_;
    double y_ = 0;
    SetText last_;
    std::vector<PlacedText> texts_;
    std::vector<PlacedRule> rules_;
};

Strip stripOf(const std::vector<Stack>& stacks) {
    std::vector<PlacedText> texts;
    std::vector<PlacedRule> rules;
    Strip strip;
    for (const Stack& stack : stacks) {
        stack.appendTo(texts, rules);
        strip.height = std::max(strip.height, stack.bottom());
    }
    strip.paint = [texts = std::move(texts), rules = std::move(rules)](QPainter& painter, QPointF at) {
        for (const PlacedText& text : texts) text.text.paint(painter, at + text.at);
        for (const PlacedRule& rule : rules)
            paintRule(painter, at.x() + rule.left, at.x() + rule.right, at.y() + rule.y);
    };
    return strip;
}

constexpr auto nationalName = u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
constexpr auto motto = u"Độc lập - Tự do - Hạnh phúc";
// The left cell of the head takes 42 of 100 parts.
constexpr double headSplit = 0.42;

// Quốc hiệu has one line: 13 pt where the page is wide enough, else 12.
double headPoints(Typesetter& typesetter, double width) {
    return typesetter.widthOf(QString::fromUtf16(nationalName), {13, true, false}) <= width ? 13 : 12;
}

}  // namespace

void paintRule(QPainter& painter, double left, double right, double y) {
    painter.setPen(QPen(Qt::black, pt(0.75)));
    painter.drawLine(QPointF(left, y), QPointF(right, y));
}

std::vector<Strip> setHead(Typesetter& typesetter, const OfficialHead& head, double width) {
    const double split = width * headSplit;
    const double points = headPoints(typesetter, width - split);
    Stack agency(typesetter, 0, split - mm(2));
    agency.add(head.superior, {points, false, false});
    agency.add(head.issuer, {points, true, false});
    agency.addRule(0.4);
    Stack nation(typesetter, split, width - split);
    nation.add(QString::fromUtf16(nationalName), {points, true, false});
    nation.add(QString::fromUtf16(motto), {points + 1, true, false});
    nation.addRule(1);
    const double second = std::max(agency.bottom(), nation.bottom()) + pt(4);
    if (!head.number.isEmpty()) {
        agency.moveTo(second);
        agency.add(u"Số: "_s + head.number, {13, false, false});
    }
    if (!head.placeAndDate.isEmpty()) {
        nation.moveTo(second);
        nation.add(head.placeAndDate, {13, false, true});
    }
    Strip strip = stripOf({agency, nation});
    strip.keepWithNext = true;
    return {strip};
}

std::vector<Strip> setTitle(Typesetter& typesetter, const DocumentTitle& title, double width) {
    Stack stack(typesetter, 0, width);
    stack.add(title.type, {14, true, false});
    stack.add(title.subject, {14, true, false});
    if (!title.attachedTo.isEmpty()) stack.space(pt(2));
    stack.add(title.attachedTo, {13, false, true});
    if (!title.subject.isEmpty() || !title.attachedTo.isEmpty()) stack.addRule(0.4);
    Strip strip = stripOf({stack});
    strip.spaceBefore = mm(6);
    strip.keepWithNext = true;
    return {strip};
}

std::vector<Strip> setParagraph(Typesetter& typesetter, const Paragraph& paragraph, double width) {
    const TextShape shape{paragraph.style, paragraph.alignment, mm(paragraph.firstIndent)};
    const bool centred = paragraph.alignment == TextAlignment::centre;
    const double set = centred ? typesetter.balancedWidth(paragraph.text, paragraph.style, width) : width;
    const double left = (width - set) / 2;
    const SetText text = typesetter.set(paragraph.text, shape, set);
    const int count = text.lineCount();
    std::vector<Strip> strips;
    for (int line = 0; line < count; ++line) {
        Strip strip;
        strip.height = text.lineHeight(line);
        strip.spaceBefore = line == 0 ? mm(paragraph.spaceBefore) : 0;
        // No single line of a paragraph at the foot or at the head of a page.
        const bool last = line == count - 1;
        strip.keepWithNext = last ? paragraph.keepWithNext : line == 0 || line == count - 2;
        strip.paint = [text, line, left](QPainter& painter, QPointF at) {
            text.paintLine(painter, line, at + QPointF(left, 0));
        };
        strips.push_back(std::move(strip));
    }
    return strips;
}

std::vector<Strip> setSignatures(Typesetter& typesetter, const Signatures& signatures, double width) {
    std::vector<Stack> stacks;
    const double places = double(std::max<size_t>(signatures.signers.size(), 2));
    const double part = width / places;
    if (!signatures.recipients.isEmpty()) {
        Stack& stack = stacks.emplace_back(typesetter, 0, part);
        stack.add(u"Nơi nhận:"_s, {12, true, true}, TextAlignment::left);
        for (const QString& recipient : signatures.recipients)
            stack.add(u"- "_s + recipient, {11, false, false}, TextAlignment::left);
    }
    const bool dated = std::any_of(signatures.signers.begin(), signatures.signers.end(),
                                   [](const Signature& signer) { return !signer.placeAndDate.isEmpty(); });
    // Signers stand at the right end of the line.
    double left = width - part * double(signatures.signers.size());
    for (const Signature& signer : signatures.signers) {
        Stack& stack = stacks.emplace_back(typesetter, left, part);
        stack.add(signer.placeAndDate, {13, false, true});
        if (dated) stack.moveTo(pt(18));
        stack.add(signer.authority, {13, true, false});
        stack.add(signer.position, {13, true, false});
        stack.add(signer.hint, {12, false, true});
        stack.space(mm(22));
        stack.add(signer.name, {13, true, false});
        left += part;
    }
    Strip strip = stripOf(stacks);
    strip.spaceBefore = mm(5);
    return {strip};
}

}  // namespace taphuan
