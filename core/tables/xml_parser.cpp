#include "core/tables/xml_parser.h"

#include "core/base/say.h"

#include <charconv>
#include <cstring>
#include <expat.h>
#include <memory>

namespace taphuan {

namespace {

struct FreeParser {
    void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};

std::string_view withoutPrefix(const char* name) {
    const std::string_view whole(name);
    const size_t colon = whole.find(':');
    return colon == std::string_view::npos ? whole : whole.substr(colon + 1);
}

bool isNamed(const char* attribute, std::string_view name) {
    if (std::strncmp(attribute, name.data(), name.size()) == 0 && attribute[name.size()] == '\0') return true;
    const char* const colon = std::strchr(attribute, ':');
    return colon && name == colon + 1;
}

struct Parse {
    XML_Parser parser;
    XmlHandler& handler;
    bool declaresEntities = false;

    void stopOnFailure() const {
        if (handler.failure()) XML_StopParser(parser, XML_FALSE);
    }
};

void XMLCALL onStart(void* data, const char* name, const char** attributes) {
    auto& parse = *static_cast<Parse*>(data);
    parse.handler.startElement(withoutPrefix(name), XmlAttributes(attributes));
    parse.stopOnFailure();
}

void XMLCALL onEnd(void* data, const char* name) {
    auto& parse = *static_cast<Parse*>(data);
    parse.handler.endElement(withoutPrefix(name));
    parse.stopOnFailure();
}

void XMLCALL onCharacters(void* data, const char* text, int length) {
    static_cast<Parse*>(data)->handler.characters({text, size_t(length)});
}

void XMLCALL onEntityDeclaration(void* data, const char*, int, const char*, int, const char*, const char*,
                                 const char*, const char*) {
    auto& parse = *static_cast<Parse*>(data);
    parse.declaresEntities = true;
    XML_StopParser(parse.parser, XML_FALSE);
}

Status outcome(const Parse& parse, XML_Status status, const ZipArchive& archive, const QString& part) {
    if (parse.handler.failure()) return *parse.handler.failure();
    if (parse.declaresEntities)
        return badFile(say("core", "Tệp bảng tính chứa khai báo lạ có thể gây hại nên không được đọc"),
                       archive.where(), say("core", "Hãy kiểm tra nguồn gửi tệp"));
    if (status != XML_STATUS_OK) return archive.damaged(part);
    return {};
}

}  // namespace

std::string_view XmlAttributes::value(std::string_view name) const {
    for (const char** pair = pairs_; *pair; pair += 2)
        if (isNamed(pair[0], name)) return pair[1];
    return {};
}

QString XmlAttributes::text(std::string_view name) const {
    const std::string_view found = value(name);
    return QString::fromUtf8(found.data(), qsizetype(found.size()));
}

int XmlAttributes::number(std::string_view name, int otherwise) const {
    const std::string_view found = value(name);
    int number = otherwise;
    std::from_chars(found.data(), found.data() + found.size(), number);
    return number;
}

Status parseXml(ZipArchive& archive, const QString& part, XmlHandler& handler) {
    const std::unique_ptr<std::remove_pointer_t<XML_Parser>, FreeParser> parser(XML_ParserCreate(nullptr));
    Parse parse{parser.get(), handler};
    XML_SetUserData(parser.get(), &parse);
    XML_SetElementHandler(parser.get(), onStart, onEnd);
    XML_SetCharacterDataHandler(parser.get(), onCharacters);
    XML_SetEntityDeclHandler(parser.get(), onEntityDeclaration);
    TAPHUAN_TRY(archive.stream(part, [&](std::span<const char> piece) {
        return outcome(parse, XML_Parse(parser.get(), piece.data(), int(piece.size()), XML_FALSE), archive,
                       part);
    }));
    return outcome(parse, XML_Parse(parser.get(), nullptr, 0, XML_TRUE), archive, part);
}

}  // namespace taphuan
