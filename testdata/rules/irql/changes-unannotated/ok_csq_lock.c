// The queue's lock callback returns raised because that is its role.
#include <wdm.h>

typedef struct _QUEUE_EXTENSION {
    IO_CSQ Csq;
    KSPIN_LOCK Lock;
} QUEUE_EXTENSION, *PQUEUE_EXTENSION;

IO_CSQ_ACQUIRE_LOCK QueueAcquire;
IO_CSQ_RELEASE_LOCK QueueRelease;

_Use_decl_annotations_
VOID QueueAcquire(PIO_CSQ Csq, PKIRQL Irql)
{
    KeAcquireSpinLock(&CONTAINING_RECORD(Csq, QUEUE_EXTENSION, Csq)->Lock, Irql);
}

_Use_decl_annotations_
VOID QueueRelease(PIO_CSQ Csq, KIRQL Irql)
{
    KeReleaseSpinLock(&CONTAINING_RECORD(Csq, QUEUE_EXTENSION, Csq)->Lock, Irql);
}
