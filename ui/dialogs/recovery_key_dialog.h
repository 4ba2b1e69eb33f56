#pragma once

#include "core/base/error.h"

#include <QDialog>

class QCheckBox;
class QPushButton;

namespace taphuan {

class InlineBanner;

// The recovery key, shown this once: to be printed or copied, and put away before the dialog closes. Deletes
// itself.
class RecoveryKeyDialog : public QDialog {
    Q_OBJECT
  public:
    // `database` is its name, printed beside the key.
    enum class Of { file, server };
    RecoveryKeyDialog(const QString& key, const QString& database, Of of, QWidget* parent);

    // What did not go well beside it.
    void showError(const Error& error);
    // Only once it was said that the key is put away.
    void reject() override;

  private:
    QWidget* buildKey();
    void print();

    QString key_;
    QString database_;
    InlineBanner* banner_;
    QCheckBox* putAway_;
    QPushButton* close_;
};

}  // namespace taphuan
