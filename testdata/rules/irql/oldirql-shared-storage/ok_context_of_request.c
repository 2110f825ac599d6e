// The level lies in the context of one request, the locks in the objects that it passes through.
#include <wdm.h>

typedef struct _TRANSFER {
    KIRQL Irql;
    ULONG Bytes;
} TRANSFER, *PTRANSFER;

typedef struct _SOURCE {
    KSPIN_LOCK Lock;
    ULONG Bytes;
} SOURCE, *PSOURCE;

typedef struct _SINK {
    KSPIN_LOCK Lock;
    ULONG Bytes;
} SINK, *PSINK;

VOID TransferRun(PTRANSFER transfer, PSOURCE source, PSINK sink)
{
    KeAcquireSpinLock(&source->Lock, &transfer->Irql);
    transfer->Bytes = source->Bytes;
    source->Bytes = 0;
    KeReleaseSpinLock(&source->Lock, transfer->Irql);

    KeAcquireSpinLock(&sink->Lock, &transfer->Irql);
    sink->Bytes += transfer->Bytes;
    KeReleaseSpinLock(&sink->Lock, transfer->Irql);
}
