#pragma once

#include "core/documents/class_documents.h"
#include "ui/pages/class_page/class_tab.h"

namespace taphuan {

class PurposeField;

// Hồ sơ in: the papers of the class as PDF files, saved where the user says or opened at once. Where the
// office has accounts, each is recorded in the access log first, for the purpose that stands above them:
// proposed from the class, and kept for it as it was written.
class PapersTab : public ClassTab {
    Q_OBJECT
  public:
    explicit PapersTab(Workspace& workspace, QWidget* parent = nullptr);

  protected:
    void read() override;

  private:
    QWidget* buildPurpose();
    QWidget* buildPaper(ClassDocument kind, const QString& facts);
    void save(ClassDocument kind);
    void open(ClassDocument kind);
    // Once it is recorded that the paper leaves.
    void write(ClassDocument kind, const QString& path, bool openAfter);
    void writeFile(ClassDocument kind, const QString& path, bool openAfter);
    void showPurpose();

    QWidget* purposeLine_;
    PurposeField* purpose_;
    QHash<qint64, QString> purposes_;  // by the class's id, as they were left
    QPushButton* certificates_ = nullptr;
    QPushButton* openCertificates_ = nullptr;
};

}  // namespace taphuan
