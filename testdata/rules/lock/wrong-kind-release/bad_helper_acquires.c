// What kind of acquire it was stands in the helper; the caller gives the lock back in another way.
#include <fltKernel.h>

typedef struct _STREAMS {
    ERESOURCE Resource;
    ULONG Open;
} STREAMS, *PSTREAMS;

static VOID LockStreams(_Inout_ PSTREAMS Streams)
{
    FltAcquireResourceExclusive(&Streams->Resource);
}

VOID StreamsOpened(_Inout_ PSTREAMS Streams)
{
    LockStreams(Streams);
    Streams->Open++;
    ExReleaseResourceLite(&Streams->Resource); // expect: lock/wrong-kind-release
}
