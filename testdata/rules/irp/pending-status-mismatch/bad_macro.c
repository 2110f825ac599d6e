// The mark is made through the control flags, as an old macro does.
#include <ntddk.h>

#define KeepForLater(Irp) (IoGetCurrentIrpStackLocation(Irp)->Control |= SL_PENDING_RETURNED)

typedef struct _RUFF { PIRP Waiting; } RUFF, *PRUFF;

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH RuffRead;

_Use_decl_annotations_
NTSTATUS RuffRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PRUFF ruff = (PRUFF)DeviceObject->DeviceExtension;

    KeepForLater(Irp);
    ruff->Waiting = Irp;
    return STATUS_SUCCESS; // expect: irp/pending-status-mismatch
}
