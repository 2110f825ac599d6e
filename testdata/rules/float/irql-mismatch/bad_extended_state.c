// The AVX state is saved in the work item and restored under a lock.
#include <wdm.h>

typedef struct _CRYPT {
    KSPIN_LOCK Lock;
    ULONG Blocks;
} CRYPT, *PCRYPT;

IO_WORKITEM_ROUTINE CryptWorker;

_Use_decl_annotations_
VOID CryptWorker(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    PCRYPT crypt = (PCRYPT)Context;
    XSTATE_SAVE save;
    KLOCK_QUEUE_HANDLE queue;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (!NT_SUCCESS(KeSaveExtendedProcessorState(XSTATE_MASK_LEGACY, &save))) {
        return;
    }
    KeAcquireInStackQueuedSpinLock(&crypt->Lock, &queue);
    crypt->Blocks++;
    KeRestoreExtendedProcessorState(&save); // expect: float/irql-mismatch
    KeReleaseInStackQueuedSpinLock(&queue);
}
