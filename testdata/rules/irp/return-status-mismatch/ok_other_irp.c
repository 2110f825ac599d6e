// The other IRP that is completed on the way has a status of its own.
#include <ntddk.h>

typedef struct _MANTIS { PIRP Waiting; } MANTIS, *PMANTIS;

_Dispatch_type_(IRP_MJ_WRITE) DRIVER_DISPATCH MantisWrite;

_Use_decl_annotations_
NTSTATUS MantisWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PMANTIS mantis = (PMANTIS)DeviceObject->DeviceExtension;
    PIRP waiting = (PIRP)InterlockedExchangePointer((PVOID *)&mantis->Waiting, NULL);

    if (waiting != NULL) {
        waiting->IoStatus.Status = STATUS_CANCELLED;
        waiting->IoStatus.Information = 0;
        IoCompleteRequest(waiting, IO_NO_INCREMENT);
    }
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
