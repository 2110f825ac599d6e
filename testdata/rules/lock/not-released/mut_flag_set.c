// The flag that records ownership is what makes the release happen.
#include <wdm.h>

typedef struct _LEDGER {
    FAST_MUTEX Mutex;
    LONG Balance;
} LEDGER, *PLEDGER;

_Dispatch_type_(IRP_MJ_CLEANUP) DRIVER_DISPATCH LedgerCleanup;

_Use_decl_annotations_
NTSTATUS LedgerCleanup(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PLEDGER ledger = (PLEDGER)DeviceObject->DeviceExtension;
    BOOLEAN locked = FALSE;

    if (IoGetCurrentIrpStackLocation(Irp)->FileObject != NULL) {
        ExAcquireFastMutex(&ledger->Mutex);
        locked = TRUE; // guard
        ledger->Balance = 0;
    }
    if (locked) {
        ExReleaseFastMutex(&ledger->Mutex);
    }
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
