#pragma once

#include <QFileInfo>
#include <QWidget>

namespace taphuan {

class Card;
class DropCard;

// Before a list is chosen: where to drop it, the button that looks for it, and the spreadsheets of the folder
// used last.
class ImportStart : public QWidget {
    Q_OBJECT
  public:
    explicit ImportStart(QWidget* parent = nullptr);

    // The newest first; empty hides the card.
    void setRecent(const QString& folder, const QList<QFileInfo>& files);
    // A file is held over the page.
    void setDropping(bool dropping);

  Q_SIGNALS:
    void browseRequested();
    void fileChosen(const QString& path);

  private:
    DropCard* drop_;
    Card* recent_;
    QWidget* files_ = nullptr;
};

// Spreadsheets in a folder, the newest first, no more than a screen holds. Asks the disk.
QList<QFileInfo> spreadsheetsIn(const QString& folder);

}  // namespace taphuan
