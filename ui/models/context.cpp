#include "ui/models/context.h"

#include "core/coverage/coverage.h"
#include "core/storage/plan_store.h"
#include "ui/models/workspace.h"

#include <algorithm>

namespace taphuan {

Context::Context(Workspace& workspace) : QObject(&workspace), workspace_(workspace) {
    connect(&workspace, &Workspace::opened, this, &Context::read);
    connect(&workspace, &Workspace::changed, this, [this](const QList<Entity>& entities) {
        if (entities.contains(Entity::plan)) read();
    });
    connect(&workspace, &Workspace::closed, this, [this] {
        known_ = false;
        plans_.clear();
        plan_ = {};
        year_ = 0;
        Q_EMIT changed();
    });
}

const Plan* Context::plan() const {
    const auto found =
        std::find_if(plans_.begin(), plans_.end(), [this](const Plan& each) { return each.id == plan_; });
    return found == plans_.end() ? nullptr : &*found;
}

QList<int> Context::years() const {
    QList<int> all;
    if (const Plan* chosen = plan())
        for (qint64 each = chosen->yearFrom; each <= chosen->yearTo; ++each) all += static_cast<int>(each);
    return all;
}

void Context::read() {
    workspace_.read<std::vector<Plan>>(
        this, [](Connection& db) { return taphuan::plans(db); },
        [this](Result<std::vector<Plan>> found) {
            // Pages read the plans too and show why it failed; here it only means that none can be chosen.
            take(found ? std::move(found).value() : std::vector<Plan>());
        });
}

void Context::take(std::vector<Plan> plans) {
    plans_ = std::move(plans);
    known_ = true;
    if (plan() == nullptr) {
        plan_ = {};
        year_ = 0;
        if (!plans_.empty()) choose(plans_.front());
    }
    Q_EMIT changed();
}

void Context::choose(const Plan& plan) {
    plan_ = plan.id;
    if (!years().contains(year_)) year_ = currentYearOf(plan, workspace_.today());
}

void Context::setPlan(Id<Plan> plan) {
    const auto found =
        std::find_if(plans_.begin(), plans_.end(), [plan](const Plan& each) { return each.id == plan; });
    if (found == plans_.end() || plan_ == plan) return;
    choose(*found);
    Q_EMIT changed();
}

void Context::setYear(int year) {
    if (year_ == year || !years().contains(year)) return;
    year_ = year;
    Q_EMIT changed();
}

}  // namespace taphuan
