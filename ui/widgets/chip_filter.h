#pragma once

#include "ui/theme/tokens.h"

#include <QAbstractButton>
#include <QHash>
#include <QStringList>

class QBoxLayout;

namespace taphuan {

// A round button of a ChipFilter: a word, its count, the colours of its role.
class Chip : public QAbstractButton {
    Q_OBJECT
  public:
    Chip(const QString& word, ColourRole role, QWidget* parent = nullptr);
    // Below 0 shows no count.
    void setCount(qint64 count);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString shownText() const;

    ColourRole role_;
    qint64 count_ = -1;
};

// One choice out of a few, as a row of chips; arrow keys move between them.
class ChipFilter : public QWidget {
    Q_OBJECT
  public:
    explicit ChipFilter(QWidget* parent = nullptr);

    // The first chip added is chosen. Keys are the caller's.
    void addChip(const QString& key, const QString& word, ColourRole role = ColourRole::neutral,
                 qint64 count = -1);
    struct Choice {
        QString key;
        QString word;
        ColourRole role = ColourRole::neutral;
        qint64 count = -1;
    };
    // These and no others; what is chosen stays so where it is among them. Chips of the same keys in the same
    // order are not made anew, so that the one under the user's hand may ask for it.
    void setChoices(const QList<Choice>& choices);
    void setCount(const QString& key, qint64 count);

    QString current() const { return current_; }
    // Does not emit currentChanged.
    void setCurrent(const QString& key);

  Q_SIGNALS:
    // By the user's hand.
    void currentChanged(const QString& key);

  private:
    void removeChips();

    QBoxLayout* layout_;
    QStringList keys_;  // from left to right
    QHash<QString, Chip*> chips_;
    QString current_;
};

}  // namespace taphuan
