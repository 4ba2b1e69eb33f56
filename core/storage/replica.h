#pragma once

#include "core/storage/connection.h"

namespace taphuan {

// Where this computer remembers which replicas are its own: one marker a replica, which names the file it
// lives in and the replica's last operation there.
struct ReplicaHome {
    QString markers;  // the folder of the markers
    QString path;     // the file, links followed
};

enum class Books { open, shut };

// The file goes on under a name of its own, so that no two copies give the same names to what they do; shut
// books issue no number until the last one is confirmed.
Status beginReplica(Connection& db, const ReplicaHome& home, Books books);

// A file without a marker came from another computer, and one whose marker names another file that still
// exists is a copy: both begin a replica. So does a file that lacks operations its marker knows, or holds
// others in their place: an older copy put over it by hand; its books are shut too.
Status ownReplica(Connection& db, const ReplicaHome& home);

// On a server the database remembers where it lives; found on another server, or under another name, it is a
// copy and begins a replica.
Status ownServerReplica(Connection& db);

// Writes what the marker says of the file now.
Status keepMarker(Connection& db, const ReplicaHome& home);

}  // namespace taphuan
