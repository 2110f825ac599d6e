// A list takes the lock of a new entry under its own; an entry that goes takes the list's lock under its own. They meet only
// if both are the same entry, which is not known.
#include <wdm.h>

typedef struct _STREAMS {
    FAST_MUTEX Lock;
    LIST_ENTRY Head;
} STREAMS, *PSTREAMS;

typedef struct _STREAM {
    LIST_ENTRY Link;
    FAST_MUTEX Lock;
    PSTREAMS Owner;
    ULONG Bytes;
} STREAM, *PSTREAM;

VOID StreamsAdd(PSTREAMS streams, PSTREAM fresh)
{
    ExAcquireFastMutex(&streams->Lock);
    ExAcquireFastMutex(&fresh->Lock);
    fresh->Owner = streams;
    InsertTailList(&streams->Head, &fresh->Link);
    ExReleaseFastMutex(&fresh->Lock);
    ExReleaseFastMutex(&streams->Lock);
}

VOID StreamGone(PSTREAM stream)
{
    ExAcquireFastMutex(&stream->Lock);
    stream->Bytes = 0;
    ExAcquireFastMutex(&stream->Owner->Lock);
    RemoveEntryList(&stream->Link);
    ExReleaseFastMutex(&stream->Owner->Lock);
    ExReleaseFastMutex(&stream->Lock);
}
