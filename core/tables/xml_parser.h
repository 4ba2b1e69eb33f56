#pragma once

#include "core/tables/zip_archive.h"

#include <optional>
#include <string_view>

namespace taphuan {

// Of one element; valid during the call only.
class XmlAttributes {
  public:
    explicit XmlAttributes(const char** pairs) : pairs_(pairs) {}
    // Empty where there is none. Names come without their namespace prefix.
    std::string_view value(std::string_view name) const;
    QString text(std::string_view name) const;
    // Absent or no number: `otherwise`.
    int number(std::string_view name, int otherwise) const;

  private:
    const char** pairs_;
};

// What is done with the elements of a part, in their order. Element names come without their namespace
// prefix.
class XmlHandler {
  public:
    virtual ~XmlHandler() = default;
    virtual void startElement(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void endElement(std::string_view name) = 0;
    virtual void characters(std::string_view text) = 0;

    const std::optional<Error>& failure() const { return failure_; }

  protected:
    // Ends the parsing with this error; later calls may still come until the piece at hand is done.
    void fail(Error error) {
        if (!failure_) failure_ = std::move(error);
    }

  private:
    std::optional<Error> failure_;
};

// Parses a part of the archive. A document that declares entities is refused (none of ours needs them, and
// they can be made to grow without end); nothing outside the part is ever fetched.
Status parseXml(ZipArchive& archive, const QString& part, XmlHandler& handler);

}  // namespace taphuan
