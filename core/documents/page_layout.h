#pragma once

#include "core/base/result.h"

#include <QPointF>

#include <functional>
#include <memory>
#include <vector>

class QPainter;

namespace taphuan {

// A piece of a document that is never split over two pages. Lengths in units (typesetter.h).
struct Strip {
    double height = 0;
    double spaceBefore = 0;  // left out at the top of a page
    bool keepWithNext = false;
    bool startsPage = false;
    // The header of a table: printed above the first of the strips that share it, on every page.
    std::shared_ptr<const Strip> heading;
    std::function<void(QPainter&, QPointF topLeft)> paint;
};

struct PlacedStrip {
    const Strip* strip = nullptr;
    double top = 0;
};

using PageOfStrips = std::vector<PlacedStrip>;

// Puts strips on pages of that height, those kept together on one page where one page can hold them. There is
// always a first page. The pages point into `strips`. Refused where a strip alone is higher than a page.
Result<std::vector<PageOfStrips>> paginate(const std::vector<Strip>& strips, double height);

}  // namespace taphuan
