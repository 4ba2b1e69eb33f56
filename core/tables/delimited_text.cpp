#include "core/tables/delimited_text.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace taphuan {

namespace {

class Splitter {
  public:
    Splitter(QStringView text, QChar delimiter) : text_(text), delimiter_(delimiter) {}

    DelimitedRows split() {
        while (at_ < text_.size()) splitRow();
        return std::move(result_);
    }

  private:
    void splitRow() {
        QStringList row;
        for (;;) {
            row.append(field());
            if (at_ >= text_.size()) break;
            const bool rowEnds = text_[at_] != delimiter_;
            if (rowEnds) break;
            ++at_;
        }
        skipLineEnd();
        result_.rows.push_back(std::move(row));
    }

    QString field() {
        QString value;
        if (at_ < text_.size() && text_[at_] == u'"') value = quoted();
        const qsizetype start = at_;
        while (at_ < text_.size() && text_[at_] != delimiter_ && !isLineEnd(text_[at_])) ++at_;
        return value += text_.sliced(start, at_ - start);
    }

    // From the opening quote to behind the closing one.
    QString quoted() {
        const int openedOn = line_;
        QString value;
        for (++at_; at_ < text_.size(); ++at_) {
            const QChar c = text_[at_];
            if (c == u'"') {
                if (at_ + 1 >= text_.size() || text_[at_ + 1] != u'"') {
                    ++at_;
                    return withLineFeeds(value);
                }
                ++at_;
            }
            if (c == u'\n' || (c == u'\r' && (at_ + 1 >= text_.size() || text_[at_ + 1] != u'\n'))) ++line_;
            value += c;
        }
        result_.unclosedQuoteLine = openedOn;
        return withLineFeeds(value);
    }

    static QString withLineFeeds(QString& value) {
        value.replace(QLatin1String("\r\n"), QLatin1String("\n"));
        return value.replace(u'\r', u'\n');
    }

    static bool isLineEnd(QChar c) { return c == u'\n' || c == u'\r'; }

    void skipLineEnd() {
        if (at_ >= text_.size()) return;
        const bool both = text_[at_] == u'\r' && at_ + 1 < text_.size() && text_[at_ + 1] == u'\n';
        at_ += both ? 2 : 1;
        ++line_;
    }

    QStringView text_;
    QChar delimiter_;
    qsizetype at_ = 0;
    int line_ = 1;
    DelimitedRows result_;
};

// How well a delimiter splits: the rows that have the most usual number of fields (above one), and that
// number.
std::tuple<int, int> agreement(QStringView text, QChar delimiter) {
    QHash<int, int> rowsOfWidth;
    for (const QStringList& row : splitDelimited(text, delimiter).rows)
        if (row.size() > 1) ++rowsOfWidth[int(row.size())];
    std::tuple best{0, 0};
    for (auto width = rowsOfWidth.cbegin(); width != rowsOfWidth.cend(); ++width)
        best = std::max(best, std::tuple{width.value(), width.key()});
    return best;
}

}  // namespace

DelimitedRows splitDelimited(QStringView text, QChar delimiter) {
    return Splitter(text, delimiter).split();
}

QChar findDelimiter(QStringView text) {
    constexpr qsizetype enough = 100'000;
    const QStringView sample = text.left(enough);
    QChar best;
    std::tuple bestAgreement{0, 0};
    for (const QChar delimiter : {QChar(u'\t'), QChar(u';'), QChar(u',')}) {
        const auto found = agreement(sample, delimiter);
        if (found > bestAgreement) {
            best = delimiter;
            bestAgreement = found;
        }
    }
    return best;
}

}  // namespace taphuan
