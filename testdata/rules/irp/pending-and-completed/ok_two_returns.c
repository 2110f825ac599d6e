// Each branch returns what belongs to it.
#include <ntddk.h>

typedef struct _GEM { IO_CSQ Queue; BOOLEAN Stopped; } GEM, *PGEM;

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH GemRead;

_Use_decl_annotations_
NTSTATUS GemRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PGEM gem = (PGEM)DeviceObject->DeviceExtension;

    if (gem->Stopped) {
        Irp->IoStatus.Status = STATUS_DELETE_PENDING;
        Irp->IoStatus.Information = 0;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        return STATUS_DELETE_PENDING;
    }
    IoCsqInsertIrp(&gem->Queue, Irp, NULL);
    return STATUS_PENDING;
}
