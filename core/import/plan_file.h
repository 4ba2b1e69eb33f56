#pragma once

#include "core/base/result.h"
#include "core/domain/plan_content.h"

#include <QByteArray>
#include <QString>

namespace taphuan {

// A plan file (resources/plans/README.md), read whole and checked (checkPlanContent). Every key is either
// read or refused with its path. Errors are of ErrorKind::file.
Result<PlanContent> readPlanFile(const QString& path);
Result<PlanContent> parsePlan(const QByteArray& bytes, const QString& name);

}  // namespace taphuan
