#include "tests/architecture/source_file.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace taphuan {

namespace {

// Goes once through a C++ text, telling code from comments and literals.
class Scanner {
  public:
    explicit Scanner(const QString& text) : text_(text) {}

    void scan(SourceFile& file) {
        while (at_ < text_.size()) {
            if (looksAt(u"//"))
                skipTo(QStringLiteral("\n"), false);
            else if (looksAt(u"/*"))
                skipTo(QStringLiteral("*/"), true);
            else if (looksAt(u"R\""))
                rawLiteral(file);
            else if (text_[at_] == u'"' && !inInclude())
                literal(file);
            else if (text_[at_] == u'\'' && !(at_ > 0 && text_[at_ - 1].isLetterOrNumber()))
                character();
            else
                keep(file);
        }
    }

  private:
    bool looksAt(QStringView what) const { return QStringView(text_).mid(at_).startsWith(what); }
    bool inInclude() const {
        const qsizetype begin = text_.lastIndexOf(u'\n', at_) + 1;
        return QStringView(text_).mid(begin, at_ - begin).trimmed().startsWith(u"#");
    }
    void skipTo(const QString& end, bool over) {
        const qsizetype found = text_.indexOf(end, at_ + 2);
        const qsizetype stop = found < 0 ? text_.size() : found + (over ? end.size() : 0);
        newLines_ += int(QStringView(text_).mid(at_, stop - at_).count(u'\n'));
        at_ = stop;
    }
    void keep(SourceFile& file) {
        flushLines(file);
        if (text_[at_] == u'\n') ++line_;
        if (!text_[at_].isSpace()) joins_ = false;
        file.code += text_[at_++];
    }
    // The lines of skipped comments and literals stay in the code, so that its lines are the file's.
    void flushLines(SourceFile& file) {
        file.code += QString(newLines_, u'\n');
        line_ += newLines_;
        newLines_ = 0;
    }
    void add(SourceFile& file, const QString& content) {
        flushLines(file);
        if (joins_)
            file.literals.back().text += content;
        else
            file.literals.push_back({line_, content});
        joins_ = true;
        file.code += QStringLiteral("\"\"");
    }
    void literal(SourceFile& file) {
        QString content;
        for (++at_; at_ < text_.size() && text_[at_] != u'"'; ++at_) {
            if (text_[at_] == u'\\' && at_ + 1 < text_.size()) ++at_;
            content += text_[at_];
        }
        ++at_;
        add(file, content);
    }
    void rawLiteral(SourceFile& file) {
        const qsizetype open = text_.indexOf(u'(', at_);
        const QString end = u')' + text_.mid(at_ + 2, open - at_ - 2) + u'"';
        const qsizetype close = text_.indexOf(end, open);
        const QString content = text_.mid(open + 1, close - open - 1);
        add(file, content);
        newLines_ += int(content.count(u'\n'));
        at_ = close < 0 ? text_.size() : close + end.size();
    }
    void character() {
        for (++at_; at_ < text_.size() && text_[at_] != u'\'' && text_[at_] != u'\n'; ++at_)
            if (text_[at_] == u'\\') ++at_;
        ++at_;
    }

    QString text_;
    qsizetype at_ = 0;
    int line_ = 1;
    int newLines_ = 0;
    bool joins_ = false;  // the last token was a literal
};

std::vector<Include> includesOf(const QString& code) {
    static const QRegularExpression pattern(QStringLiteral(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"));
    std::vector<Include> includes;
    int number = 0;
    for (const QString& line : code.split(u'\n')) {
        ++number;
        const auto match = pattern.match(line);
        if (match.hasMatch()) includes.push_back({number, match.captured(2), match.captured(1) == u"<"});
    }
    return includes;
}

}  // namespace

SourceFile parseSource(const QString& path, const QString& text) {
    SourceFile file;
    file.path = path;
    Scanner(text).scan(file);
    file.includes = includesOf(file.code);
    return file;
}

QStringList filesBelow(const QString& root, const QString& folder, const QStringList& endings) {
    QStringList files;
    QDirIterator each(root + u'/' + folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString path = each.next();
        for (const QString& ending : endings)
            if (path.endsWith(ending)) files << path.mid(root.size() + 1);
    }
    files.sort();
    return files;
}

std::vector<SourceFile> readSources(const QString& root, const QStringList& folders) {
    std::vector<SourceFile> sources;
    for (const QString& folder : folders) {
        for (const QString& path : filesBelow(root, folder, {QStringLiteral(".h"), QStringLiteral(".cpp")})) {
            QFile file(root + u'/' + path);
            if (file.open(QIODevice::ReadOnly))
                sources.push_back(parseSource(path, QString::fromUtf8(file.readAll())));
        }
    }
    return sources;
}

}  // namespace taphuan
