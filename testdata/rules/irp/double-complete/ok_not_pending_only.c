// The helper that queued the request returns STATUS_PENDING, and the caller leaves it alone.
#include <ntddk.h>

typedef struct _MOLE { IO_CSQ Queue; BOOLEAN Stopped; } MOLE, *PMOLE;

static NTSTATUS MoleWait(PMOLE Mole, PIRP Irp)
{
    if (Mole->Stopped)
        return STATUS_DEVICE_NOT_READY;
    IoCsqInsertIrp(&Mole->Queue, Irp, NULL);
    return STATUS_PENDING;
}

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH MoleRead;

_Use_decl_annotations_
NTSTATUS MoleRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status = MoleWait((PMOLE)DeviceObject->DeviceExtension, Irp);

    if (status != STATUS_PENDING) {
        Irp->IoStatus.Status = status;
        Irp->IoStatus.Information = 0;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
    }
    return status;
}
