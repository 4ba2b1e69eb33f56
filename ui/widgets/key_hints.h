#pragma once

#include <QList>
#include <QWidget>

namespace taphuan {

// The keys of a grid, written under it: small key caps, each with what it does. Wraps where the width is
// short.
class KeyHints : public QWidget {
    Q_OBJECT
  public:
    struct Hint {
        QString key, caption;
    };
    explicit KeyHints(const QList<Hint>& hints = {}, QWidget* parent = nullptr);
    void setHints(const QList<Hint>& hints);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    // Walks the hints in lines of `width`; paints where there is a painter. The height used.
    int layOut(int width, QPainter* painter) const;

    QList<Hint> hints_;
};

// A key cap as it stands in hints and in the search field; gives its width at the small size.
int keyCapWidth(const QString& key);
void paintKeyCap(QPainter& painter, const QRectF& place, const QString& key);

}  // namespace taphuan
