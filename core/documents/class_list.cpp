#include "core/documents/class_paper_text.h"
#include "core/documents/class_papers.h"
#include "core/documents/pdf_file.h"
#include "core/text/vietnamese_numbers.h"

using namespace Qt::StringLiterals;

namespace taphuan {

namespace {

Table peopleTable(const std::vector<PaperPerson>& people) {
    Table table;
    table.rowHeight = 7;
    table.endsWithNext = true;
    table.columns = {{11, false, TextAlignment::centre},   {36, false, TextAlignment::left, 46},
                     {11, false, TextAlignment::centre},   {11, false, TextAlignment::centre},
                     {25, false, TextAlignment::left, 39}, {36, true, TextAlignment::left},
                     {13, false, TextAlignment::left}};
    table.header = {{{u"STT"_s, 1, 2},
                     {u"Họ và tên"_s, 1, 2},
                     {u"Năm sinh"_s, 2, 1},
                     {u"Chức vụ"_s, 1, 2},
                     {u"Đơn vị"_s, 1, 2},
                     {u"Ghi chú"_s, 1, 2}},
                    {{u"Nam"_s}, {u"Nữ"_s}}};
    for (const PaperPerson& person : people) {
        PaperRow row{{QString::number(person.number)}, {person.fullName}};
        const QString year = person.birth.isNull() ? QString() : QString::number(person.birth.year());
        switch (person.sex) {
            case Sex::male:
                row.insert(row.end(), {{year}, {}});
                break;
            case Sex::female:
                row.insert(row.end(), {{}, {year}});
                break;
            case Sex::unknown:
                row.push_back({year, 2});
                break;
        }
        row.insert(row.end(), {{person.position}, {person.unit}, {person.note}});
        table.rows.push_back(row);
    }
    if (people.empty()) table.rows.push_back(emptyRow(int(table.columns.size())));
    return table;
}

QString inBrackets(const QString& text) {
    return text.isEmpty() || text.startsWith(u'(') ? text : u'(' + text + u')';
}

}  // namespace

PaperDocument classList(const ClassPaper& paper) {
    PaperDocument document;
    document.name = u"Danh sách học viên - "_s + classTitle(paper.className);
    document.blocks.emplace_back(OfficialHead{paper.superiorAgency, paper.agency, {}, {}});
    document.blocks.emplace_back(
        DocumentTitle{u"DANH SÁCH HỌC VIÊN"_s, classTitle(paper.className), inBrackets(paper.attachedTo)});
    for (const QString& fact : classFacts(paper))
        document.blocks.emplace_back(
            Paragraph{fact, {13, false, false}, TextAlignment::centre, 0, 0.5, true});
    const std::vector<PaperPerson> people = stayingPeople(paper);
    document.blocks.emplace_back(peopleTable(people));
    const auto count = qint64(people.size());
    document.blocks.emplace_back(
        Paragraph{u"Danh sách có %1 người (%2 người)./."_s.arg(count).arg(numberInWords(count)),
                  {13, false, false},
                  TextAlignment::left,
                  10,
                  2.2,
                  true});
    const QString hint = paper.signerName.isEmpty() ? u"(Ký, đóng dấu, ghi rõ họ tên)"_s : QString();
    document.blocks.emplace_back(
        Signatures{{},
                   {{placeAndDateText(paper.place, paper.dated), paper.signerAuthority, paper.signerPosition,
                     hint, paper.signerName}}});
    return document;
}

Status writeClassList(const ClassPaper& paper, const QString& path) {
    return writePdf(classList(paper), path);
}

}  // namespace taphuan
