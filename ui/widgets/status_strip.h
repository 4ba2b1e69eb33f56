#pragma once

#include <QWidget>

class QAbstractButton;
class QLabel;
class QMenu;
class QPushButton;

namespace taphuan {

// The strip along the window's bottom: where the data is, that it is saved, and what Ctrl+Z would take back.
class StatusStrip : public QWidget {
    Q_OBJECT
  public:
    explicit StatusStrip(QWidget* parent = nullptr);

    // The path, or a server's address, is the tool tip of the name. Without a name nothing is open.
    void setFile(const QString& name, const QString& path);
    // What the name opens; stays the caller's.
    void setFileMenu(QMenu* menu);
    void setSaved(const QString& text);
    // In place of what is saved: that the data cannot be reached. Empty: it can.
    void setWarning(const QString& text);
    // What a page has to say, at the right before the undo hint.
    void setNote(const QString& text);
    // Empty: nothing to take back.
    void setUndo(const QString& operation);

  Q_SIGNALS:
    void undoRequested();

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QPushButton* file_;
    QLabel* saved_;
    QLabel* warning_;
    QLabel* note_;
    QPushButton* undo_;
};

}  // namespace taphuan
