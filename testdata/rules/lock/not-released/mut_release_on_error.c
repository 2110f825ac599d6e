// Without the marked line the busy path keeps the lock.
#include <wdm.h>

typedef struct _TAPE {
    KSPIN_LOCK Lock;
    BOOLEAN Busy;
    ULONG Block;
} TAPE, *PTAPE;

IO_WORKITEM_ROUTINE TapeWorker;

static NTSTATUS TapeSeek(PTAPE Tape, ULONG Block)
{
    KIRQL irql;

    KeAcquireSpinLock(&Tape->Lock, &irql);
    if (Tape->Busy) {
        KeReleaseSpinLock(&Tape->Lock, irql); // guard
        return STATUS_DEVICE_BUSY;
    }
    Tape->Block = Block;
    KeReleaseSpinLock(&Tape->Lock, irql);
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
VOID TapeWorker(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    (VOID)TapeSeek((PTAPE)Context, 0);
}
