// The callback of a cancel-safe queue: the system hands over the level that the acquire callback saved.
#include <wdm.h>

typedef struct _QUEUES {
    IO_CSQ Csq;
    KSPIN_LOCK Lock;
} QUEUES, *PQUEUES;

IO_CSQ_RELEASE_LOCK QueuesRelease;

_Use_decl_annotations_
VOID QueuesRelease(PIO_CSQ Csq, KIRQL Irql)
{
    PQUEUES queues = CONTAINING_RECORD(Csq, QUEUES, Csq);

    KeReleaseSpinLock(&queues->Lock, Irql);
}
