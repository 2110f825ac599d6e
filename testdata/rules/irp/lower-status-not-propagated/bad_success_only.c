// Whatever is no error becomes STATUS_SUCCESS, STATUS_PENDING among it.
#include <ntddk.h>

typedef struct _SAIL { PDEVICE_OBJECT Lower; LONG Count; } SAIL, *PSAIL;

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH SailRead;

_Use_decl_annotations_
NTSTATUS SailRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSAIL sail = (PSAIL)DeviceObject->DeviceExtension;
    NTSTATUS status;

    IoSkipCurrentIrpStackLocation(Irp);
    status = IoCallDriver(sail->Lower, Irp);
    if (NT_SUCCESS(status)) {
        InterlockedIncrement(&sail->Count);
        return STATUS_SUCCESS; // expect: irp/lower-status-not-propagated
    }
    return status;
}
