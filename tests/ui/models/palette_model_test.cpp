#include "ui/models/palette_model.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace taphuan {
namespace {

TEST(PaletteModel, PutsGroupsBeforeTheirItemsAndStepsOverThem) {
    PaletteModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(model.nextItem(-1, 1), -1);
    const QString people = QStringLiteral("Hồ sơ");
    const QString classes = QStringLiteral("Lớp");
    model.setItems({{people, QStringLiteral("Lê Văn Hà"), {}, QStringLiteral("p1")},
                    {people, QStringLiteral("Lê Minh Nga"), {}, QStringLiteral("p2")},
                    {classes, QStringLiteral("TN-II2-05"), {}, QStringLiteral("c1")}});
    EXPECT_EQ(model.rowCount(), 5);
    EXPECT_FALSE(model.index(0).flags().testFlag(Qt::ItemIsSelectable));
    EXPECT_EQ(model.nextItem(-1, 1), 1);
    EXPECT_EQ(model.nextItem(2, 1), 4);
    EXPECT_EQ(model.nextItem(4, -1), 2);
    EXPECT_EQ(model.nextItem(4, 1), 4);
    EXPECT_EQ(model.index(4).data(PaletteModel::ItemKeyRole).toString(), QStringLiteral("c1"));
}

}  // namespace
}  // namespace taphuan
