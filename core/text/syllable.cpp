#include "core/text/syllable.h"

#include "core/text/vietnamese_letter.h"

#include <QSet>

#include <algorithm>

namespace taphuan {

namespace {

QStringList words(const QString& text) {
    return text.split(u' ');
}

const QSet<QString>& rimes() {
    static const QSet<QString> all = [] {
        const QStringList listed = words(QStringLiteral(
            "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây "
            "e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu "
            "i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu "
            "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi "
            "om on "
            "ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt "
            "u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut "
            "uy uya uych uyên uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưng ươc ươi ươm ươn ương ươp ươt ươu "
            "ưt ưu "
            "y ych yêm yên yêng yêt yêu yn ynh yt"));
        return QSet<QString>(listed.begin(), listed.end());
    }();
    return all;
}

const QStringList& initials() {
    static const QStringList all =
        words(QStringLiteral("ngh ng gh gi ch kh nh ph qu th tr b c d đ g h k l m n p r s t v x"));
    return all;
}

bool isStopped(QStringView rime) {
    const QChar last = rime.back();
    return last == u'c' || last == u'p' || last == u't' || rime.endsWith(u"ch");
}

bool isRime(QStringView rime, Tone tone) {
    if (rime.isEmpty() || !rimes().contains(rime.toString())) return false;
    return !isStopped(rime) || tone == Tone::sac || tone == Tone::nang;
}

}  // namespace

bool isVietnameseSyllable(QStringView word) {
    constexpr qsizetype longest = 7;  // nghiêng
    if (word.isEmpty() || word.size() > longest) return false;
    const ToneWord taken = toneWord(word);
    if (taken.toneCount > 1) return false;
    if (isRime(taken.letters, taken.tone)) return true;
    return std::any_of(initials().begin(), initials().end(), [&](const QString& initial) {
        return taken.letters.startsWith(initial) &&
               isRime(QStringView(taken.letters).sliced(initial.size()), taken.tone);
    });
}

}  // namespace taphuan
