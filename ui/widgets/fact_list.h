#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace taphuan {

// Facts below one another: a quiet label and its value, which wraps and can be copied. A fact without a value
// is left out.
class FactList : public QWidget {
    Q_OBJECT
  public:
    struct Fact {
        QString label, value;
    };
    explicit FactList(QWidget* parent = nullptr);
    void setFacts(const QList<Fact>& facts);

  private:
    QGridLayout* grid_;
};

}  // namespace taphuan
