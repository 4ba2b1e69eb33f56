#pragma once

#include "core/storage/credentials.h"
#include "core/storage/key_store.h"

namespace taphuan {

// Backups of an office with accounts are encrypted as a whole: names, positions, results, everything. They
// are sealed for the public half of the database's key, so that making one needs no password and reading one
// needs that of an account as it was then, or the recovery key. An office without accounts keeps its key in
// its file, where encrypting would protect nothing: its backups are plain copies, and the program says so.
//
// The file; whole numbers are big-endian:
//
//     16  "TAPHUAN-BACKUP-1"
//      4  length of the header
//         the header, CBOR: {"key": the stream's key, sealed for the public half (SealingKey::sealFor),
//         "slots": [[digest of the account's name with the salt, salt, passes, memory, wrapped key], …]},
//         the slots as in the table key_slot, the recovery key's under an empty name. No name is in it.
//     32  BLAKE2b of all this, which tells damage from a wrong password; it is bound to every block
//     24  start of the stream
//         the blocks (core/crypto/sealed_stream.h): 65,536 bytes of content and 17 more each, the last
//         shorter
//
// The content is pieces of the SQLite file, in the order in which SQLite hands them out: offset (8), length
// (4), bytes; a later piece stands in place of an earlier one. The last has length 0, and its offset is the
// file's size. Any byte changed, and any end cut off or put on, is noticed. What a forger could do who has
// the file itself is make a backup of other content for the same key: `check` looks at content, whoever wrote
// it.

bool isSealedBackup(const QString& path);

// All that `from` holds, complete and on disk before it bears the name: sealed for the public half, or, where
// that is empty, a plain copy. Streamed: no plain copy is anywhere meanwhile. `from` serves nobody.
Status writeBackup(Connection& from, const QByteArray& publicHalf, const QString& target);

// A sealed backup's content as a database file. Refused where the password is wrong or none was given; `key`,
// the database's own where it is known, makes a password needless. On any failure nothing is at the target.
Status openBackup(const QString& backup, const Credentials& credentials, const SharedKey& key,
                  const QString& target);
// The same, and throws away what it reads.
Status checkBackup(const QString& backup, const Credentials& credentials);

}  // namespace taphuan
