#pragma once

#include "core/documents/class_documents.h"
#include "ui/pages/class_page/class_tab.h"

namespace taphuan {

// Hồ sơ in: the papers of the class as PDF files, saved where the user says or opened at once.
class PapersTab : public ClassTab {
    Q_OBJECT
  public:
    explicit PapersTab(Workspace& workspace, QWidget* parent = nullptr);

  protected:
    void read() override;

  private:
    QWidget* buildPaper(ClassDocument kind, const QString& facts);
    void save(ClassDocument kind);
    void open(ClassDocument kind);
    void write(ClassDocument kind, const QString& path, bool openAfter);

    QPushButton* certificates_ = nullptr;
    QPushButton* openCertificates_ = nullptr;
};

}  // namespace taphuan
