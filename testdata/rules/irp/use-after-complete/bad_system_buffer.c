// The answer is written into the system buffer after the request was completed.
#include <ntddk.h>

typedef struct _MAPLE { ULONG Version; } MAPLE, *PMAPLE;

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH MapleRead;

_Use_decl_annotations_
NTSTATUS MapleRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PMAPLE maple = (PMAPLE)DeviceObject->DeviceExtension;
    PULONG answer = (PULONG)Irp->AssociatedIrp.SystemBuffer;
    NTSTATUS status = STATUS_BUFFER_TOO_SMALL;
    ULONG_PTR size = 0;

    if (IoGetCurrentIrpStackLocation(Irp)->Parameters.Read.Length >= sizeof(ULONG)) {
        status = STATUS_SUCCESS;
        size = sizeof(ULONG);
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = size;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    if (NT_SUCCESS(status))
        *answer = maple->Version; // expect: irp/use-after-complete
    return status;
}
