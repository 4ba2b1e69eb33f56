#pragma once

#include "core/documents/page_layout.h"
#include "core/documents/paper_document.h"
#include "core/documents/typesetter.h"

#include <vector>

namespace taphuan {

// Sets one block in the width given (units); the strips hold all that they paint.
std::vector<Strip> setHead(Typesetter& typesetter, const OfficialHead& head, double width);
std::vector<Strip> setTitle(Typesetter& typesetter, const DocumentTitle& title, double width);
std::vector<Strip> setParagraph(Typesetter& typesetter, const Paragraph& paragraph, double width);
std::vector<Strip> setTable(Typesetter& typesetter, const Table& table, double width);
std::vector<Strip> setSignatures(Typesetter& typesetter, const Signatures& signatures, double width);

// A rule is drawn, not underlined.
void paintRule(QPainter& painter, double left, double right, double y);

}  // namespace taphuan
