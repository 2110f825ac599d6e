// The thread that empties the list may complete the IRP before it is marked.
#include <wdm.h>

typedef struct _FERRY {
    KSPIN_LOCK Lock;
    LIST_ENTRY Queue;
    KSEMAPHORE Waiting;
} FERRY, *PFERRY;

DRIVER_DISPATCH FerryWrite;

_Use_decl_annotations_
NTSTATUS FerryWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PFERRY ferry = (PFERRY)DeviceObject->DeviceExtension;

    ExInterlockedInsertTailList(&ferry->Queue, &Irp->Tail.Overlay.ListEntry, &ferry->Lock);
    IoMarkIrpPending(Irp); // expect: irp/queue-before-mark
    KeReleaseSemaphore(&ferry->Waiting, IO_NO_INCREMENT, 1, FALSE);
    return STATUS_PENDING;
}
