#pragma once

#include <QStringView>

namespace taphuan {

// True of text typed for fonts of TCVN3 (ABC) or VNI, "NguyÔn V¨n Hïng", "Nguyeãn Vaên Huøng", read as if it
// were Unicode. To be asked before normalising, which drops TCVN3's ư. No text of Unicode Vietnamese is
// meant, nor a name in the scripts of the highlands; a text none of whose letters shows it is not known.
bool isLegacyEncoded(QStringView text);

}  // namespace taphuan
