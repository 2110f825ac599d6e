// The cancel routine waits while it holds the system's cancel lock: no request of any driver can be cancelled.
#include <wdm.h>

typedef struct _LINK {
    KEVENT Idle;
    PIRP Current;
} LINK, *PLINK;

DRIVER_CANCEL LinkCancel;

_Use_decl_annotations_
VOID LinkCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PLINK link = (PLINK)DeviceObject->DeviceExtension;

    link->Current = NULL;
    KeWaitForSingleObject(&link->Idle, Executive, KernelMode, FALSE, NULL); // expect: irql/wait-at-dispatch
    IoReleaseCancelSpinLock(Irp->CancelIrql);
    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}
