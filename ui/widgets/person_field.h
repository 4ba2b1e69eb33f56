#pragma once

#include "core/storage/person_store.h"

#include <QComboBox>
#include <QTimer>

namespace taphuan {

class Workspace;

// Somebody by name: whoever of the register is chosen as the name is typed, or a name that nobody there
// bears.
class PersonField : public QComboBox {
    Q_OBJECT
  public:
    explicit PersonField(Workspace& workspace, QWidget* parent = nullptr);

    void setPerson(Id<Person> person, const QString& name);
    // Null: nobody of the register.
    Id<Person> person() const { return person_; }
    QString name() const;

  private:
    void find();
    void show(const std::vector<PersonSummary>& found);

    Workspace& workspace_;
    QTimer delay_;
    Id<Person> person_;
    QString name_;      // of that person
    int searches_ = 0;  // the answer to an older one is not shown
};

}  // namespace taphuan
