#include "core/domain/unit_words.h"

#include "core/base/say.h"
#include "core/text/fold.h"

namespace taphuan {

UnitKind kindToldBy(const QString& name) {
    // Longer beginnings before those they begin with.
    static const std::vector<std::pair<QString, UnitKind>> beginnings{
        {QStringLiteral("cong ty"), UnitKind::enterprise},
        {QStringLiteral("tong cong ty"), UnitKind::enterprise},
        {QStringLiteral("tap doan"), UnitKind::enterprise},
        {QStringLiteral("doanh nghiep"), UnitKind::enterprise},
        {QStringLiteral("dntn"), UnitKind::enterprise},
        {QStringLiteral("hop tac xa"), UnitKind::enterprise},
        {QStringLiteral("htx"), UnitKind::enterprise},
        {QStringLiteral("ho kinh doanh"), UnitKind::enterprise},
        {QStringLiteral("ngan hang"), UnitKind::enterprise},
        {QStringLiteral("truong "), UnitKind::school},
        {QStringLiteral("bao "), UnitKind::press},
        {QStringLiteral("dai phat thanh"), UnitKind::press},
        {QStringLiteral("dai pt&th"), UnitKind::press},
        {QStringLiteral("trung tam"), UnitKind::public_service},
        {QStringLiteral("tram "), UnitKind::public_service},
        {QStringLiteral("benh vien"), UnitKind::public_service},
        {QStringLiteral("dang uy"), UnitKind::party},
        {QStringLiteral("huyen uy"), UnitKind::party},
        {QStringLiteral("tinh uy"), UnitKind::party},
        {QStringLiteral("hoi dong"), UnitKind::agency},
        {QStringLiteral("hoi "), UnitKind::mass_organisation},
        {QStringLiteral("hiep hoi"), UnitKind::mass_organisation},
        {QStringLiteral("uy ban mat tran"), UnitKind::mass_organisation},
        {QStringLiteral("ubmttq"), UnitKind::mass_organisation},
        {QStringLiteral("lien doan lao dong"), UnitKind::mass_organisation},
        {QStringLiteral("cong doan"), UnitKind::mass_organisation},
        {QStringLiteral("doan thanh nien"), UnitKind::mass_organisation},
        {QStringLiteral("ap "), UnitKind::hamlet},
        {QStringLiteral("khu pho"), UnitKind::hamlet},
        {QStringLiteral("to dan pho"), UnitKind::hamlet},
        {QStringLiteral("thon "), UnitKind::hamlet}};
    const QString plain = folded(name);
    for (const auto& [beginning, kind] : beginnings)
        if (plain.startsWith(beginning)) return kind;
    return UnitKind::agency;
}

std::optional<EnterpriseForm> enterpriseFormIn(const QString& text) {
    using enum EnterpriseForm;
    static const std::vector<std::pair<QString, EnterpriseForm>> words{
        {QStringLiteral("ho kinh doanh"), household},
        {QStringLiteral("ho kd"), household},
        {QStringLiteral("ho ca the"), household},
        {QStringLiteral("hkd"), household},
        {QStringLiteral("hop tac xa"), cooperative},
        {QStringLiteral("htx"), cooperative},
        {QStringLiteral("nha nuoc"), state},
        {QStringLiteral("dnnn"), state},
        {QStringLiteral("nho va vua"), small},
        {QStringLiteral("vua va nho"), small},
        {QStringLiteral("nho, vua"), small},
        {QStringLiteral("sieu nho"), small},
        {QStringLiteral("dnnvv"), small},
        {QStringLiteral("dnvvn"), small},
        {QStringLiteral("sme"), small}};
    const QString plain = folded(text);
    for (const auto& [word, form] : words)
        if (plain.contains(word)) return form;
    return std::nullopt;
}

QString typeOf(EnterpriseForm form) {
    switch (form) {
        case EnterpriseForm::state:
            return QStringLiteral("Doanh nghiệp nhà nước");
        case EnterpriseForm::small:
            return QStringLiteral("Doanh nghiệp nhỏ và vừa");
        case EnterpriseForm::cooperative:
            return QStringLiteral("Hợp tác xã");
        case EnterpriseForm::household:
            return QStringLiteral("Hộ kinh doanh");
    }
    return {};
}

QString wordOf(UnitKind kind) {
    switch (kind) {
        case UnitKind::territory:
            return say("core", "đơn vị hành chính");
        case UnitKind::agency:
            return say("core", "cơ quan");
        case UnitKind::public_service:
            return say("core", "đơn vị sự nghiệp công lập");
        case UnitKind::party:
            return say("core", "cơ quan Đảng");
        case UnitKind::mass_organisation:
            return say("core", "tổ chức chính trị - xã hội");
        case UnitKind::enterprise:
            return say("core", "doanh nghiệp, hợp tác xã, hộ kinh doanh");
        case UnitKind::school:
            return say("core", "cơ sở giáo dục");
        case UnitKind::press:
            return say("core", "cơ quan báo chí");
        case UnitKind::hamlet:
            return say("core", "thôn, ấp, khu phố");
        case UnitKind::other:
            return say("core", "khác");
    }
    return {};
}

QString wordOf(UnitLink link) {
    switch (link) {
        case UnitLink::merge:
            return say("core", "sáp nhập");
        case UnitLink::whole:
            return say("core", "toàn bộ");
        case UnitLink::partial:
            return say("core", "một phần");
        case UnitLink::unchanged:
            return say("core", "giữ nguyên");
        case UnitLink::abolished:
            return say("core", "giải thể");
    }
    return {};
}

}  // namespace taphuan
