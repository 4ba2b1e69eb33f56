#pragma once

#include "tests/support/test_server.h"

#include <QProcess>

namespace taphuan {

// Takes the tests' server away and brings it back: "start", "stop" or "kill" (-9, of all its processes at
// once).
inline void cluster(const QString& what) {
    const QString ctl = qEnvironmentVariable("TAPHUAN_TEST_CLUSTER") + QStringLiteral("/ctl");
    ASSERT_EQ(QProcess::execute(ctl, {what}), 0) << what.toStdString();
}

}  // namespace taphuan
