#pragma once

#include "core/storage/certificate_store.h"
#include "ui/theme/tokens.h"

namespace taphuan {

// What stands beside a certificate in a list: the number it replaces or is replaced by, the reason of its
// state and the document that says so.
QString certificateNote(const CertificateRow& row);

ColourRole roleOf(CertificateState state);

}  // namespace taphuan
