#pragma once

#include "core/base/enum_text.h"
#include "core/base/id.h"

#include <QDate>
#include <QString>

#include <optional>

namespace taphuan {

struct Person;
struct Unit;

// Why the office may hold the people of a list (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 9 and 19).
// Consent is never presumed: a list of which nothing is said has no basis yet.
enum class LegalBasis {
    unstated,
    law,      // a task that the law gives the agency, such as training its officials
    consent,  // of each person
    contract,
    other
};

template <>
struct EnumText<LegalBasis> {
    static constexpr std::array names{
        std::pair{LegalBasis::unstated, "unstated"}, std::pair{LegalBasis::law, "law"},
        std::pair{LegalBasis::consent, "consent"}, std::pair{LegalBasis::contract, "contract"},
        std::pair{LegalBasis::other, "other"}};
};

// A list of people that the office received. It is written by the operation that brought its people in, and
// that operation says who they are.
struct DataList {
    Id<DataList> id;
    QString name;  // of its file, or what it is called
    QDate receivedOn;
    QString source;  // who sent it, as written
    Id<Unit> unit;   // that sent it, or whose account brought it in; null: not known
    LegalBasis basis = LegalBasis::unstated;
    QString basisNote;  // the act, or where the consents are kept
    qint64 people = 0;  // taken from it
};

// Whether the basis holds only with a note of what it rests on.
bool needsNote(LegalBasis basis);

// What people may ask about their own data (Luật 91/2025/QH15, Điều 4).
enum class DataRight { access, correct, erase, restrict, withdraw, object };

template <>
struct EnumText<DataRight> {
    static constexpr std::array names{
        std::pair{DataRight::access, "access"},     std::pair{DataRight::correct, "correct"},
        std::pair{DataRight::erase, "delete"},      std::pair{DataRight::restrict, "restrict"},
        std::pair{DataRight::withdraw, "withdraw"}, std::pair{DataRight::object, "object"}};
};

enum class RequestOutcome { done, partly, refused };

template <>
struct EnumText<RequestOutcome> {
    static constexpr std::array names{std::pair{RequestOutcome::done, "done"},
                                      std::pair{RequestOutcome::partly, "partly"},
                                      std::pair{RequestOutcome::refused, "refused"}};
};

// What somebody asked the office about their data, and how it was answered. The deadlines are those of the
// day it was received.
struct DataRequest {
    Id<DataRequest> id;
    Id<Person> person;  // null: nobody in the register, or no longer
    QString name;       // who asks, as written
    DataRight kind = DataRight::access;
    QDate receivedOn;
    QString note;             // what is asked, in their words
    bool withOthers = false;  // whoever processes for the office, or got the data from it, has to act too
    QDate acknowledgeBy;
    QDate acknowledgedOn;  // null: not yet
    QDate answerBy;
    QString extension;  // why answerBy was put off; empty: it was not
    QDate answeredOn;   // null: not yet
    std::optional<RequestOutcome> outcome;
    QString answer;
};

enum class RequestState { open, overdue, answered };

template <>
struct EnumText<RequestState> {
    static constexpr std::array names{std::pair{RequestState::open, "open"},
                                      std::pair{RequestState::overdue, "overdue"},
                                      std::pair{RequestState::answered, "answered"}};
};

// The deadline that runs: for saying that it was received, then for answering. Null once answered.
QDate nextDue(const DataRequest& request);
RequestState stateOf(const DataRequest& request, QDate on);

// How long an answer may take: days of the calendar.
struct RequestDays {
    qint64 alone = 0;
    qint64 withOthers = 0;
    qint64 extension = 0;  // at most so many more, once
};

// Nghị định 356/2025/NĐ-CP, Điều 5, in force since 01/01/2026.
struct RequestRules {
    qint64 acknowledge = 2;        // working days
    RequestDays show{10, 15, 10};  // access, correct
    RequestDays stop{15, 20, 15};  // restrict, withdraw, object
    RequestDays erase{20, 30, 20};

    const RequestDays& of(DataRight kind) const;
};

// Days are counted from the one after `from`. Saturdays and Sundays are no working days; public holidays are
// taken for working days, so that a deadline comes earlier than the law's and never later. For the same
// reason a last day that is no working day stays the last day.
QDate workingDaysAfter(QDate from, qint64 days);

struct RequestDeadlines {
    QDate acknowledgeBy;
    QDate answerBy;
};
RequestDeadlines deadlinesOf(const DataRequest& request, const RequestRules& rules);
// The last day that an extension may name.
QDate latestAnswer(const DataRequest& request, const RequestRules& rules);

}  // namespace taphuan
