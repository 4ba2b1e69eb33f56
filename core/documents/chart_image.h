#pragma once

#include "core/base/result.h"
#include "core/coverage/chart.h"

#include <QString>

namespace taphuan {

// Draws the chart to a file, which its ending (.png or .pdf) says the kind of: a picture of 190 mm across at
// 200 dots per inch, or an A4 page, longer only where the chart is. Needs a QGuiApplication; an existing file
// stays untouched on any failure.
Status writeChart(const ChartDescription& chart, const QString& path);

}  // namespace taphuan
